package switchboard.saml.certificate;

import java.security.GeneralSecurityException;
import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import switchboard.saml.crypto.KeyRules;

/// Makes one outcome of several pieces: any refusal refuses the whole, the worst first; else signers are told
/// from their authorities.
final class Pasted {

    private Pasted() {}

    static CertificateOutcome together(List<CertificateOutcome> pieces) {
        return worst(pieces)
                .orElseGet(() -> sort(
                        pieces.stream().flatMap(Pasted::certificates).distinct().toList()));
    }

    /// A private key outweighs everything; elsewhere the first trouble is told first.
    private static Optional<CertificateOutcome> worst(List<CertificateOutcome> pieces) {
        return pieces.stream()
                .filter(CertificateOutcome.PrivateKey.class::isInstance)
                .findFirst()
                .or(() -> pieces.stream()
                        .filter(CertificateOutcome.Refused.class::isInstance)
                        .findFirst());
    }

    private static Stream<X509Certificate> certificates(CertificateOutcome piece) {
        return switch (piece) {
            case CertificateOutcome.Read(var certificates, var authorities) ->
                Stream.concat(certificates.stream(), authorities.stream());
            case CertificateOutcome.Refused _ -> Stream.empty();
        };
    }

    static CertificateOutcome sort(List<X509Certificate> all) {
        var authorities = all.stream()
                .filter(one -> all.stream().anyMatch(other -> issued(one, other)))
                .toList();
        var signers = all.stream().filter(one -> !authorities.contains(one)).toList();
        return signers.stream()
                .flatMap(signer -> weakness(signer).stream())
                .findFirst()
                .orElseGet(() -> new CertificateOutcome.Read(signers, authorities));
    }

    private static Optional<CertificateOutcome> weakness(X509Certificate signer) {
        return KeyRules.refusal(signer.getPublicKey())
                .map(reason -> new CertificateOutcome.WeakKey(CertificateFacts.of(signer), reason));
    }

    private static boolean issued(X509Certificate authority, X509Certificate other) {
        return authority.getBasicConstraints() >= 0
                && !authority.getPublicKey().equals(other.getPublicKey())
                && authority.getSubjectX500Principal().equals(other.getIssuerX500Principal())
                && signed(authority, other);
    }

    private static boolean signed(X509Certificate authority, X509Certificate other) {
        try {
            other.verify(authority.getPublicKey());
            return true;
        } catch (GeneralSecurityException e) {
            return false;
        }
    }
}
