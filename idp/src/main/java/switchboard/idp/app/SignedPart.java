package switchboard.idp.app;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// Which element of an answer carries our signature.
public enum SignedPart {
    ASSERTION("Assertion"),
    RESPONSE("Response"),
    BOTH("Assertion and Response");

    private final String label;

    SignedPart(String label) {
        this.label = label;
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String label() {
        return label;
    }

    public static Optional<SignedPart> read(String code) {
        return Arrays.stream(values()).filter(part -> part.code().equals(code)).findFirst();
    }
}
