package switchboard.platform.id;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// What a person reads out to the IT team after something was refused or went wrong. It names one record and
/// tells nothing by itself.
///
/// @param value two groups of four in Crockford's base 32, upper case: `7KQ4-MX2P`
public record Reference(String value) {
    private static final Pattern FORM = Pattern.compile("[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}");

    public Reference {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("a reference looks like 7KQ4-MX2P");
        }
    }

    /// Reads what a person typed: any case, with or without the hyphen, `O` for `0`, `I` and `L` for `1`.
    public static Optional<Reference> typed(String text) {
        var plain = text.strip()
                .toUpperCase(Locale.ROOT)
                .replaceAll("[\\s-]", "")
                .replace('O', '0')
                .replace('I', '1')
                .replace('L', '1');
        if (plain.length() != 8) {
            return Optional.empty();
        }
        var grouped = plain.substring(0, 4) + "-" + plain.substring(4);
        return FORM.matcher(grouped).matches() ? Optional.of(new Reference(grouped)) : Optional.empty();
    }

    @Override
    public String toString() {
        return value;
    }
}
