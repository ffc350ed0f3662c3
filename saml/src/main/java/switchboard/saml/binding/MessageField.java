package switchboard.saml.binding;

/// Names the form field or query parameter that carries a message.
public enum MessageField {
    REQUEST("SAMLRequest"),
    RESPONSE("SAMLResponse");

    private final String parameter;

    MessageField(String parameter) {
        this.parameter = parameter;
    }

    public String parameter() {
        return parameter;
    }
}
