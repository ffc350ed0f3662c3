package switchboard.sp.user;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import switchboard.sp.company.DomainName;

/// An e-mail address in the one form that is stored and compared: lower case, its domain in punycode.
///
/// We treat the local part without regard to case, as every provider in use does; RFC 5321 §2.4 would allow
/// otherwise.
public record EmailAddress(String local, DomainName domain) {
    private static final Pattern LOCAL = Pattern.compile("[^\\s\\p{Cntrl}@\"(),:;<>\\[\\]\\\\]{1,64}");

    public EmailAddress {
        local = local.toLowerCase(Locale.ROOT);
        if (!LOCAL.matcher(local).matches() || local.startsWith(".") || local.endsWith(".") || local.contains("..")) {
            throw new IllegalArgumentException("not the local part of an address");
        }
    }

    /// Reads what a person or a peer wrote; empty where it is no address.
    public static Optional<EmailAddress> read(String text) {
        var plain = text.strip();
        var at = plain.lastIndexOf('@');
        if (plain.length() > 254 || at < 1) {
            return Optional.empty();
        }
        return DomainName.read(plain.substring(at + 1)).flatMap(domain -> of(plain.substring(0, at), domain));
    }

    private static Optional<EmailAddress> of(String local, DomainName domain) {
        try {
            return Optional.of(new EmailAddress(local, domain));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return local + "@" + domain.value();
    }
}
