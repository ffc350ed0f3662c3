package switchboard.saml.sp;

import java.time.Instant;
import java.util.Optional;
import java.util.random.RandomGenerator;
import switchboard.saml.Binding;
import switchboard.saml.RequestFlag;
import switchboard.saml.SigningKey;
import switchboard.saml.wire.FreshId;
import switchboard.saml.wire.Names;
import switchboard.saml.wire.XmlInstant;
import switchboard.saml.xml.XmlWriter;

/// Writes AuthnRequests (Core §3.4.1): as little as is needed, since each further wish is one that some
/// identity provider refuses.
public final class AuthnRequestWriter {

    private final RandomGenerator random;
    private final Optional<SigningKey> key;

    private AuthnRequestWriter(RandomGenerator random, Optional<SigningKey> key) {
        this.random = random;
        this.key = key;
    }

    /// @param random must not be predictable: the id is what an answer is recognised by
    public static AuthnRequestWriter unsigned(RandomGenerator random) {
        return new AuthnRequestWriter(random, Optional.empty());
    }

    public static AuthnRequestWriter signing(RandomGenerator random, SigningKey key) {
        return new AuthnRequestWriter(random, Optional.of(key));
    }

    public OutgoingRequest write(Ask ask, Instant now) {
        var id = FreshId.from(random);
        return new OutgoingRequest(id, xml(ask, id, now), ask.singleSignOn(), key);
    }

    private static byte[] xml(Ask ask, String id, Instant now) {
        var writer = new XmlWriter()
                .open("samlp", Names.PROTOCOL, "AuthnRequest")
                .attribute("ID", id)
                .attribute("Version", "2.0")
                .attribute("IssueInstant", XmlInstant.write(now))
                .attribute("Destination", ask.singleSignOn().toString())
                .attribute("AssertionConsumerServiceURL", ask.acs().toString())
                .attribute("ProtocolBinding", Binding.POST.urn());
        writeFlags(writer, ask);
        writer.open("saml", Names.ASSERTION, "Issuer")
                .text(ask.serviceProvider().value())
                .close();
        writePolicy(writer, ask);
        return writer.close().bytes();
    }

    private static void writeFlags(XmlWriter writer, Ask ask) {
        if (ask.options().flags().contains(RequestFlag.FORCE_AUTHN)) {
            writer.attribute("ForceAuthn", "true");
        }
        if (ask.options().flags().contains(RequestFlag.IS_PASSIVE)) {
            writer.attribute("IsPassive", "true");
        }
    }

    private static void writePolicy(XmlWriter writer, Ask ask) {
        ask.options()
                .nameIdFormat()
                .ifPresent(format -> writer.open("samlp", Names.PROTOCOL, "NameIDPolicy")
                        .attribute("AllowCreate", "true")
                        .attribute("Format", format.urn())
                        .close());
    }
}
