package switchboard.idp.app;

import switchboard.platform.page.PageModel;
import switchboard.platform.page.Shell;
import switchboard.platform.page.TimeWords;
import switchboard.saml.certificate.CertificateFacts;

/// See [CertificateController].
record CertificatePage(Shell shell, AppFrame frame, CertificateFacts facts, String pem, TimeWords times)
        implements PageModel {
    /// The certificate as some services want it: without the BEGIN and END lines.
    String bare() {
        return pem.lines().filter(line -> !line.startsWith("-----")).reduce("", String::concat);
    }
}
