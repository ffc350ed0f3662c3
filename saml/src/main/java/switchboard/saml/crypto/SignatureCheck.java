package switchboard.saml.crypto;

import java.security.MessageDigest;
import java.security.cert.X509Certificate;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import switchboard.saml.xml.Canonical;
import switchboard.saml.xml.CanonicalOptions;
import switchboard.saml.xml.XmlElement;
import switchboard.saml.xml.XmlOutcome;
import switchboard.saml.xml.XmlReader;

/// Checks the enveloped signature of an element against pinned certificates. Make one per connection and keep
/// it: it remembers initialised verifiers. Safe for many threads.
///
/// Nothing is searched for: the signature is a direct child, it refers to its parent, and what was digested is
/// read again and is all that can be read on (Core §5.4; XML Signature §3.2). The digest comes first, since it
/// refuses a changed message at a fifth of the cost of the key.
public final class SignatureCheck {
    private final PinnedKeys pinned;

    /// A key that `KeyRules` refuses is a wrong call. No certificate at all means that nothing is ever
    /// believed.
    public SignatureCheck(List<X509Certificate> pinned) {
        this.pinned = new PinnedKeys(pinned);
    }

    public SignatureOutcome check(XmlElement element) {
        List<XmlElement> signatures = element.children(Dsig.NAMESPACE, "Signature");
        if (signatures.isEmpty()) {
            return new SignatureOutcome.Absent();
        }
        if (signatures.size() > 1) {
            return new SignatureOutcome.Broken(
                    SignatureProblem.SEVERAL_SIGNATURES, "one Signature", Integer.toString(signatures.size()));
        }
        try {
            return judge(element, signatures.getFirst());
        } catch (Disbelief disbelief) {
            return disbelief.inElement();
        }
    }

    private SignatureOutcome judge(XmlElement element, XmlElement signature) {
        List<XmlElement> parts = parts(signature);
        byte[] signedInfo = signedInfo(parts.get(0));
        // read from the bytes whose signature is verified below, not from the tree they came from
        SignedInfo info = SignedInfo.read(reread(signedInfo, element));
        requireReferenceTo(element, info.reference());
        pinned.requireFitting(info.algorithm());
        byte[] covered = covered(element, signature, info.reference().transform());
        requireDigest(info.reference(), covered);
        X509Certificate signer = pinned.signer(info.algorithm(), signedInfo, signatureValue(parts.get(1)));
        return new SignatureOutcome.Held(new SignedBytes(covered, reread(covered, element)), signer, info.algorithm());
    }

    /// `SignedInfo`, `SignatureValue` and perhaps `KeyInfo`, which is not looked at; never an `Object`.
    private static List<XmlElement> parts(XmlElement signature) {
        return signature.children().size() == 2
                ? Dsig.exactly(signature, "SignedInfo", "SignatureValue")
                : Dsig.exactly(signature, "SignedInfo", "SignatureValue", "KeyInfo");
    }

    private static byte[] signedInfo(XmlElement signedInfo) {
        List<XmlElement> children = signedInfo.children();
        if (children.isEmpty() || !Dsig.is(children.getFirst(), "CanonicalizationMethod")) {
            throw Dsig.malformed(signedInfo, "CanonicalizationMethod first in SignedInfo");
        }
        CanonicalOptions options = Canonicalization.read(children.getFirst(), SignatureProblem.CANONICALIZATION_METHOD);
        return present(Canonical.exclusive(signedInfo, options));
    }

    private static void requireReferenceTo(XmlElement element, SignedInfo.Reference reference) {
        String id = element.attribute("ID").orElse("");
        if (id.isEmpty() || !reference.uri().equals("#" + id)) {
            throw new Disbelief(SignatureProblem.REFERENCE, "#" + id, reference.uri());
        }
    }

    private static byte[] covered(XmlElement element, XmlElement signature, CanonicalOptions options) {
        return present(Canonical.exclusiveWithout(signature, element, options));
    }

    private static void requireDigest(SignedInfo.Reference reference, byte[] covered) {
        byte[] digest = reference.digest().of(covered);
        boolean same = Base64Text.decode(reference.value())
                .filter(claimed -> MessageDigest.isEqual(digest, claimed))
                .isPresent();
        if (!same) {
            throw new Disbelief(SignatureProblem.DIGEST, Base64.getEncoder().encodeToString(digest), reference.value());
        }
    }

    private static byte[] signatureValue(XmlElement value) {
        String text = Dsig.text(value);
        return Base64Text.decode(text)
                .orElseThrow(() -> new Disbelief(SignatureProblem.SIGNATURE_VALUE, "base64 in SignatureValue", text));
    }

    private static byte[] present(Optional<byte[]> canonical) {
        return canonical
                .filter(bytes -> bytes.length > 0)
                .orElseThrow(() ->
                        new Disbelief(SignatureProblem.CANONICAL_FORM, "a canonical form within the limits", "none"));
    }

    private static XmlElement reread(byte[] canonical, XmlElement from) {
        return switch (XmlReader.read(canonical, from.limits())) {
            case XmlOutcome.Read read -> read.root();
            case XmlOutcome.Refused refused ->
                throw new Disbelief(
                        SignatureProblem.CANONICAL_FORM,
                        "a canonical form that can be read",
                        refused.problem().code().name());
        };
    }
}
