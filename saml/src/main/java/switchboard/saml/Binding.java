package switchboard.saml;

import java.util.Arrays;
import java.util.Optional;

/// Names how a message travels (Bindings §3.4, §3.5). The two that browsers need; others are read past.
public enum Binding {
    REDIRECT("urn:oasis:names:tc:SAML:2.0:bindings:HTTP-Redirect"),
    POST("urn:oasis:names:tc:SAML:2.0:bindings:HTTP-POST");

    private final String urn;

    Binding(String urn) {
        this.urn = urn;
    }

    public String urn() {
        return urn;
    }

    public static Optional<Binding> of(String urn) {
        return Arrays.stream(values())
                .filter(binding -> binding.urn.equals(urn))
                .findFirst();
    }
}
