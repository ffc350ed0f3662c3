package switchboard.idp.app;

import java.net.URI;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import switchboard.idp.catalogue.AttributeRule;
import switchboard.idp.catalogue.AttributeSource;
import switchboard.platform.problem.FieldProblem;
import switchboard.platform.problem.FieldRules;

/// What an app must be before it is stored. Pure; knows no table.
final class AppRules {
    private static final int MOST_ROWS = 50;
    private static final int MOST_ACS = 20;

    private AppRules() {}

    static List<FieldProblem> label(String label) {
        return new FieldRules().required("label", "Display Label", label).problems();
    }

    static List<FieldProblem> problems(App app) {
        var rules = new FieldRules().required("label", "Display Label", app.label());
        if (app.trust().acsUrls().size() > MOST_ACS) {
            rules.wrong("acsUrls", "Keep at most " + MOST_ACS + " addresses here.");
        }
        app.trust().acsUrls().forEach(url -> rules.check(acs(url)));
        attributes(app.attributes(), rules);
        return rules.problems();
    }

    /// Where an answer may go: https, or http to this very machine.
    private static Optional<FieldProblem> acs(URI url) {
        var host = Optional.ofNullable(url.getHost()).orElse("");
        var loopback = List.of("localhost", "127.0.0.1", "[::1]").contains(host);
        if (host.isEmpty() || !("https".equals(url.getScheme()) || "http".equals(url.getScheme()))) {
            return wrong("Enter a whole address for the ACS URL, such as https://app.example/saml/acs.");
        }
        if ("http".equals(url.getScheme()) && !loopback) {
            return wrong("Use https for the ACS URL: a sign-in sent over http can be read on the way.");
        }
        return url.getFragment() != null || url.getUserInfo() != null
                ? wrong("Leave out what stands before @ or after # in the ACS URL.")
                : Optional.empty();
    }

    private static Optional<FieldProblem> wrong(String sentence) {
        return Optional.of(new FieldProblem("acsUrls", sentence));
    }

    private static void attributes(List<AttributeRule> rows, FieldRules rules) {
        if (rows.size() > MOST_ROWS) {
            rules.wrong("attributes", "Keep at most " + MOST_ROWS + " attributes.");
        }
        var names = new HashSet<String>();
        for (int i = 0; i < rows.size(); i++) {
            var row = rows.get(i);
            var field = "attribute-" + i;
            rules.required(field, "Service Provider Attribute Name", row.name());
            if (!row.name().isEmpty() && !names.add(row.name())) {
                rules.wrong(field, "The attribute name " + row.name() + " stands here twice. Keep one of them.");
            }
            if (row.source() == AttributeSource.CONSTANT) {
                rules.required(field, "constant for " + row.name(), row.constant());
            }
        }
    }
}
