package switchboard.sp.connection;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import switchboard.platform.page.Badge;
import switchboard.platform.page.TimeWords;

/// What there is to say about a connection on its page.
///
/// @param tester who made the last test, by name
record SamlView(
        Connection connection, Health health, Optional<ConnectionTest> lastTest, String tester, DoorsPanel doors) {

    static String upper(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    String used() {
        var people = doors.people();
        return people == 0
                ? "Nobody has an active account there yet."
                : count(people - doors.strangers()) + " of " + people(people) + " " + (people == 1 ? "has" : "have")
                        + " used it.";
    }

    boolean usable() {
        return connection.isUsable();
    }

    /// Why the last test says nothing of the values as they are now.
    boolean testIsOld() {
        return lastTest.filter(test -> !test.of(connection)).isPresent();
    }

    Badge testBadge() {
        if (testIsOld()) {
            return Badge.plain("Of earlier values");
        }
        return lastTest.map(test -> test.passed() ? Badge.ok("Passed") : Badge.bad("Failed"))
                .orElse(Badge.NONE);
    }

    String testSentence(TimeWords times) {
        return lastTest.map(test -> tester + (test.passed() ? " signed in" : " tried to sign in")
                        + (testIsOld() ? " by an earlier configuration on " : " by this exact configuration on ")
                        + times.exactly(test.at()).words() + ".")
                .orElse("");
    }

    List<ConnectionTest.Received> received() {
        return lastTest.map(ConnectionTest::received).orElse(List.of());
    }

    /// What saving the ticked box does, with its numbers.
    String consequence() {
        return "Saving closes 1 other door for " + people(doors.people()) + " and ends " + sessions(doors.sessions())
                + ". You can open it again here at any time.";
    }

    /// Who would be surprised tomorrow.
    String risk() {
        var strangers = doors.strangers();
        return strangers == 0
                ? ""
                : people(strangers) + " " + (strangers == 1 ? "has" : "have") + " never used "
                        + connection.provider().spoken() + ".";
    }

    String closedSince(TimeWords times) {
        return doors.closed()
                .map(by ->
                        "Closed for everyone at " + connection.domain().name().shown() + " since "
                                + times.exactly(by.at()).words() + ", by " + by.by() + ".")
                .orElse("");
    }

    String proven(TimeWords times) {
        return doors.proof()
                .map(at -> "You signed in by this exact configuration: "
                        + times.at(at).words() + ".")
                .orElse("");
    }

    private static String people(long number) {
        return count(number) + (number == 1 ? " person" : " people");
    }

    private static String sessions(long number) {
        return count(number) + (number == 1 ? " session" : " sessions");
    }

    private static String count(long number) {
        return String.format(Locale.ENGLISH, "%,d", number);
    }
}
