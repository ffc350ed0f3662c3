package switchboard.idp.directory;

import switchboard.platform.secret.Secret;

/// The setup page's form as it was sent.
record SetupForm(String key, String organization, String givenName, String familyName, String email, String password) {
    static SetupForm of(Form form) {
        return new SetupForm(
                form.text("key"),
                form.text("organization"),
                form.text("givenName"),
                form.text("familyName"),
                form.text("email"),
                form.text("password"));
    }

    OpenDirectory.Wish wish() {
        return new OpenDirectory.Wish(organization, Profile.of(givenName, familyName, email), new Secret(password));
    }

    SetupForm withoutPassword() {
        return new SetupForm(key, organization, givenName, familyName, email, "");
    }

    /// The form carries a password and a key; neither is for a log.
    @Override
    public String toString() {
        return "SetupForm[***]";
    }
}
