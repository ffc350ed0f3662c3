package switchboard.platform.page;

import java.util.List;
import org.springframework.http.HttpStatus;

/// Why there is nothing else to see, in the reader's words.
public sealed interface Fault {
    HttpStatus status();

    String title();

    /// Our bug or our broken plumbing; the reference leads support to it.
    record Broken(String reference) implements Fault {
        @Override
        public HttpStatus status() {
            return HttpStatus.INTERNAL_SERVER_ERROR;
        }

        @Override
        public String title() {
            return "This did not work, and it is our fault";
        }
    }

    /// Nothing is at this address, or nothing this reader may know of.
    record Missing(Link back) implements Fault {
        @Override
        public HttpStatus status() {
            return HttpStatus.NOT_FOUND;
        }

        @Override
        public String title() {
            return "There is nothing here";
        }
    }

    /// Others may do this.
    ///
    /// @param whose who may, as the title says it: *company admins*
    /// @param because what the reader is: *You are an office admin for London.*
    /// @param who those who may, by name
    record NotAllowed(String whose, String because, List<String> who) implements Fault {
        public NotAllowed {
            who = List.copyOf(who);
        }

        @Override
        public HttpStatus status() {
            return HttpStatus.FORBIDDEN;
        }

        @Override
        public String title() {
            return "Only " + whose + " can change this";
        }

        public String sentence() {
            return (because + " " + Names.joined(who) + (who.isEmpty() ? "" : " can.")).strip();
        }
    }

    /// Someone else saved the page while this reader was editing it. Nothing of the reader's was saved.
    record Conflict(String who, Moment when, List<Change> changes, Link again) implements Fault {
        public Conflict {
            changes = List.copyOf(changes);
        }

        @Override
        public HttpStatus status() {
            return HttpStatus.CONFLICT;
        }

        @Override
        public String title() {
            return "Someone else saved this page meanwhile";
        }
    }

    /// A request we do not take: a broken form, an outdated one, too many of them. Says what to do.
    record Refused(HttpStatus status, String title, String sentence, Link next) implements Fault {}

    /// One field that differs: what is saved now, and what the reader typed.
    record Change(String label, String saved, String yours) {}
}
