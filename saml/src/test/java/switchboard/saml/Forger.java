package switchboard.saml;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

/// Makes Responses for tests: right by default, wrong on purpose, and validly signed either way. Verification
/// is never turned off in a test; a test forges a message instead.
///
/// What it signs is readable XML, so a wrong message is a replacement in it: `changing` before the signature is
/// made, `tampering` after. A replacement that finds nothing to replace fails, so that a forgery cannot
/// silently be none.
public final class Forger {

    /// Names what to sign.
    public enum Signed {
        ASSERTION,
        RESPONSE,
        BOTH,
        NOTHING
    }

    /// The two parties, as the service provider under test knows them.
    ///
    /// @param request empty for an identity provider that begins
    public record Parties(String identityProvider, String serviceProvider, String acs, Optional<String> request) {
        public static final Parties EXAMPLE = new Parties(
                "https://idp.example/saml",
                "https://sp.example/metadata",
                "https://sp.example/acs",
                Optional.of("_req1"));
    }

    private record Edit(String from, String to) {
        String apply(String xml) {
            if (!xml.contains(from)) {
                throw new IllegalArgumentException("nothing to forge: no " + from + " in " + xml);
            }
            return xml.replace(from, to);
        }
    }

    private final ForgerTemplate template;
    private final List<Edit> before;
    private final List<Edit> after;
    private final Signed signed;
    private final ForgerSignature signature;

    private Forger(
            ForgerTemplate template, List<Edit> before, List<Edit> after, Signed signed, ForgerSignature signature) {
        this.template = template;
        this.before = before;
        this.after = after;
        this.signed = signed;
        this.signature = signature;
    }

    /// An honest answer, its assertion signed with `ForgerKey.RSA`.
    public static Forger between(Parties parties, Instant now) {
        return new Forger(
                new ForgerTemplate(parties, now),
                List.of(),
                List.of(),
                Signed.ASSERTION,
                ForgerSignature.by(ForgerKey.RSA));
    }

    /// Changes what is then signed: an honest identity provider that says the wrong thing.
    public Forger changing(String from, String to) {
        return new Forger(template, plus(before, new Edit(from, to)), after, signed, signature);
    }

    /// Changes what was signed: an attacker on the way.
    public Forger tampering(String from, String to) {
        return new Forger(template, before, plus(after, new Edit(from, to)), signed, signature);
    }

    public Forger signing(Signed what) {
        return new Forger(template, before, after, what, signature);
    }

    public Forger by(ForgerKey key) {
        return with(ForgerSignature.by(key));
    }

    public Forger with(ForgerSignature other) {
        return new Forger(template, before, after, signed, other);
    }

    private static List<Edit> plus(List<Edit> edits, Edit edit) {
        var all = new ArrayList<>(edits);
        all.add(edit);
        return List.copyOf(all);
    }

    /// The message as text.
    public String text() {
        return apply(after, sign(apply(before, template.xml())));
    }

    public byte[] xml() {
        return text().getBytes(StandardCharsets.UTF_8);
    }

    /// The message as a form carries it.
    public String base64() {
        return Base64.getEncoder().encodeToString(xml());
    }

    private static String apply(List<Edit> edits, String xml) {
        var edited = xml;
        for (var edit : edits) {
            edited = edit.apply(edited);
        }
        return edited;
    }

    private String sign(String xml) {
        if (signed == Signed.NOTHING) {
            return xml;
        }
        var document = ForgerXml.parse(xml);
        if (signed != Signed.RESPONSE) {
            var assertion = ForgerXml.find(document, "Assertion");
            signature.sign(assertion, "#" + assertion.getAttribute("ID"));
        }
        if (signed != Signed.ASSERTION) {
            var response = document.getDocumentElement();
            signature.sign(response, "#" + response.getAttribute("ID"));
        }
        return ForgerXml.print(document);
    }
}
