package switchboard.saml.idp;

import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Optional;
import switchboard.saml.Binding;
import switchboard.saml.CheckName;
import switchboard.saml.RequestSigning;
import switchboard.saml.binding.ReceivedMessage;
import switchboard.saml.binding.SignedQuery;
import switchboard.saml.crypto.QueryOutcome;
import switchboard.saml.crypto.QuerySignature;
import switchboard.saml.crypto.SignatureCheck;
import switchboard.saml.crypto.SignatureOutcome;
import switchboard.saml.xml.XmlElement;

/// Checks the signature that the binding provides for: the query's by HTTP-Redirect (Bindings §3.4.4.1), the
/// XML's own by HTTP-POST. The other kind counts as none, so that nobody can choose the weaker way.
record RequestSignatureStep(List<X509Certificate> certificates, RequestSigning signing) {

    RequestSource take(ReceivedMessage message, XmlElement root) {
        if (certificates.isEmpty() && signing == RequestSigning.OPTIONAL) {
            return new RequestSource(root, Optional.empty(), Judged.passed(CheckName.SIGNATURE, "not asked for"));
        }
        return message.binding() == Binding.REDIRECT
                ? message.signature().map(query -> query(query, root)).orElseGet(() -> unsigned(root))
                : xml(root);
    }

    private RequestSource query(SignedQuery query, XmlElement root) {
        return switch (new QuerySignature(certificates).check(query.octets(), query.algorithm(), query.signature())) {
            case QueryOutcome.Held(var by, var algorithm) -> signed(root, by, algorithm.name());
            case QueryOutcome.Broken(var problem, var expected, var received) ->
                broken(root, new RequestFinding.BrokenSignature(problem.name(), expected, received));
        };
    }

    private RequestSource xml(XmlElement root) {
        return switch (new SignatureCheck(certificates).check(root)) {
            case SignatureOutcome.Held(var bytes, var by, var algorithm) -> signed(bytes.root(), by, algorithm.name());
            case SignatureOutcome.Absent() -> unsigned(root);
            case SignatureOutcome.Broken(var problem, var expected, var received) ->
                broken(root, new RequestFinding.BrokenSignature(problem.name(), expected, received));
        };
    }

    private static RequestSource signed(XmlElement root, X509Certificate by, String algorithm) {
        return new RequestSource(root, Optional.of(by), Judged.passed(CheckName.SIGNATURE, algorithm));
    }

    private RequestSource unsigned(XmlElement root) {
        return switch (signing) {
            case DEMANDED -> broken(root, new RequestFinding.Unsigned());
            case OPTIONAL ->
                new RequestSource(root, Optional.empty(), Judged.passed(CheckName.SIGNATURE, "none, none needed"));
        };
    }

    private static RequestSource broken(XmlElement root, RequestFinding finding) {
        return new RequestSource(root, Optional.empty(), Judged.failed(CheckName.SIGNATURE, finding));
    }
}
