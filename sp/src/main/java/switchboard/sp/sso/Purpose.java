package switchboard.sp.sso;

import java.util.Locale;

/// What an answer from an identity provider is awaited for.
public enum Purpose {
    /// To open a session.
    SIGN_IN,
    /// To see whether the connection works; opens no session and makes nobody.
    TEST,
    /// To show that a company admin can come in by exactly this configuration, and open a session that way.
    PROOF;

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Purpose read(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
