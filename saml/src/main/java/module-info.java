/// SAML 2.0 in plain Java: read, judge, write, sign. It needs the JDK alone and does no input or output.
@org.jspecify.annotations.NullMarked
module switchboard.saml {
    requires static org.jspecify;

    exports switchboard.saml;
    exports switchboard.saml.binding;
    exports switchboard.saml.certificate;
    exports switchboard.saml.idp;
    exports switchboard.saml.metadata;
    exports switchboard.saml.sp;
}
