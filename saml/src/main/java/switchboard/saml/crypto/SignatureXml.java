package switchboard.saml.crypto;

import java.util.Base64;
import switchboard.saml.xml.XmlWriter;

/// Writes `Signature` and `SignedInfo` in canonical form (XML Signature §4).
///
/// @param certificate base64 without line breaks; a hint for people, which no careful reader trusts
record SignatureXml(SignatureAlgorithm algorithm, String certificate) {
    private static final String PREFIX = "ds";

    /// The octets to sign: `SignedInfo` as if it stood alone, which is how exclusive canonicalization sees it.
    byte[] signedInfo(String id, byte[] digest) {
        XmlWriter out = new XmlWriter();
        writeSignedInfo(out, id, digest);
        return out.bytes();
    }

    byte[] signature(String id, byte[] digest, byte[] value) {
        XmlWriter out = new XmlWriter();
        open(out, "Signature");
        writeSignedInfo(out, id, digest);
        open(out, "SignatureValue").text(base64(value)).close();
        open(out, "KeyInfo");
        open(out, "X509Data");
        open(out, "X509Certificate").text(certificate).close();
        return out.close().close().close().bytes();
    }

    private void writeSignedInfo(XmlWriter out, String id, byte[] digest) {
        open(out, "SignedInfo");
        algorithm(out, "CanonicalizationMethod", Dsig.EXCLUSIVE);
        algorithm(out, "SignatureMethod", algorithm.uri());
        open(out, "Reference").attribute("URI", "#" + id);
        open(out, "Transforms");
        algorithm(out, "Transform", Dsig.ENVELOPED);
        algorithm(out, "Transform", Dsig.EXCLUSIVE);
        out.close();
        algorithm(out, "DigestMethod", algorithm.digest().uri());
        open(out, "DigestValue").text(base64(digest)).close();
        out.close().close();
    }

    private static void algorithm(XmlWriter out, String name, String uri) {
        open(out, name).attribute("Algorithm", uri).close();
    }

    private static XmlWriter open(XmlWriter out, String name) {
        return out.open(PREFIX, Dsig.NAMESPACE, name);
    }

    private static String base64(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }
}
