package switchboard.saml;

/// Names what was checked, in the order an administrator reads it.
public enum CheckName {
    MESSAGE("Message"),
    SIGNATURE("Signature"),
    STATUS("Status"),
    ISSUER("Issuer"),
    DESTINATION("Destination"),
    AUDIENCE("Audience"),
    TIME("Not before, not after"),
    RECIPIENT("Recipient"),
    REQUEST("Answers our request"),
    SUBJECT("Name"),
    AUTHENTICATION("Authentication"),
    ATTRIBUTES("Attributes"),
    ANSWER_ADDRESS("Where to answer"),
    POLICY("What was asked");

    private final String label;

    CheckName(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
