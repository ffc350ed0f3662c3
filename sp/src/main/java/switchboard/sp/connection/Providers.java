package switchboard.sp.connection;

import java.util.List;
import java.util.Optional;
import switchboard.sp.connection.Provider.Mark;
import switchboard.sp.connection.Provider.Words;

/// The providers we know the words of. A new vendor is a new row here and nothing else.
public final class Providers {
    static final String CUSTOM = "custom";

    private static final List<Provider> ALL = List.of(
            new Provider(
                    "jumpcloud",
                    "JumpCloud",
                    "Labels as in its SSO tab",
                    new Mark("J", 1),
                    new Words(
                            "In JumpCloud, open SSO, your Switchboard app, then the SSO tab.",
                            "ACS URL",
                            "SP Entity ID",
                            "IdP Entity ID",
                            "IDP URL",
                            "IDP Certificate",
                            "Export Metadata")),
            new Provider(
                    "onelogin",
                    "OneLogin",
                    "Labels as in its SSO tab",
                    new Mark("1", 2),
                    new Words(
                            "In OneLogin, open Applications, your Switchboard app, then Configuration and SSO.",
                            "ACS (Consumer) URL",
                            "Audience (EntityID)",
                            "Issuer URL",
                            "SAML 2.0 Endpoint (HTTP)",
                            "X.509 Certificate",
                            "SAML Metadata")),
            new Provider(
                    "okta",
                    "Okta",
                    "Labels as in its Sign On tab",
                    new Mark("O", 3),
                    new Words(
                            "In Okta, open Applications, your Switchboard app, then Sign On.",
                            "Single sign-on URL",
                            "Audience URI",
                            "Issuer",
                            "Sign on URL",
                            "Signing Certificate",
                            "Metadata URL")),
            new Provider(
                    "entra",
                    "Microsoft Entra ID",
                    "Labels as in Basic SAML",
                    new Mark("E", 4),
                    new Words(
                            "In Entra, open Enterprise applications, your Switchboard app, then Single sign-on.",
                            "Reply URL",
                            "Identifier",
                            "Microsoft Entra Identifier",
                            "Login URL",
                            "Certificate (Base64)",
                            "App Federation Metadata Url")),
            new Provider(
                    "google",
                    "Google Workspace",
                    "Download its metadata first",
                    new Mark("G", 5),
                    new Words(
                            "In the Google Admin console, open Apps, Web and mobile apps, your Switchboard app.",
                            "ACS URL",
                            "Entity ID",
                            "Entity ID",
                            "SSO URL",
                            "Certificate",
                            "Download metadata")),
            new Provider(
                    CUSTOM,
                    "Custom",
                    "Any SAML 2.0 provider",
                    new Mark("+", 6),
                    new Words(
                            "In your identity provider, open the app that it has for Switchboard.",
                            "ACS URL",
                            "Audience",
                            "Issuer",
                            "SSO URL",
                            "X.509 certificate",
                            "Metadata")));

    private Providers() {}

    public static List<Provider> all() {
        return ALL;
    }

    public static Optional<Provider> find(String code) {
        return ALL.stream().filter(provider -> provider.code().equals(code)).findFirst();
    }

    static String codes() {
        return String.join(", ", ALL.stream().map(Provider::code).toList());
    }

    static Provider get(String code) {
        return find(code).orElseThrow(() -> new IllegalStateException("no provider " + code));
    }
}
