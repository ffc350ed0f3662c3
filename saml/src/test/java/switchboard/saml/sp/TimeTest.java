package switchboard.saml.sp;

import static org.assertj.core.api.Assertions.assertThat;
import static switchboard.saml.sp.Given.NOW;
import static switchboard.saml.sp.Given.answer;
import static switchboard.saml.sp.Given.codes;
import static switchboard.saml.sp.Given.judge;
import static switchboard.saml.sp.Given.judgeAt;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import switchboard.saml.Forger;

/// Every boundary to the instant: with 3 minutes of skew, the last good moment and the first bad one.
class TimeTest {

    private static final Duration SKEW = Duration.ofMinutes(3);
    private static final String ISSUED = "IssueInstant=\"" + NOW + "\"";
    private static final String CONDITIONS_START = "NotBefore=\"" + NOW.minus(Duration.ofMinutes(1)) + "\"";
    private static final String END = "NotOnOrAfter=\"" + NOW.plus(Duration.ofMinutes(5)) + "\"";
    private static final String BEARER_END = "<saml:SubjectConfirmationData " + END;
    private static final String CONDITIONS_END = CONDITIONS_START + " " + END;

    @Test
    void refusesAConfirmationFromTheFirstInstantAfterItsEnd() {
        var end = NOW.plus(Duration.ofMinutes(5)).plus(SKEW);
        var forger = answer().changing(CONDITIONS_END, CONDITIONS_START);

        assertThat(codes(judgeAt(forger, end.minusNanos(1)))).isEmpty();
        assertThat(codes(judgeAt(forger, end))).containsExactly("time-expired");
    }

    @Test
    void refusesConditionsFromTheFirstInstantAfterTheirEnd() {
        var end = NOW.plus(Duration.ofMinutes(5)).plus(SKEW);
        var forger = answer().changing(
                        BEARER_END,
                        BEARER_END.replace(NOW.plus(Duration.ofMinutes(5)).toString(), "2026-09-21T11:00:00Z"));

        assertThat(codes(judgeAt(forger, end.minusNanos(1)))).isEmpty();
        assertThat(codes(judgeAt(forger, end))).containsExactly("time-expired");
    }

    @Test
    void refusesConditionsUntilTheirStart() {
        var start = NOW.plus(SKEW);

        assertThat(codes(judge(answer().changing(CONDITIONS_START, "NotBefore=\"" + start + "\""))))
                .isEmpty();
        assertThat(codes(judge(answer().changing(CONDITIONS_START, "NotBefore=\"" + start.plusMillis(1) + "\""))))
                .containsExactly("time-not-yet");
    }

    @Test
    void refusesAConfirmationUntilItsStart() {
        var later = "NotBefore=\"" + NOW.plus(SKEW).plusMillis(1) + "\" " + END;

        assertThat(codes(judge(answer().changing(BEARER_END, "<saml:SubjectConfirmationData " + later))))
                .containsExactly("time-not-yet");
    }

    @Test
    void refusesAMessageIssuedMoreThanFiveMinutesAgo() {
        var oldest = NOW.minus(Duration.ofMinutes(5)).minus(SKEW);

        assertThat(codes(judge(issuedAt(oldest)))).isEmpty();
        assertThat(codes(judge(issuedAt(oldest.minusMillis(1))))).containsExactly("time-too-old", "time-too-old");
    }

    @Test
    void refusesAMessageFromTheFuture() {
        assertThat(codes(judge(issuedAt(NOW.plus(SKEW))))).isEmpty();
        assertThat(codes(judge(issuedAt(NOW.plus(SKEW).plusMillis(1))))).contains("time-not-yet");
    }

    private static Forger issuedAt(Instant at) {
        return answer().changing(ISSUED, "IssueInstant=\"" + at + "\"");
    }

    @Test
    void rejectsAConfirmationThatNeverExpires() {
        assertThat(codes(judge(answer().changing(BEARER_END, "<saml:SubjectConfirmationData"))))
                .containsExactly("time-missing");
    }

    @Test
    void rejectsAConfirmationThatLivesTooLong() {
        var longest = NOW.plus(Duration.ofHours(24)).plus(SKEW);
        var conditions = answer().changing(CONDITIONS_END, CONDITIONS_START);

        assertThat(codes(judge(conditions.changing(END, "NotOnOrAfter=\"" + longest + "\""))))
                .isEmpty();
        assertThat(codes(judge(conditions.changing(END, "NotOnOrAfter=\"" + longest.plusMillis(1) + "\""))))
                .containsExactly("time-lives-too-long");
    }

    @Test
    void refusesConditionsThatEndBeforeTheyBegin() {
        var backwards = "NotBefore=\"" + NOW + "\" NotOnOrAfter=\"" + NOW + "\"";

        assertThat(codes(judge(answer().changing(CONDITIONS_END, backwards)))).containsExactly("time-backwards");
    }

    @Test
    void refusesASessionThatIsOver() {
        var index = "SessionIndex=\"_session1\"";

        assertThat(codes(judge(answer().changing(index, index + " SessionNotOnOrAfter=\"" + NOW.minus(SKEW) + "\""))))
                .containsExactly("time-expired");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-09-21T10:02:00",
                "2026-09-21 10:02:00Z",
                "2026-09-21T10:02Z",
                "2026-02-30T10:02:00Z",
                "20260921T100200Z",
                "2026-09-21T10:02:00.Z",
                "2026-09-21T10:02:00+0200",
                "1790000000",
                "",
                "tomorrow"
            })
    void refusesATimeThatIsNotWhollyOne(String time) {
        var forger = answer().changing(BEARER_END, "<saml:SubjectConfirmationData NotOnOrAfter=\"" + time + "\"");

        assertThat(codes(judge(forger))).contains("time-malformed");
        assertThat(codes(judge(answer().changing(ISSUED, "IssueInstant=\"" + time + "\""))))
                .contains("time-malformed");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-09-21T10:07:00.123Z",
                "2026-09-21T10:07:00.1234567Z",
                "2026-09-21T12:07:00+02:00",
                "2026-09-21T05:07:00.000-05:00"
            })
    void acceptsATimeInAnyZoneAndFineness(String time) {
        assertThat(codes(judge(answer().changing(END, "NotOnOrAfter=\"" + time + "\""))))
                .isEmpty();
    }

    @Test
    void refusesAMessageThatDoesNotSayWhenItWasIssued() {
        assertThat(codes(judge(answer().changing(" " + ISSUED, "")))).containsExactly("time-missing", "time-missing");
    }
}
