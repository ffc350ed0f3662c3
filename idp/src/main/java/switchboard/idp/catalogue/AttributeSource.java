package switchboard.idp.catalogue;

import java.util.Arrays;
import java.util.Optional;

/// What of a person an app may be told, under whatever name it likes.
public enum AttributeSource {
    EMAIL("email", "E-mail"),
    GIVEN_NAME("givenName", "First name"),
    FAMILY_NAME("familyName", "Last name"),
    FULL_NAME("fullName", "Full name"),
    TITLE("title", "Job title"),
    DEPARTMENT("department", "Department"),
    PHONE("phone", "Phone"),
    PERSON_ID("personId", "Directory id"),
    GROUPS("groups", "User groups"),
    /// Not of the person at all: the same text for everyone.
    CONSTANT("constant", "Constant");

    private final String code;
    private final String label;

    AttributeSource(String code, String label) {
        this.code = code;
        this.label = label;
    }

    /// The word in data files, tables and the API.
    public String code() {
        return code;
    }

    /// The word on pages.
    public String label() {
        return label;
    }

    public static Optional<AttributeSource> read(String code) {
        return Arrays.stream(values())
                .filter(source -> source.code.equals(code))
                .findFirst();
    }
}
