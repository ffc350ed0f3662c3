package switchboard.idp.catalogue;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// How an app is told who somebody is.
public enum NameIdKind {
    /// By e-mail address, which may change hands.
    EMAIL("E-mail"),
    /// By an opaque key that only this app gets for this person (Core §8.3.7).
    PERSISTENT("Opaque key, for this app alone");

    private final String label;

    NameIdKind(String label) {
        this.label = label;
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String label() {
        return label;
    }

    public static Optional<NameIdKind> read(String code) {
        return Arrays.stream(values()).filter(kind -> kind.code().equals(code)).findFirst();
    }
}
