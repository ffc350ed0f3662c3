package switchboard.platform.page;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Computes the contrast of every text colour on every ground it stands on, from the stylesheet itself
/// (WCAG 2.2 §1.4.3 wants 4.5, §1.4.11 wants 3 for the borders of controls).
class ContrastTest {
    private static final Pattern TOKEN =
            Pattern.compile("--([a-z0-9-]+): (?:light-dark\\((#[0-9a-f]{6}), (#[0-9a-f]{6})\\)|(#[0-9a-f]{6}));");
    private static final String CSS =
            new String(Assets.find("app.css").orElseThrow().bytes(), UTF_8);
    private static final int WINGS = CSS.indexOf("@layer wings {");

    private final Map<String, String> light = new HashMap<>();
    private final Map<String, String> dark = new HashMap<>();

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource({
        "sp,  edge,   3.67, 3.42, 0, 4.20, 4.55, 0",
        "sp,  ink,    17.1, 15.9, 0, 15.0, 16.3, 0",
        "sp,  ink-2,  8.00, 7.46, 0, 9.24, 10.0, 0",
        "sp,  ink-3,  5.44, 5.08, 0, 6.46, 6.99, 0",
        "sp,  accent, 7.20, 6.72, 6.24, 8.17, 8.85, 6.79",
        "idp, accent, 7.03, 6.56, 6.11, 8.82, 9.55, 6.72",
        "sp,  ok,     6.58, 6.14, 5.78, 8.51, 9.22, 6.97",
        "sp,  warn,   6.80, 6.35, 6.03, 8.97, 9.71, 7.45",
        "sp,  bad,    6.56, 6.12, 5.74, 7.91, 8.57, 7.07",
        "sp,  info,   7.11, 6.63, 6.16, 8.76, 9.49, 7.45",
    })
    void isWhatTheDesignMeasured(
            String wing, String token, double s, double c, double t, double ds, double dc, double dt) {
        read(wing);
        measured(light, token, "surface", s);
        measured(light, token, "canvas", c);
        measured(light, token, token + "-tint", t);
        measured(dark, token, "surface", ds);
        measured(dark, token, "canvas", dc);
        measured(dark, token, token + "-tint", dt);
    }

    @ParameterizedTest(name = "{0}: {1} on {2}")
    @CsvSource({
        "sp, on-solid, solid, 4.5",
        "sp, on-solid, solid-over, 4.5",
        "sp, on-solid, danger, 4.5",
        "sp, on-solid, danger-over, 4.5",
        "idp, on-solid, solid, 4.5",
        "idp, on-solid, solid-over, 4.5",
        "idp, rail-ink, rail, 4.5",
        "idp, rail-strong, rail-current, 4.5",
        "idp, rail-ink, rail-over, 4.5",
        "idp, rail-strong, rail-count, 4.5",
        "idp, rail-edge, rail, 3",
        "idp, rail-focus, rail, 3",
        "sp, ink-3, sunken, 4.5",
        "sp, ink-2, sunken, 4.5",
        "sp, ink-2, warn-tint, 4.5",
        "sp, ink-2, bad-tint, 4.5",
        "sp, ink-2, info-tint, 4.5",
        "sp, ink-3, bad-tint, 4.5",
        "sp, ink-2, accent-tint, 4.5",
        "idp, ink-2, accent-tint, 4.5",
        "sp, mark-cord, solid, 3",
        "idp, mark-cord, mark-ground, 3",
    })
    void staysReadableInBothThemes(String wing, String text, String ground, double least) {
        read(wing);
        assertThat(ratio(light, text, ground)).as("light").isGreaterThanOrEqualTo(least);
        assertThat(ratio(dark, text, ground)).as("dark").isGreaterThanOrEqualTo(least);
    }

    @ParameterizedTest
    @CsvSource({"1", "2", "3", "4", "5", "6", "7", "8"})
    void whiteLettersStandOutOnEveryTile(String tone) {
        var rule = Pattern.compile("\\[data-tone=\"" + tone + "\"] \\{ background: (#[0-9a-f]{6}); }")
                .matcher(CSS);
        assertThat(rule.find()).isTrue();
        assertThat(ratio("#ffffff", rule.group(1))).isGreaterThanOrEqualTo(4.5);
    }

    @Test
    void knowsTheTwoEndsOfTheScale() {
        assertThat(ratio("#000000", "#ffffff")).isEqualTo(21, within(0.001));
        assertThat(ratio("#777777", "#777777")).isEqualTo(1, within(0.001));
    }

    private void measured(Map<String, String> theme, String token, String ground, double expected) {
        if (expected > 0) {
            assertThat(ratio(theme, token, ground))
                    .as(token + " on " + ground)
                    .isEqualTo(expected, within(expected < 10 ? 0.0051 : 0.051));
        }
    }

    private void read(String wing) {
        tokens(CSS.substring(0, WINGS));
        if (wing.equals("idp")) {
            var from = CSS.indexOf("[data-wing=\"idp\"] {", WINGS);
            tokens(CSS.substring(from, CSS.indexOf('}', from)));
        }
    }

    private void tokens(String css) {
        var token = TOKEN.matcher(css);
        while (token.find()) {
            light.put(token.group(1), token.group(2) == null ? token.group(4) : token.group(2));
            dark.put(token.group(1), token.group(3) == null ? token.group(4) : token.group(3));
        }
    }

    private static double ratio(Map<String, String> theme, String one, String other) {
        return ratio(Objects.requireNonNull(theme.get(one), one), Objects.requireNonNull(theme.get(other), other));
    }

    private static double ratio(String one, String other) {
        var a = luminance(one);
        var b = luminance(other);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    private static double luminance(String colour) {
        return 0.2126 * channel(colour, 1) + 0.7152 * channel(colour, 3) + 0.0722 * channel(colour, 5);
    }

    private static double channel(String colour, int at) {
        var value = Integer.parseInt(colour.substring(at, at + 2), 16) / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }
}
