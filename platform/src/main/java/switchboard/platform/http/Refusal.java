package switchboard.platform.http;

/// Why an address was not asked at all, each with its remedy.
public enum Refusal {
    NOT_WEB("not-web", "is not a web address. Give the full address, beginning with https://."),
    CREDENTIALS("credentials", "holds a name or password before its host. Remove everything up to the @ sign."),
    ODD_HOST(
            "odd-host",
            "does not name its host plainly. Use the host's usual name without a dot at its end,"
                    + " and the xn-- form for an international name."),
    ODD_PORT("odd-port", "names a port that does not exist. Use one from 1 to 65535, or none."),
    NOT_ENCRYPTED("not-encrypted", "is not encrypted. Use its https:// address."),
    NOT_PUBLIC(
            "not-public",
            "does not lead to the public internet, so we did not ask it. Use a public address,"
                    + " or have the operator of this service list its origin (scheme, host and port).");

    private final String code;
    private final String sentence;

    Refusal(String code, String sentence) {
        this.code = code;
        this.sentence = sentence;
    }

    public String code() {
        return code;
    }

    String sentence() {
        return sentence;
    }
}
