package switchboard.sp.enforcement;

import switchboard.sp.company.Company;
import switchboard.sp.connection.Connection;

/// Whether a door is open to somebody. It depends on the domain alone, never on whether an account exists.
public sealed interface Judgement {

    record Allowed() implements Judgement {}

    /// @param connection the one way in
    record Closed(Company company, Connection connection) implements Judgement {

        /// What sign-in is done with: *JumpCloud*.
        public String provider() {
            return connection.provider().spoken();
        }
    }
}
