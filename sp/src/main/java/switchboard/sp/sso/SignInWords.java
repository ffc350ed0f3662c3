package switchboard.sp.sso;

import switchboard.platform.page.Badge;
import switchboard.platform.page.Icon;

/// How an attempt is put into words.
final class SignInWords {
    private SignInWords() {}

    static Badge badge(SignInEntry entry) {
        return switch (entry.result().outcome()) {
            case SIGNED_IN -> Badge.ok("Signed in");
            case TESTED -> Badge.info("Tested").icon(Icon.CHECK);
            case ASKED_AGAIN -> Badge.plain("Asked again");
            case REFUSED -> Badge.bad("Refused");
        };
    }

    static String title(SignInEntry entry, String who) {
        return switch (entry.result().outcome()) {
            case SIGNED_IN -> who + " signed in";
            case TESTED -> who + " tested the connection";
            case ASKED_AGAIN -> "An answer nobody had asked for";
            case REFUSED -> who + " was refused";
        };
    }

    static String sentence(SignInEntry entry) {
        return switch (entry.result().outcome()) {
            case SIGNED_IN -> "All checks passed and a session was opened.";
            case TESTED -> "All checks passed. It was a test, so no session was opened.";
            case ASKED_AGAIN ->
                "The identity provider began. The answer was genuine; we then asked for one ourselves, as we always do.";
            case REFUSED -> entry.facts().explanation();
        };
    }
}
