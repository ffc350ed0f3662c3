package switchboard.sp.company;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// What a plan may include; the rows of `plan` say which does.
public enum Entitlement {
    SAML,
    SCIM;

    /// What the rows and scripts call it.
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Entitlement> read(String code) {
        return Arrays.stream(values()).filter(one -> one.code().equals(code)).findFirst();
    }
}
