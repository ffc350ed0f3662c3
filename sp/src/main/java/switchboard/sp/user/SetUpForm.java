package switchboard.sp.user;

import java.util.Objects;

/// The fields of the setup page, as typed.
record SetUpForm(String company, String domain, String givenName, String familyName, String email, String password) {

    SetUpForm {
        company = Objects.requireNonNullElse(company, "");
        domain = Objects.requireNonNullElse(domain, "");
        givenName = Objects.requireNonNullElse(givenName, "");
        familyName = Objects.requireNonNullElse(familyName, "");
        email = Objects.requireNonNullElse(email, "");
        password = Objects.requireNonNullElse(password, "");
    }

    PersonName name() {
        return new PersonName(givenName, familyName);
    }

    @Override
    public String toString() {
        return "SetUpForm[" + company + ", " + email + "]";
    }
}
