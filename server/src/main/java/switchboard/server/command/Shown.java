package switchboard.server.command;

import static java.util.stream.Collectors.joining;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import switchboard.server.command.api.Plain;
import tools.jackson.databind.JsonNode;

/// A value and a field's name of the API as people read them.
final class Shown {
    private static final Pattern INSTANT = Pattern.compile("\\d{4}-\\d\\d-\\d\\dT[\\d:.]+Z");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("d MMM yyyy, HH:mm 'UTC'", Locale.ENGLISH)
            .withZone(ZoneOffset.UTC);
    private static final Map<String, String> WORDS = Map.of(
            "idp", "IdP", "sp", "SP", "sso", "SSO", "url", "URL", "urls", "URLs", "acs", "ACS", "id", "ID", "it", "IT",
            "entity", "Entity");

    private Shown() {}

    /// On one line; empty for what is not there.
    static String value(JsonNode node) {
        if (node.isArray()) {
            return node.valueStream().map(Shown::value).collect(joining(", "));
        }
        if (node.isObject()) {
            return value(node.path(node.has("name") ? "name" : "id"));
        }
        if (node.isBoolean()) {
            return node.asBoolean() ? "yes" : "no";
        }
        return time(Plain.line(node.asString("")));
    }

    /// `idpSsoUrl` as `IdP SSO URL`.
    static String label(String field) {
        var words = field.replaceAll("(?<=[a-z0-9])(?=[A-Z])", " ").split(" ", -1);
        for (int i = 0; i < words.length; i++) {
            words[i] = word(words[i].toLowerCase(Locale.ROOT), i == 0);
        }
        return String.join(" ", words);
    }

    private static String word(String word, boolean first) {
        if (WORDS.containsKey(word)) {
            return WORDS.getOrDefault(word, word);
        }
        return first && !word.isEmpty() ? word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1) : word;
    }

    private static String time(String text) {
        if (!INSTANT.matcher(text).matches()) {
            return text;
        }
        try {
            return TIME.format(Instant.parse(text));
        } catch (DateTimeParseException _) {
            return text;
        }
    }
}
