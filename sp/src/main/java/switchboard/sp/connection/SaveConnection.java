package switchboard.sp.connection;

import java.security.cert.X509Certificate;
import java.util.List;
import java.util.stream.Stream;
import switchboard.platform.audit.Actor;
import switchboard.platform.audit.Deed;
import switchboard.platform.problem.Outcome;

/// Saves what the identity provider gave, as far as it can be read.
class SaveConnection {
    private final CertificateTable certificates;
    private final Ledger ledger;
    private final ValueReader reader;

    SaveConnection(CertificateTable certificates, Ledger ledger, ValueReader reader) {
        this.certificates = certificates;
        this.ledger = ledger;
        this.reader = reader;
    }

    Outcome<ConnectionId> save(Connection seen, ConnectionChange change, Actor actor) {
        return switch (reader.read(seen, change)) {
            case ValueReader.Reading.Wrong(var problems) -> new Outcome.Invalid<>(problems);
            case ValueReader.Reading.Right(var values) -> {
                var pinned = pinned(seen, values.certificates(), actor);
                var idp = new IdpValues(values.entityId(), values.ssoUrl(), pinned);
                yield write(seen.at(change.version()).newcomers(change.newcomers()), seen, idp, actor);
            }
        };
    }

    Outcome<ConnectionId> add(Connection seen, String pasted, Actor actor) {
        return save(seen, asItIs(seen, new ConnectionChange.Certificates.Add(pasted)), actor);
    }

    Outcome<ConnectionId> remove(Connection seen, String fingerprint, Actor actor) {
        var kept = seen.idp().certificates().stream()
                .filter(pinned -> !pinned.fingerprint().equals(Fingerprints.plain(fingerprint)))
                .toList();
        if (kept.isEmpty() && seen.state() != ConnectionState.DRAFT) {
            return new Outcome.Refused<>(new ConnectionRefusal.LastCertificate());
        }
        var idp = new IdpValues(seen.idp().entityId(), seen.idp().ssoUrl(), kept);
        return write(seen, seen, idp, actor);
    }

    private static ConnectionChange asItIs(Connection seen, ConnectionChange.Certificates certificates) {
        return new ConnectionChange(
                seen.idp().entityId().map(Object::toString).orElse(""),
                seen.idp().ssoUrl().map(Object::toString).orElse(""),
                certificates,
                seen.newcomers(),
                seen.version());
    }

    private List<PinnedCertificate> pinned(Connection seen, List<X509Certificate> wanted, Actor actor) {
        var known = seen.idp().certificates();
        return wanted.stream()
                .map(certificate -> known.stream()
                        .filter(pinned -> pinned.certificate().equals(certificate))
                        .findFirst()
                        .orElseGet(() -> new PinnedCertificate(certificate, ledger.saved(actor))))
                .toList();
    }

    private Outcome<ConnectionId> write(Connection base, Connection before, IdpValues idp, Actor actor) {
        var state =
                before.state() == ConnectionState.DRAFT && idp.complete() ? ConnectionState.CONFIGURED : before.state();
        var after = base.saved(state, idp, ledger.saved(actor));
        if (ledger.update(after, deed(before, after, actor)) == 0) {
            return new Outcome.Stale<>(before.id());
        }
        before.idp().certificates().stream()
                .filter(pinned -> !idp.certificates().contains(pinned))
                .forEach(pinned -> certificates.delete(before.companyId(), before.id(), pinned.fingerprint()));
        idp.certificates().forEach(pinned -> certificates.insert(before.companyId(), before.id(), pinned));
        return new Outcome.Done<>(before.id());
    }

    private static Deed deed(Connection before, Connection after, Actor actor) {
        return Ledger.deed(before, actor, "saved")
                .change(
                        "idpEntityId",
                        text(before.idp().entityId()),
                        text(after.idp().entityId()))
                .change(
                        "idpSsoUrl",
                        text(before.idp().ssoUrl()),
                        text(after.idp().ssoUrl()))
                .change("certificates", fingerprints(before), fingerprints(after))
                .change(
                        "createPeople",
                        before.newcomers().name(),
                        after.newcomers().name())
                .change("state", before.state().code(), after.state().code());
    }

    private static String text(java.util.Optional<?> value) {
        return value.map(Object::toString).orElse("");
    }

    private static String fingerprints(Connection connection) {
        return String.join(
                ", ",
                Stream.of(connection.idp().certificates())
                        .flatMap(List::stream)
                        .map(PinnedCertificate::fingerprint)
                        .sorted()
                        .toList());
    }
}
