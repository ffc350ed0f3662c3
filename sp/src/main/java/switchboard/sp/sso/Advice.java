package switchboard.sp.sso;

import switchboard.sp.connection.Provider;

/// Who must fix a failed sign-in, on which screen, and how: for the admin, in their provider's words.
///
/// @param happened the cause, one sentence
/// @param who who must act
/// @param screen where
/// @param remedy what to do there
public record Advice(String happened, String who, String screen, String remedy) {
    private static final String OUR_SAML_PAGE = "Admin Settings, My Company, Authentication, SAML";

    static Advice of(String code, Provider provider) {
        var them = provider.spoken();
        var screen = provider.words().screen();
        return switch (code) {
            case "audience" -> audience(provider);
            case "destination", "recipient" -> address(provider);
            case "issuer" -> issuer(provider);
            case "signature-unknown-key" -> unknownKey(them);
            case "signature-missing", "signature-broken" -> signature(code, provider);
            case "time-expired", "time-too-old", "time-not-yet", "time-backwards", "time-lives-too-long" -> clock(them);
            case "status" -> stopped(provider);
            case "request", "replayed" -> again(code);
            case "message-encrypted" ->
                theirs(
                        them,
                        "The assertion was encrypted, and this connection has no key to decrypt it.",
                        screen,
                        "Switch encryption of assertions off.");
            case "unknown-user", "not-active", "outside-domain" -> account(code, them);
            case "no-email", "subject-name", "subject-attribute" ->
                theirs(
                        them,
                        "The answer does not say plainly who the person is.",
                        screen + " Attributes.",
                        "Send the attribute email with the person’s address.");
            default ->
                theirs(
                        them,
                        "The answer could not be accepted.",
                        screen,
                        "Compare each field with the SAML page, then test again.");
        };
    }

    private static Advice audience(Provider provider) {
        return theirs(
                provider.spoken(),
                start(provider.spoken())
                        + "’s answer was addressed to another app: its Audience is not our SP Entity ID.",
                provider.words().screen() + " Field " + provider.words().spEntityId() + ".",
                "Replace it with our SP Entity ID, exactly as the SAML page shows it.");
    }

    private static Advice address(Provider provider) {
        return theirs(
                provider.spoken(),
                start(provider.spoken()) + "’s answer was meant for another address than our SP SSO Url (ACS).",
                provider.words().screen() + " Field " + provider.words().acs() + ".",
                "Replace it with our SP SSO Url (ACS), exactly as the SAML page shows it.");
    }

    private static Advice issuer(Provider provider) {
        return yours(
                "The answer came from another issuer than the IdP Entity ID we know.",
                OUR_SAML_PAGE + ", field IdP Entity ID (Issuer)",
                "Make it the same as " + provider.words().idpEntityId() + " of " + provider.spoken()
                        + ", letter by letter.");
    }

    private static Advice unknownKey(String them) {
        return yours(
                "The answer was signed with a certificate we do not know.",
                OUR_SAML_PAGE + ", field Certificate",
                "If " + them + " renewed its certificate, copy the new one from its console and paste it here.");
    }

    private static Advice signature(String code, Provider provider) {
        return theirs(
                provider.spoken(),
                code.equals("signature-missing")
                        ? "Neither the answer nor its assertion was signed."
                        : "The answer’s signature does not fit what it covers, or uses what we refuse.",
                provider.words().screen(),
                "Sign with RSA or ECDSA and SHA-256 or better. If it was set so, treat this as an attack.");
    }

    private static Advice clock(String them) {
        return theirs(
                them,
                "The answer was not valid at the time it arrived.",
                "The clock of the identity provider’s server.",
                "Set the clock right; 3 minutes of difference are allowed.");
    }

    private static Advice stopped(Provider provider) {
        return theirs(
                provider.spoken(),
                start(provider.spoken()) + " stopped the person before answering.",
                provider.words().screen() + " Users and groups of the app.",
                "Assign the app to the person or to one of their groups.");
    }

    private static Advice again(String code) {
        return new Advice(
                code.equals("replayed")
                        ? "This answer was used before."
                        : "The answer belongs to another sign-in, another browser or a tab that is too old.",
                "Nobody, usually",
                "The person’s browser.",
                "Signing in again from the start works. If it keeps coming back, treat it as an attack.");
    }

    private static Advice account(String code, String them) {
        return switch (code) {
            case "unknown-user" ->
                yours(
                        "No person here has this address, and creating people at sign-in is off.",
                        "Admin Settings, People; or SAML, People",
                        "Add the person, or switch on creating people at sign-in.");
            case "not-active" ->
                yours("The account is suspended or deleted here.", "Admin Settings, People", "Restore it.");
            default ->
                yours(
                        "The address lies outside your verified domains.",
                        "Admin Settings, My Company, Domains",
                        "Verify the domain, or correct the address in " + them + ".");
        };
    }

    private static Advice theirs(String them, String happened, String screen, String remedy) {
        return new Advice(happened, "The admin of " + them, screen, remedy);
    }

    private static Advice yours(String happened, String screen, String remedy) {
        return new Advice(happened, "You", screen, remedy);
    }

    private static String start(String them) {
        return Character.toUpperCase(them.charAt(0)) + them.substring(1);
    }
}
