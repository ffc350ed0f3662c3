package switchboard.sp.sso;

import java.net.URI;
import java.util.ArrayList;
import java.util.Base64;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import switchboard.platform.id.Reference;
import switchboard.platform.page.Csrf;
import switchboard.platform.page.Fault;
import switchboard.platform.page.Link;
import switchboard.platform.page.Onward;
import switchboard.platform.page.PageRenderer;
import switchboard.platform.page.Shell;
import switchboard.platform.page.Wing;
import switchboard.saml.binding.ReceivedMessage;
import switchboard.sp.connection.Connection;

/// The pages between an identity provider and us: the one that posts an answer again from our own site, the one
/// that goes on to the provider, and the one for an address where no connection is.
final class AnswerPages {
    private final PageRenderer pages;
    private final SignInLog log;

    AnswerPages(PageRenderer pages, SignInLog log) {
        this.pages = pages;
        this.log = log;
    }

    Reference log(Attempt attempt) {
        return log.record(attempt);
    }

    /// Over loopback http a form from another site comes without our cookie; posted once more from our own page
    /// it brings the cookie along. Over https this happens only when the browser has none.
    ResponseEntity<byte[]> postAgain(Connection connection, ReceivedMessage message) {
        var fields = new ArrayList<Onward.Hidden>();
        fields.add(new Onward.Hidden("SAMLResponse", Base64.getEncoder().encodeToString(message.xml())));
        message.relayState().ifPresent(state -> fields.add(new Onward.Hidden("RelayState", state)));
        fields.add(new Onward.Hidden("again", "1"));
        return pages.onward(
                Shell.door(Wing.SERVICE, "Signing you in", Csrf.NONE),
                new Onward.Post(connection.sp().acs(), "Switchboard", fields));
    }

    ResponseEntity<byte[]> follow(Connection connection, URI target) {
        return pages.onward(
                Shell.door(Wing.SERVICE, "Signing you in", Csrf.NONE),
                new Onward.Follow(target, connection.provider().spoken()));
    }

    ResponseEntity<byte[]> noConnection() {
        return pages.fault(
                Shell.door(Wing.SERVICE, "You are not signed in", Csrf.NONE),
                new Fault.Refused(
                        HttpStatus.NOT_FOUND,
                        "You are not signed in",
                        "No company takes sign-ins at this address. If your identity provider sent you here, its admin must"
                                + " correct the address of this app.",
                        new Link("Sign in another way", "/login")));
    }
}
