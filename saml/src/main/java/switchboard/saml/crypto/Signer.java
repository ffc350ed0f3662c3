package switchboard.saml.crypto;

import java.io.ByteArrayOutputStream;
import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.security.interfaces.RSAKey;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import switchboard.saml.xml.Canonical;
import switchboard.saml.xml.CanonicalOptions;
import switchboard.saml.xml.XmlElement;
import switchboard.saml.xml.XmlLimits;
import switchboard.saml.xml.XmlOutcome;
import switchboard.saml.xml.XmlReader;

/// Signs what we wrote ourselves. Make one per key and keep it. Safe for many threads.
public final class Signer {
    private static final String ASSERTION = "urn:oasis:names:tc:SAML:2.0:assertion";

    private final PrivateKey key;
    private final SignatureAlgorithm algorithm;
    private final SignatureXml xml;
    private final AtomicReference<Optional<Signature>> idle = new AtomicReference<>(Optional.empty());

    /// The key must be that of the certificate, good enough for `KeyRules`, and of the algorithm's kind.
    public Signer(PrivateKey key, X509Certificate certificate, SignatureAlgorithm algorithm) {
        KeyRules.refusal(certificate.getPublicKey()).ifPresent(reason -> {
            throw new IllegalArgumentException(reason);
        });
        boolean otherModulus = key instanceof RSAKey secret
                && certificate.getPublicKey() instanceof RSAKey open
                && !secret.getModulus().equals(open.getModulus());
        if (otherModulus || !algorithm.fits(certificate.getPublicKey())) {
            throw new IllegalArgumentException("key, certificate and algorithm do not belong together");
        }
        this.key = key;
        this.algorithm = algorithm;
        xml = new SignatureXml(algorithm, encoded(certificate));
    }

    public SignatureAlgorithm algorithm() {
        return algorithm;
    }

    /// Signs an element that `XmlWriter` wrote and returns it with the signature inside: right after its
    /// `Issuer` where that comes first, as Core's schema orders, else as the first child.
    ///
    /// @param id the value of the element's `ID`
    public byte[] signElement(byte[] canonicalElement, String id) {
        XmlElement root = ours(canonicalElement);
        if (!root.attribute("ID").equals(Optional.of(id))) {
            throw new IllegalArgumentException("the element to sign has another ID");
        }
        byte[] digest = algorithm.digest().of(canonicalElement);
        byte[] value = signQuery(xml.signedInfo(id, digest));
        byte[] signature = xml.signature(id, digest, value);
        return inserted(canonicalElement, signature, place(root));
    }

    /// The raw signature over the octets of a redirect query; ECDSA as r and s side by side.
    public byte[] signQuery(byte[] octets) {
        try {
            Optional<Signature> kept = idle.getAndSet(Optional.empty());
            Signature signature = kept.isPresent() ? kept.get() : algorithm.signer(key);
            signature.update(octets);
            byte[] value = signature.sign();
            idle.set(Optional.of(signature));
            return value;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("a key of ours cannot sign", e);
        }
    }

    /// Reads what we wrote. That it is canonical is what lets the digest be taken from the bytes as they are.
    private static XmlElement ours(byte[] bytes) {
        XmlLimits limits = XmlLimits.DEFAULT.withBytes(Math.max(bytes.length, 1));
        if (XmlReader.read(bytes, limits) instanceof XmlOutcome.Read read
                && Canonical.exclusive(read.root(), CanonicalOptions.PLAIN)
                        .filter(canonical -> Arrays.equals(canonical, bytes))
                        .isPresent()) {
            return read.root();
        }
        throw new IllegalArgumentException("the element to sign is not in canonical form");
    }

    private static int place(XmlElement root) {
        List<XmlElement> children = root.children();
        boolean issuerFirst = !children.isEmpty() && children.getFirst().is(ASSERTION, "Issuer");
        return issuerFirst ? children.getFirst().endOffset() : root.contentOffset();
    }

    private static byte[] inserted(byte[] element, byte[] signature, int place) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(element.length + signature.length);
        out.write(element, 0, place);
        out.writeBytes(signature);
        out.write(element, place, element.length - place);
        return out.toByteArray();
    }

    private static String encoded(X509Certificate certificate) {
        try {
            return Base64.getEncoder().encodeToString(certificate.getEncoded());
        } catch (CertificateEncodingException e) {
            throw new IllegalArgumentException("the certificate has no encoding", e);
        }
    }
}
