package switchboard.idp.app;

import java.text.Normalizer;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Makes an app's part of our addresses out of its label: `Aerolabs Phone` becomes `aerolabs-phone`, then
/// `aerolabs-phone-2`, and so on.
final class Handles {
    private static final int LONGEST = 40;

    private Handles() {}

    /// The handles to try, in order; `otherwise` stands in for a label that has no letter or digit to use.
    static Stream<String> of(String label, String otherwise) {
        var slug = slug(label);
        var first = slug.isEmpty() ? otherwise : slug;
        return Stream.concat(
                Stream.of(first), IntStream.range(2, Integer.MAX_VALUE).mapToObj(number -> first + "-" + number));
    }

    private static String slug(String label) {
        var plain = Normalizer.normalize(label, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-");
        var cut = plain.length() > LONGEST ? plain.substring(0, LONGEST) : plain;
        return cut.replaceAll("^-+|-+$", "");
    }
}
