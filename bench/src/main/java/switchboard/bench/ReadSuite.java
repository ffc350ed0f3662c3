package switchboard.bench;

import java.net.URI;
import java.security.GeneralSecurityException;
import java.security.Signature;
import java.util.Base64;
import java.util.List;
import java.util.function.UnaryOperator;
import switchboard.saml.EntityId;
import switchboard.saml.sp.Expectation;
import switchboard.saml.sp.Origin;
import switchboard.saml.sp.ResponseReader;
import switchboard.saml.sp.Tolerance;
import switchboard.saml.sp.Verdict;

/// From the form field to a judged assertion, against the one RSA verification that nothing can do without.
final class ReadSuite implements Suite {
    @Override
    public String name() {
        return "saml.read.rsa-assertion";
    }

    @Override
    public List<Contender> contenders() {
        Party party = new Party();
        String posted = SampleResponse.signedBy(party);
        Expectation expectation = expectation(party);
        return List.of(
                new Contender("jdk.rsa2048.verify", verification(party)),
                reader(name(), posted, message -> read(message, expectation)),
                reader("jdk.dsig.read.rsa-assertion", posted, message -> DsigPeer.read(message, party)),
                reader("santuario.read.rsa-assertion", posted, message -> SantuarioPeer.read(message, party)));
    }

    /// Only a reader that tells good from forged takes part.
    private static Contender reader(String name, String posted, UnaryOperator<String> reader) {
        boolean right = reader.apply(posted).equals(SampleResponse.NAME_ID)
                && reader.apply(SampleResponse.withAnotherName(posted)).isEmpty()
                && reader.apply(SampleResponse.withAnotherValue(posted)).isEmpty();
        if (!right) {
            throw new IllegalStateException(name + " does not tell a good Response from a forged one");
        }
        return new Contender(name, () -> reader.apply(posted));
    }

    private static String read(String posted, Expectation expectation) {
        byte[] xml = Base64.getDecoder().decode(posted);
        return switch (ResponseReader.read(xml, expectation, SampleResponse.NOW)) {
            case Verdict.Accepted accepted -> accepted.assertion().nameId().value();
            case Verdict.Rejected rejected -> rejected.findings().isEmpty() ? "?" : "";
        };
    }

    private static Expectation expectation(Party party) {
        return new Expectation(
                new Expectation.ServiceProvider(new EntityId(SampleResponse.AUDIENCE), URI.create(SampleResponse.ACS)),
                new Expectation.IdentityProvider(new EntityId(SampleResponse.ISSUER), List.of(party.certificate())),
                new Origin.Requested(SampleResponse.REQUEST),
                Tolerance.USUAL);
    }

    /// Over as many bytes as a SignedInfo has, with a verifier that is kept.
    private static Contender.Work verification(Party party) {
        try {
            byte[] octets = new byte[738];
            Signature signer = Signature.getInstance("SHA256withRSA");
            signer.initSign(party.secret());
            signer.update(octets);
            byte[] value = signer.sign();
            Signature verifier = Signature.getInstance("SHA256withRSA");
            verifier.initVerify(party.open());
            return () -> verified(verifier, octets, value);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Object verified(Signature verifier, byte[] octets, byte[] value) {
        try {
            verifier.update(octets);
            return verifier.verify(value);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
