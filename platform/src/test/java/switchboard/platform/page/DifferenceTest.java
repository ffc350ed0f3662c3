package switchboard.platform.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DifferenceTest {
    private static final String ENTITY = "https://switchboard.example/api/saml/metadata/jumpcloud/aerolabs.io";

    @Test
    void marksOneSlashAtTheEnd() {
        var difference = new Difference(ENTITY, ENTITY + "/");
        assertThat(marked(difference.expected())).isEqualTo(ENTITY);
        assertThat(marked(difference.received())).isEqualTo(ENTITY + "[/]");
    }

    @ParameterizedTest
    @CsvSource({
        "abc,      abc,      abc,        abc",
        "abc,      axc,      a[b]c,      a[x]c",
        "abc,      '',       [abc],      ''",
        "'',       abc,      '',         [abc]",
        "aXbYc,    abc,      a[X]b[Y]c,  abc",
        "aaaa,     aa,       aa[aa],     aa",
        "http://a, https://a, http://a,  http[s]://a",
        "custom/x, okta/x,   '[cust]o[m]/x', 'o[kta]/x'",
    })
    void marksWhatTheOtherLacks(String wanted, String came, String expected, String received) {
        var difference = new Difference(wanted, came);
        assertThat(marked(difference.expected())).isEqualTo(expected);
        assertThat(marked(difference.received())).isEqualTo(received);
    }

    @Test
    void neverSplitsALetterBeyondTheFirstPlane() {
        var difference = new Difference("a😀b", "a😁b");
        assertThat(marked(difference.expected())).isEqualTo("a[😀]b");
        assertThat(marked(difference.received())).isEqualTo("a[😁]b");
    }

    @Test
    void marksTheWholeMiddleOfHugeValues() {
        var difference = new Difference("a" + "x".repeat(100_000) + "b", "a" + "y".repeat(100_000) + "b");
        assertThat(difference.expected())
                .containsExactly(
                        new Difference.Piece("a", false),
                        new Difference.Piece("x".repeat(100_000), true),
                        new Difference.Piece("b", false));
    }

    @Test
    void leavesOutNoCharacterAndAddsNone() {
        for (var came :
                List.of("", "x", ENTITY, ENTITY.toUpperCase(java.util.Locale.ROOT), "/" + ENTITY, ENTITY + " ")) {
            var difference = new Difference(ENTITY, came);
            assertThat(text(difference.expected())).isEqualTo(ENTITY);
            assertThat(text(difference.received())).isEqualTo(came);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "a,   a,    The two are the same.",
        "a,   '',   Nothing was received.",
        "a,   'a ', The two differ by white space at the start or the end.",
        "a/B, A/b,  The two differ in capital letters only.",
        "a,   a/,   The two differ by one slash at the end.",
        "a/,  a,    The two differ by one slash at the end.",
        "a,   abc,  The received value goes on after the expected one ends.",
        "abc, a,    The received value ends too early.",
        "abc, axc,  The two differ from character 2 on.",
    })
    void saysTheDifferenceInOneSentence(String wanted, String came, String sentence) {
        assertThat(new Difference(wanted, came).inWords()).isEqualTo(sentence);
    }

    private static String marked(List<Difference.Piece> pieces) {
        return pieces.stream()
                .map(piece -> piece.differs() ? "[" + piece.text() + "]" : piece.text())
                .collect(Collectors.joining());
    }

    private static String text(List<Difference.Piece> pieces) {
        return pieces.stream().map(Difference.Piece::text).collect(Collectors.joining());
    }
}
