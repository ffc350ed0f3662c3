package switchboard.idp.app;

import java.net.URI;
import org.springframework.stereotype.Component;
import switchboard.platform.wing.WingSettings;

/// Our own addresses towards an app.
@Component
public class AppAddresses {
    private final WingSettings settings;

    AppAddresses(WingSettings settings) {
        this.settings = settings;
    }

    /// Where the app sends its requests: the IDP URL.
    public URI sso(String handle) {
        return settings.url("/saml2/" + handle);
    }

    /// Where our metadata for this app is served.
    public URI metadata(String handle) {
        return settings.url("/saml2/" + handle + "/metadata");
    }

    /// Whether an address leads to ourselves, where no app is.
    boolean ours(String address) {
        return address.startsWith(settings.url("/saml2/").toString());
    }
}
