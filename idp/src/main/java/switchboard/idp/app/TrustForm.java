package switchboard.idp.app;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import switchboard.idp.catalogue.CatalogueEntry;
import switchboard.idp.directory.Form;
import switchboard.saml.EntityId;

/// The SSO tab's form as it was sent, or as it is first shown.
///
/// @param acsUrls one on each line
/// @param answers to the entry's questions, such as the company domain
record TrustForm(
        String idpEntityId,
        String spEntityId,
        String acsUrls,
        String nameId,
        String signed,
        Map<String, String> answers) {

    static TrustForm of(App app) {
        var trust = app.trust();
        return new TrustForm(
                trust.idpEntityId().value(),
                trust.spEntityId().map(EntityId::value).orElse(""),
                trust.acsUrls().stream().map(URI::toString).collect(Collectors.joining("\n")),
                trust.nameId().code(),
                trust.signed().code(),
                Map.of());
    }

    static TrustForm of(Form form, CatalogueEntry entry) {
        return new TrustForm(
                form.text("idpEntityId"),
                form.text("spEntityId"),
                form.text("acsUrls"),
                form.text("nameId"),
                form.text("signed"),
                entry.asks().stream()
                        .collect(Collectors.toMap(
                                CatalogueEntry.Question::name, question -> form.text("ask-" + question.name()))));
    }

    /// What was typed; where both addresses of the app were left empty, what the entry makes of the answers.
    Pasted pasted(CatalogueEntry entry) {
        if (spEntityId.isBlank() && acsUrls.isBlank()) {
            return new Pasted(
                    idpEntityId,
                    entry.spEntityId(answers).orElse(""),
                    entry.acsUrl(answers).stream().toList());
        }
        return new Pasted(idpEntityId, spEntityId, acsUrls.lines().toList());
    }

    String answer(String question) {
        return answers.getOrDefault(question, "");
    }

    static Pasted saved(App app) {
        var form = of(app);
        return new Pasted(
                form.idpEntityId(),
                form.spEntityId(),
                List.copyOf(form.acsUrls().lines().toList()));
    }
}
