package switchboard.saml.binding;

/// Why a request to us carries no message that could be read.
public enum BindingProblem {
    MISSING("binding-missing", "No SAML message arrived. Start again from the sign-in page."),
    REPEATED("binding-repeated", "A part of the SAML message arrived twice."),
    BOTH("binding-both", "A SAML request and a SAML response arrived together."),
    TOO_LARGE("binding-too-large", "The SAML message is larger than we accept."),
    NOT_BASE64("binding-not-base64", "The SAML message was damaged on its way: it is not base64."),
    NOT_DEFLATED("binding-not-deflated", "The SAML message was damaged on its way: it cannot be unpacked."),
    NOT_ENCODED("binding-not-encoded", "The address holds a percent sign that stands for nothing."),
    UNKNOWN_ENCODING("binding-unknown-encoding", "The SAML message is packed in a way we do not know."),
    RELAY_STATE_TOO_LONG("binding-relay-state-too-long", "The RelayState is longer than the 80 bytes SAML allows."),
    HALF_SIGNED("binding-half-signed", "Of SigAlg and Signature only one arrived.");

    private final String code;
    private final String publicMessage;

    BindingProblem(String code, String publicMessage) {
        this.code = code;
        this.publicMessage = publicMessage;
    }

    public String code() {
        return code;
    }

    public String publicMessage() {
        return publicMessage;
    }
}
