package switchboard.saml.sp;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import switchboard.saml.Forger.Signed;
import switchboard.saml.ForgerWrapping;

/// One test for each wrapping attack: the honest part is really signed, and it does not help.
class ResponseWrappingTest {

    @ParameterizedTest
    @CsvSource({
        "XSW1, RESPONSE",
        "XSW2, RESPONSE",
        "XSW3, ASSERTION",
        "XSW4, ASSERTION",
        "XSW5, ASSERTION",
        "XSW6, ASSERTION",
        "XSW7, ASSERTION",
        "XSW8, ASSERTION",
        "SAME_ID, ASSERTION",
        "ADVICE, ASSERTION",
        "STATUS_DETAIL, ASSERTION",
    })
    void refusesTheWrappedMessage(ForgerWrapping attack, Signed signed) {
        var forged = attack.wrap(Given.answer().signing(signed));
        assertThat(forged).contains(ForgerWrapping.VICTIM, "tom@aerolabs.io");

        var verdict = ResponseReader.read(forged.getBytes(StandardCharsets.UTF_8), Given.expectingAnswer(), Given.NOW);

        assertThat(verdict).isInstanceOf(Verdict.Rejected.class);
        assertThat(Given.codes(verdict)).containsAnyOf("message-misplaced-assertion", "message-unreadable");
    }
}
