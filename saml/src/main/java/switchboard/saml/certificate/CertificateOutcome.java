package switchboard.saml.certificate;

import java.security.cert.X509Certificate;
import java.util.List;

/// What a paste turned out to be.
public sealed interface CertificateOutcome {

    /// Certificates to pin. Of a chain only the signer's own is kept: a certificate that has issued another one
    /// in the same paste is an authority's, and trusting its key would let it speak for everyone.
    ///
    /// @param certificates at least one, in the order pasted, each once
    /// @param authorities the ones left out
    record Read(List<X509Certificate> certificates, List<X509Certificate> authorities) implements CertificateOutcome {
        public Read {
            certificates = List.copyOf(certificates);
            authorities = List.copyOf(authorities);
            if (certificates.isEmpty()) {
                throw new IllegalArgumentException("a certificate was read, or it was refused");
            }
        }
    }

    /// Anything else, with the one sentence that helps the person who pasted it.
    sealed interface Refused extends CertificateOutcome {
        String code();

        String publicMessage();
    }

    record Empty() implements Refused {
        @Override
        public String code() {
            return "certificate-empty";
        }

        @Override
        public String publicMessage() {
            return "Nothing was pasted. Copy the identity provider's X.509 certificate here.";
        }
    }

    /// The one thing that must never be here. Nothing of it is kept, not even its kind.
    record PrivateKey() implements Refused {
        @Override
        public String code() {
            return "certificate-private-key";
        }

        @Override
        public String publicMessage() {
            return "This is a private key. Paste the certificate instead. We kept nothing of it; still, make a new key"
                    + " pair at the identity provider.";
        }
    }

    record SigningRequest() implements Refused {
        @Override
        public String code() {
            return "certificate-signing-request";
        }

        @Override
        public String publicMessage() {
            return "This is a certificate signing request. Paste the certificate that was made from it.";
        }
    }

    record BarePublicKey() implements Refused {
        @Override
        public String code() {
            return "certificate-public-key";
        }

        @Override
        public String publicMessage() {
            return "This is a public key alone. Paste the X.509 certificate that holds it.";
        }
    }

    record Unreadable() implements Refused {
        @Override
        public String code() {
            return "certificate-unreadable";
        }

        @Override
        public String publicMessage() {
            return "This is not a certificate, or part of it is missing. Copy all of it, from the first character to"
                    + " the last.";
        }
    }

    record TooLarge(int most) implements Refused {
        @Override
        public String code() {
            return "certificate-too-large";
        }

        @Override
        public String publicMessage() {
            return "This is larger than any certificate. Paste the certificate alone.";
        }
    }

    /// A key that can be broken, or of a kind that signs nothing we accept. Refused when pasted, so that it is
    /// not found out at the first sign-in.
    ///
    /// @param reason one sentence on what is wrong with the key
    record WeakKey(CertificateFacts facts, String reason) implements Refused {
        @Override
        public String code() {
            return "certificate-weak-key";
        }

        @Override
        public String publicMessage() {
            return "The key in this certificate cannot be used. " + reason;
        }
    }
}
