package switchboard.sp.connection;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import switchboard.platform.page.Badge;
import switchboard.platform.page.TimeWords;
import switchboard.saml.certificate.CertificateFacts;

/// A certificate as a page shows it.
///
/// @param plain the fingerprint as forms carry it
record CertificateRow(
        String subject, String fingerprint, String plain, String valid, String key, String added, Badge badge) {

    static List<CertificateRow> of(Connection connection, TimeWords times) {
        return connection.idp().certificates().stream()
                .map(pinned -> row(pinned.facts(), added(pinned, times), times))
                .toList();
    }

    static CertificateRow previewed(CertificateFacts facts, TimeWords times) {
        return row(facts, "", times);
    }

    private static CertificateRow row(CertificateFacts facts, String added, TimeWords times) {
        return new CertificateRow(
                facts.subject(),
                facts.fingerprint(),
                Fingerprints.plain(facts.fingerprint()),
                times.day(facts.notBefore()).words() + " to "
                        + times.day(facts.notAfter()).words(),
                facts.key().toString(),
                added,
                badge(facts.notAfter(), times.now()));
    }

    private static Badge badge(Instant end, Instant now) {
        var days = Duration.between(now, end).toDays();
        if (end.isBefore(now)) {
            return Badge.warn("Expired");
        }
        return days < 60 ? Badge.warn(days + (days == 1 ? " day left" : " days left")) : Badge.NONE;
    }

    private static String added(PinnedCertificate pinned, TimeWords times) {
        return times.day(pinned.added().at()).words() + " by " + pinned.added().by();
    }
}
