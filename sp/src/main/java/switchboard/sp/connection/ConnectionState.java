package switchboard.sp.connection;

import java.util.Locale;

/// What a connection has been told to do.
public enum ConnectionState {
    /// Begun; something is missing.
    DRAFT,
    /// Complete: answers *Login with Another Provider*.
    CONFIGURED,
    /// Also routes people by their e-mail address.
    ACTIVE,
    DISABLED;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static ConnectionState read(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
