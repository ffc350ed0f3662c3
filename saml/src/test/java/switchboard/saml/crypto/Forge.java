package switchboard.saml.crypto;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.Key;
import java.security.MessageDigest;
import java.security.PrivateKey;
import java.security.Signature;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import switchboard.saml.xml.Canonical;
import switchboard.saml.xml.CanonicalOptions;
import switchboard.saml.xml.Xml;
import switchboard.saml.xml.XmlElement;

/// Signs an assertion in any way at all: whatever the text of its `SignedInfo` says, the digest and the value
/// are right. So a refusal is due to what the text says and nothing else.
///
/// @param algorithm the JCA name that the key is really used with
/// @param digest the JCA name of the digest that is really taken
record Forge(String document, String signedInfo, String algorithm, String digest, Key key) {
    static final String ASSERTION = """
            <r:Response xmlns:r="urn:r"><a:Assertion xmlns:a="urn:a" xmlns:xs="urn:xs" ID="_1"><a:Issuer>i</a:Issuer>\
            %SIGNATURE%<a:Subject k='2'  j="1">ann@example.org</a:Subject><!-- between --></a:Assertion></r:Response>""";
    static final String SIGNED_INFO = """
            <SignedInfo><CanonicalizationMethod Algorithm="http://www.w3.org/2001/10/xml-exc-c14n#"/>\
            <SignatureMethod Algorithm="http://www.w3.org/2001/04/xmldsig-more#rsa-sha256"/>\
            <Reference URI="#_1"><Transforms>\
            <Transform Algorithm="http://www.w3.org/2000/09/xmldsig#enveloped-signature"/>\
            <Transform Algorithm="http://www.w3.org/2001/10/xml-exc-c14n#"/></Transforms>\
            <DigestMethod Algorithm="http://www.w3.org/2001/04/xmlenc#sha256"/>\
            <DigestValue>%DIGEST%</DigestValue></Reference></SignedInfo>""";
    static final Forge GOOD = new Forge(ASSERTION, SIGNED_INFO, "SHA256withRSA", "SHA-256", Keys.RSA.secret());

    private static final String SIGNATURE = "<Signature xmlns=\"http://www.w3.org/2000/09/xmldsig#\">%INFO%"
            + "<SignatureValue>%VALUE%</SignatureValue><KeyInfo><KeyName>k</KeyName></KeyInfo></Signature>";

    Forge saying(String text, String other) {
        return new Forge(document, replaced(signedInfo, text, other), algorithm, digest, key);
    }

    Forge around(String text, String other) {
        return new Forge(replaced(document, text, other), signedInfo, algorithm, digest, key);
    }

    Forge with(String otherAlgorithm, Key otherKey) {
        return new Forge(document, signedInfo, otherAlgorithm, digest, otherKey);
    }

    Forge digesting(String otherDigest) {
        return new Forge(document, signedInfo, algorithm, otherDigest, key);
    }

    String make() {
        return make(CanonicalOptions.PLAIN, UnaryOperator.identity());
    }

    /// @param digested how the covered element is really canonicalised
    /// @param change made to the canonical bytes before they are digested
    String make(CanonicalOptions digested, UnaryOperator<byte[]> change) {
        String unsigned = document.replace("%SIGNATURE%", "");
        XmlElement covered = covered(unsigned);
        byte[] digest =
                digest(change.apply(Canonical.exclusive(covered, digested).orElseThrow()));
        String info = signedInfo.replace("%DIGEST%", base64(digest));
        String signed = document.replace("%SIGNATURE%", SIGNATURE.replace("%INFO%", info));
        XmlElement signature =
                covered(signed).children(Dsig.NAMESPACE, "Signature").getFirst();
        CanonicalOptions options = signedInfo.contains("c14n#WithComments\"/><!--")
                ? new CanonicalOptions(CanonicalOptions.Comments.KEPT, Set.of())
                : CanonicalOptions.PLAIN;
        byte[] octets =
                Canonical.exclusive(signature.children().getFirst(), options).orElseThrow();
        return signed.replace("%VALUE%", base64(value(octets)));
    }

    static SignatureOutcome check(String document) {
        return new SignatureCheck(List.of(Keys.RSA.certificate())).check(covered(document));
    }

    /// The problem with a document, which must be refused.
    static SignatureProblem problem(String document) {
        return switch (check(document)) {
            case SignatureOutcome.Broken broken -> broken.problem();
            case SignatureOutcome.Held held ->
                throw new AssertionError("held: " + held.bytes().root());
            case SignatureOutcome.Absent absent -> throw new AssertionError("no signature" + absent);
        };
    }

    static XmlElement covered(String document) {
        return Xml.root(document).children("urn:a", "Assertion").getFirst();
    }

    private byte[] digest(byte[] bytes) {
        try {
            return MessageDigest.getInstance(digest).digest(bytes);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private byte[] value(byte[] octets) {
        try {
            if (key instanceof SecretKey) {
                Mac mac = Mac.getInstance(algorithm);
                mac.init(key);
                return mac.doFinal(octets);
            }
            Signature signature = Signature.getInstance(algorithm);
            signature.initSign((PrivateKey) key);
            signature.update(octets);
            return signature.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    static String base64(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }

    static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String replaced(String text, String old, String other) {
        if (!text.contains(old)) {
            throw new IllegalArgumentException("nothing to replace: " + old);
        }
        return text.replace(old, other);
    }
}
