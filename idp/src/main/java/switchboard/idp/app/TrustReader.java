package switchboard.idp.app;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import switchboard.idp.catalogue.CatalogueEntry;
import switchboard.idp.catalogue.NameIdKind;
import switchboard.platform.problem.FieldProblem;
import switchboard.platform.problem.FieldRules;
import switchboard.saml.EntityId;

/// Makes a [Trust] of what a person typed, or says what is wrong with it.
@Component
class TrustReader {
    private static final int LONGEST = 1024;

    private final AppAddresses addresses;

    TrustReader(AppAddresses addresses) {
        this.addresses = addresses;
    }

    sealed interface Outcome {
        record Read(Trust trust, Set<Slip> slips) implements Outcome {}

        record Wrong(List<FieldProblem> problems) implements Outcome {}
    }

    Outcome read(App app, TrustForm form, CatalogueEntry entry) {
        var sorted = new PasteSorter(TrustForm.saved(app), addresses::ours).sort(form.pasted(entry));
        var values = sorted.values();
        var rules = new FieldRules()
                .check(name("idpEntityId", "IdP Entity ID", values.idpEntityId()))
                .check(name("spEntityId", "SP Entity ID", values.spEntityId()));
        if (values.idpEntityId().isEmpty()) {
            rules.wrong("idpEntityId", "Enter an IdP Entity ID: our name towards this app.");
        }
        var urls = new ArrayList<URI>();
        values.acsUrls().forEach(url -> rules.check(address(url, urls)));
        var nameId = NameIdKind.read(form.nameId());
        var signed = SignedPart.read(form.signed());
        if (nameId.isEmpty()) {
            rules.wrong("nameId", "Choose one of the NameIDs offered.");
        }
        if (signed.isEmpty()) {
            rules.wrong("signed", "Choose one of the parts offered.");
        }
        if (!rules.problems().isEmpty()) {
            return new Outcome.Wrong(rules.problems());
        }
        var certificates = app.trust().requestCertificates();
        return new Outcome.Read(
                new Trust(
                        new EntityId(values.idpEntityId()),
                        Optional.of(values.spEntityId())
                                .filter(name -> !name.isEmpty())
                                .map(EntityId::new),
                        urls,
                        certificates,
                        nameId.orElseThrow(),
                        signed.orElseThrow()),
                sorted.slips());
    }

    private static Optional<FieldProblem> name(String field, String label, String value) {
        if (value.length() > LONGEST) {
            return Optional.of(
                    new FieldProblem(field, "Use at most " + LONGEST + " characters for the " + label + "."));
        }
        return value.chars().anyMatch(Character::isISOControl)
                ? Optional.of(new FieldProblem(field, "Use one line for the " + label + "."))
                : Optional.empty();
    }

    private static Optional<FieldProblem> address(String text, List<URI> read) {
        try {
            var shortEnough = text.length() <= LONGEST;
            if (shortEnough) {
                read.add(new URI(text));
            }
            return shortEnough
                    ? Optional.empty()
                    : Optional.of(new FieldProblem("acsUrls", "The ACS URL is too long."));
        } catch (URISyntaxException _) {
            return Optional.of(new FieldProblem(
                    "acsUrls", "Enter a whole address for the ACS URL, such as https://app.example/saml/acs."));
        }
    }
}
