package switchboard.idp.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import switchboard.idp.catalogue.AttributeRule;
import switchboard.idp.catalogue.AttributeSource;
import switchboard.platform.problem.FieldProblem;

/// An app as the REST API takes it. What is absent stays as it is.
record AppBody(
        @Nullable String entry,
        @Nullable String label,
        @Nullable Boolean visible,
        @Nullable String idpEntityId,
        @Nullable String spEntityId,
        @Nullable List<String> acsUrls,
        @Nullable String nameId,
        @Nullable String signed,
        @Nullable List<AppJson.Attribute> attributes,
        @Nullable Integer version) {

    App seen(App app) {
        return app.seenAt(or(version, app.version()));
    }

    Card card(App app) {
        return new Card(
                app.card().entry(),
                or(label, app.label()).strip(),
                or(visible, app.card().visible()));
    }

    TrustForm trust(App app) {
        var before = TrustForm.of(app);
        return new TrustForm(
                or(idpEntityId, before.idpEntityId()),
                or(spEntityId, before.spEntityId()),
                acsUrls == null ? before.acsUrls() : String.join("\n", acsUrls),
                or(nameId, before.nameId()),
                or(signed, before.signed()),
                Map.of());
    }

    List<AttributeRule> rules(App app) {
        if (attributes == null) {
            return app.attributes();
        }
        return attributes.stream()
                .flatMap(row -> AttributeSource.read(or(row.source(), "")).stream()
                        .map(source -> new AttributeRule(or(row.name(), ""), source, or(row.constant(), ""))))
                .toList();
    }

    List<FieldProblem> problems() {
        var problems = new ArrayList<FieldProblem>();
        var rows = or(attributes, List.<AppJson.Attribute>of());
        for (int i = 0; i < rows.size(); i++) {
            if (AttributeSource.read(or(rows.get(i).source(), "")).isEmpty()) {
                problems.add(new FieldProblem("attribute-" + i, "There is no such source of an attribute."));
            }
        }
        return problems;
    }

    private static <T> T or(@Nullable T value, T otherwise) {
        return value == null ? otherwise : value;
    }
}
