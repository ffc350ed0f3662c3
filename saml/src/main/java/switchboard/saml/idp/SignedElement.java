package switchboard.saml.idp;

/// Names what is signed. Service providers differ in what they demand; each of the three is safe.
public enum SignedElement {
    ASSERTION,
    RESPONSE,
    BOTH;

    boolean coversAssertion() {
        return this != RESPONSE;
    }

    boolean coversResponse() {
        return this != ASSERTION;
    }
}
