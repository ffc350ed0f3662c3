package switchboard.idp.directory;

/// Reads a profile out of the form that shows one.
final class ProfileForm {
    private ProfileForm() {}

    static Profile read(Form form) {
        return new Profile(
                form.text("givenName"),
                form.text("familyName"),
                form.text("email"),
                form.text("title"),
                form.text("department"),
                form.text("phone"));
    }
}
