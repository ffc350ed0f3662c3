package switchboard.saml;

/// Asks the identity provider to treat this sign-in specially (Core §3.4.1).
public enum RequestFlag {
    /// Let the person prove anew who they are, whatever session they have.
    FORCE_AUTHN,
    /// Do not show anything: answer from a session or say no.
    IS_PASSIVE
}
