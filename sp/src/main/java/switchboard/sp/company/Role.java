package switchboard.sp.company;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// What a person may do in a company.
public enum Role {
    /// All settings.
    COMPANY_ADMIN("Company admin"),
    /// People of their offices; no authentication settings.
    OFFICE_ADMIN("Office admin"),
    MEMBER("Member");

    private final String label;

    Role(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /// What rows and scripts call it: `company_admin`.
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Role> read(String code) {
        return Arrays.stream(values()).filter(role -> role.code().equals(code)).findFirst();
    }
}
