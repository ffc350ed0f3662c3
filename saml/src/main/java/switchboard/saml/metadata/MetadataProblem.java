package switchboard.saml.metadata;

import java.util.List;
import switchboard.saml.EntityId;
import switchboard.saml.certificate.CertificateOutcome;

/// Why a document gives no metadata of the kind that was wanted.
public sealed interface MetadataProblem {

    String code();

    String publicMessage();

    /// @param problem the parser's stable name for it
    record Unreadable(String problem, String message) implements MetadataProblem {
        @Override
        public String code() {
            return "metadata-unreadable";
        }

        @Override
        public String publicMessage() {
            return "This is not a metadata file that we can read. " + message;
        }
    }

    record NotMetadata(String root) implements MetadataProblem {
        @Override
        public String code() {
            return "metadata-other-document";
        }

        @Override
        public String publicMessage() {
            return "This is XML, but not SAML metadata: it begins with " + root + " instead of EntityDescriptor.";
        }
    }

    /// The other half of the pair, or an older protocol.
    ///
    /// @param wanted the role in words
    record RoleMissing(String wanted, List<String> found) implements MetadataProblem {
        public RoleMissing {
            found = List.copyOf(found);
        }

        @Override
        public String code() {
            return "metadata-role-missing";
        }

        @Override
        public String publicMessage() {
            var instead = found.isEmpty() ? "" : " It describes " + String.join(" and ", found) + ".";
            return "This metadata describes no SAML 2.0 " + wanted + "." + instead;
        }
    }

    record SeveralEntities(List<EntityId> entities) implements MetadataProblem {
        public SeveralEntities {
            entities = List.copyOf(entities);
        }

        @Override
        public String code() {
            return "metadata-several-entities";
        }

        @Override
        public String publicMessage() {
            return "This metadata describes " + entities.size() + " parties. Give us the file of the one you want.";
        }
    }

    record NoEntityId() implements MetadataProblem {
        @Override
        public String code() {
            return "metadata-no-entity-id";
        }

        @Override
        public String publicMessage() {
            return "This metadata names no entity ID of 1 to 1024 characters.";
        }
    }

    record NoEndpoint(String wanted) implements MetadataProblem {
        @Override
        public String code() {
            return "metadata-no-endpoint";
        }

        @Override
        public String publicMessage() {
            return "This metadata names no " + wanted + ".";
        }
    }

    record NoCertificate() implements MetadataProblem {
        @Override
        public String code() {
            return "metadata-no-certificate";
        }

        @Override
        public String publicMessage() {
            return "This metadata holds no signing certificate.";
        }
    }

    record UnusableCertificate(CertificateOutcome.Refused reason) implements MetadataProblem {
        @Override
        public String code() {
            return "metadata-unusable-certificate";
        }

        @Override
        public String publicMessage() {
            return "This metadata holds no certificate that we can use. " + reason.publicMessage();
        }
    }
}
