package switchboard.server.house;

/// What a start is for, and so which database it may touch.
public enum Mode {
    /// Real people's identities. It refuses a database that the demo made: its passwords were printed on a
    /// screen.
    REAL {
        @Override
        void refuse(Database.Found found) {
            if (found == Database.Found.DEMO) {
                throw new StartFailure(
                        "This database was made by the demo, whose passwords were shown. Start with an empty one.");
            }
        }

        @Override
        void mark(Database database) {
            // A real database carries no mark.
        }
    },
    /// The example company. It refuses a database that holds anything real.
    DEMO {
        @Override
        void refuse(Database.Found found) {
            if (found == Database.Found.OURS) {
                throw new StartFailure("This database is not the demo's. The demo keeps to its own, in data/demo.");
            }
        }

        @Override
        void mark(Database database) {
            database.markAsDemo();
        }
    };

    abstract void refuse(Database.Found found);

    abstract void mark(Database database);
}
