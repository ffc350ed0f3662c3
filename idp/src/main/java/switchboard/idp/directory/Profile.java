package switchboard.idp.directory;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import switchboard.platform.problem.FieldProblem;
import switchboard.platform.problem.FieldRules;

/// What an organization says about a person, as typed: [#problems] tells whether it may be stored.
///
/// @param email what the person signs in with; one person of the whole installation has it
public record Profile(
        String givenName, String familyName, String email, String title, String department, String phone) {
    private static final Pattern EMAIL =
            Pattern.compile("[a-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@[a-z0-9](?:[a-z0-9-]*\\.)+[a-z0-9-]{2,63}");

    public Profile {
        givenName = givenName.strip();
        familyName = familyName.strip();
        email = email.strip().toLowerCase(Locale.ROOT);
        title = title.strip();
        department = department.strip();
        phone = phone.strip();
    }

    /// A profile with names and address alone.
    public static Profile of(String givenName, String familyName, String email) {
        return new Profile(givenName, familyName, email, "", "", "");
    }

    public Profile work(String newTitle, String newDepartment) {
        return new Profile(givenName, familyName, email, newTitle, newDepartment, phone);
    }

    public String fullName() {
        return givenName + " " + familyName;
    }

    /// Everything that keeps this profile from being stored.
    public List<FieldProblem> problems() {
        var rules = new FieldRules()
                .required("givenName", "first name", givenName)
                .required("familyName", "last name", familyName)
                .optional("title", "job title", title)
                .optional("department", "department", department)
                .optional("phone", "phone number", phone);
        if (email.length() > 254 || !EMAIL.matcher(email).matches()) {
            rules.wrong("email", "Enter a whole e-mail address, such as hana.sato@aerolabs.io.");
        }
        return rules.problems();
    }
}
