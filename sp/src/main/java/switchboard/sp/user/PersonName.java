package switchboard.sp.user;

/// What a person is called.
///
/// @param family empty where a person has one name only
public record PersonName(String given, String family) {
    public PersonName {
        given = given.strip();
        family = family.strip();
    }

    /// The name as it is shown.
    public String full() {
        return (given + " " + family).strip();
    }
}
