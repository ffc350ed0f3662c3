package switchboard.sp.company;

import java.net.IDN;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// An internet domain in the one form that is stored and compared: lower case, international names in punycode
/// (RFC 5891 §4.4).
///
/// @param value `aerolabs.io`, `xn--mller-kva.example`
public record DomainName(String value) {
    private static final Pattern FORM = Pattern.compile(
            "(?=.{4,253}$)(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\\.)+[a-z](?:[a-z0-9-]{0,61}[a-z0-9])");

    public DomainName {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("not a domain name");
        }
    }

    /// Reads what a person typed: any case, any script, a dot at the end or not. Empty where it is no domain.
    public static Optional<DomainName> read(String text) {
        var plain = text.strip();
        return plain.length() > 253
                ? Optional.empty()
                : ascii(plain).filter(ascii -> FORM.matcher(ascii).matches()).map(DomainName::new);
    }

    /// Returns it as people write it, international letters and all.
    public String shown() {
        return IDN.toUnicode(value);
    }

    private static Optional<String> ascii(String text) {
        try {
            var ascii = IDN.toASCII(text, IDN.USE_STD3_ASCII_RULES).toLowerCase(Locale.ROOT);
            return Optional.of(ascii.endsWith(".") ? ascii.substring(0, ascii.length() - 1) : ascii);
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
