package switchboard.idp.app;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import switchboard.idp.catalogue.AttributeRule;
import switchboard.idp.catalogue.AttributeSource;
import switchboard.idp.directory.Form;

/// The section Attributes as it was sent: rows `attribute-0`, `source-0`, `constant-0` and so on. A row without
/// a name and without a constant is an empty one and counts for nothing.
record AttributeForm(Form form) {
    private static final int MOST_ROWS = 60;

    /// Which of the form's buttons it was.
    enum Act {
        SAVE,
        MORE,
        DEFAULTS
    }

    Act act() {
        return switch (form.text("act")) {
            case "more" -> Act.MORE;
            case "defaults" -> Act.DEFAULTS;
            default -> Act.SAVE;
        };
    }

    int version() {
        return form.version();
    }

    /// The rows, without the one whose button Remove it was.
    List<AttributeRule> rows() {
        return IntStream.range(0, MOST_ROWS)
                .filter(row -> !form.text("act").equals("remove-" + row))
                .mapToObj(this::row)
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<AttributeRule> row(int row) {
        var name = form.text("attribute-" + row);
        var constant = form.text("constant-" + row);
        var source = AttributeSource.read(form.text("source-" + row));
        return source.filter(_ -> !name.isBlank() || !constant.isBlank())
                .map(known -> new AttributeRule(name, known, constant));
    }
}
