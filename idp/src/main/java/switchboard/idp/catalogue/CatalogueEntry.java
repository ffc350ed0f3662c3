package switchboard.idp.catalogue;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// What we know of an app before it is installed.
///
/// @param key its name in tables and addresses; never changes
/// @param also other names people look for
/// @param generic whether it stands for any app that speaks the protocol
/// @param asks what to ask so that the templates can be filled
/// @param spEntityId a template such as `https://slack.com/{team}`; empty where the app's own page must be
///     asked
/// @param acsUrl likewise
/// @param where the app's own screen with its SAML settings
/// @param help one or two sentences for whoever sets it up
/// @param words the app's own words for our fields, by field name
public record CatalogueEntry(
        String key,
        String name,
        String summary,
        List<String> also,
        boolean generic,
        List<Question> asks,
        String spEntityId,
        String acsUrl,
        NameIdKind nameId,
        List<AttributeRule> attributes,
        String where,
        String help,
        Map<String, String> words) {
    public CatalogueEntry {
        also = List.copyOf(also);
        asks = List.copyOf(asks);
        attributes = List.copyOf(attributes);
        words = Map.copyOf(words);
    }

    /// One blank of the templates, and how to ask for it.
    public record Question(String name, String label, String example) {}

    /// The app's own word for a field of ours; empty where we do not know it.
    public String word(String field) {
        return words.getOrDefault(field, "");
    }

    boolean matches(String text) {
        var wanted = text.toLowerCase(Locale.ROOT);
        return name.toLowerCase(Locale.ROOT).contains(wanted)
                || also.stream()
                        .anyMatch(other -> other.toLowerCase(Locale.ROOT).contains(wanted));
    }

    /// Fills the SP Entity ID's template; empty if there is none or an answer is missing.
    public Optional<String> spEntityId(Map<String, String> answers) {
        return fill(spEntityId, answers);
    }

    /// Fills the ACS URL's template; empty if there is none or an answer is missing.
    public Optional<String> acsUrl(Map<String, String> answers) {
        return fill(acsUrl, answers);
    }

    private Optional<String> fill(String template, Map<String, String> answers) {
        var filled = template;
        for (var question : asks) {
            var answer = answers.getOrDefault(question.name(), "").strip();
            if (template.contains("{" + question.name() + "}") && answer.isEmpty()) {
                return Optional.empty();
            }
            filled = filled.replace("{" + question.name() + "}", trimmed(answer));
        }
        return filled.isEmpty() ? Optional.empty() : Optional.of(filled);
    }

    private static String trimmed(String answer) {
        return answer.endsWith("/") ? answer.substring(0, answer.length() - 1) : answer;
    }
}
