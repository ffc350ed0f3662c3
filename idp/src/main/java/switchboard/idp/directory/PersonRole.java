package switchboard.idp.directory;

/// What a person may do in the directory: use their apps, or administer it as well.
public enum PersonRole {
    MEMBER,
    ADMIN;

    public static PersonRole admin(boolean ticked) {
        return ticked ? ADMIN : MEMBER;
    }
}
