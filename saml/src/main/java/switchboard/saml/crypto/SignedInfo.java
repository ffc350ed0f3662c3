package switchboard.saml.crypto;

import java.util.List;
import switchboard.saml.xml.CanonicalOptions;
import switchboard.saml.xml.XmlElement;

/// What a signature says about itself, read strictly: one reference, allow-listed algorithms, two transforms.
///
/// XML Signature §4.4 allows far more. SAML Core §5.4 needs no more than this, and all the rest has served
/// attackers.
record SignedInfo(CanonicalOptions canonical, SignatureAlgorithm algorithm, Reference reference) {

    /// @param uri `#` and the ID of the covered element
    /// @param value the digest in base64, as it is written
    record Reference(String uri, CanonicalOptions transform, DigestAlgorithm digest, String value) {}

    static SignedInfo read(XmlElement signedInfo) {
        Dsig.requireNoText(signedInfo);
        if (signedInfo.count(Dsig.NAMESPACE, "Reference") != 1) {
            throw new Disbelief(SignatureProblem.REFERENCE, "exactly one Reference", "none or several");
        }
        List<XmlElement> children = Dsig.exactly(signedInfo, "CanonicalizationMethod", "SignatureMethod", "Reference");
        return new SignedInfo(
                Canonicalization.read(children.get(0), SignatureProblem.CANONICALIZATION_METHOD),
                signatureAlgorithm(children.get(1)),
                reference(children.get(2)));
    }

    private static SignatureAlgorithm signatureAlgorithm(XmlElement method) {
        String uri = Dsig.bareAlgorithm(method, SignatureProblem.SIGNATURE_ALGORITHM);
        return SignatureAlgorithm.of(uri)
                .orElseThrow(() -> new Disbelief(
                        SignatureProblem.SIGNATURE_ALGORITHM, "RSA, RSA-PSS or ECDSA with SHA-256 or longer", uri));
    }

    private static Reference reference(XmlElement reference) {
        List<XmlElement> children = Dsig.exactly(reference, "Transforms", "DigestMethod", "DigestValue");
        String uri = reference.attribute("URI").orElse("");
        return new Reference(
                uri, transform(children.get(0)), digestAlgorithm(children.get(1)), Dsig.text(children.get(2)));
    }

    private static CanonicalOptions transform(XmlElement transforms) {
        List<XmlElement> steps = Dsig.elements(transforms);
        boolean both = steps.size() == 2
                && Dsig.is(steps.get(0), "Transform")
                && Dsig.is(steps.get(1), "Transform")
                && Dsig.bareAlgorithm(steps.get(0), SignatureProblem.TRANSFORMS).equals(Dsig.ENVELOPED);
        if (!both) {
            List<String> received = steps.stream()
                    .limit(4)
                    .map(step -> step.attribute("Algorithm").orElse(""))
                    .toList();
            throw new Disbelief(
                    SignatureProblem.TRANSFORMS,
                    "enveloped-signature, then exclusive canonicalization",
                    String.join(" ", received));
        }
        // a reference by ID selects the element without its comments, so that even a canonicalization "with comments"
        // never sees one (XML Signature §4.4.3.3)
        CanonicalOptions options = Canonicalization.read(steps.get(1), SignatureProblem.TRANSFORMS);
        return options.equals(CanonicalOptions.PLAIN)
                ? options
                : new CanonicalOptions(CanonicalOptions.Comments.LEFT_OUT, options.inclusivePrefixes());
    }

    private static DigestAlgorithm digestAlgorithm(XmlElement method) {
        String uri = Dsig.bareAlgorithm(method, SignatureProblem.DIGEST_ALGORITHM);
        return DigestAlgorithm.of(uri)
                .orElseThrow(
                        () -> new Disbelief(SignatureProblem.DIGEST_ALGORITHM, "SHA-256, SHA-384 or SHA-512", uri));
    }
}
