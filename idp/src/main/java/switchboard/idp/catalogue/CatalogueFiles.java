package switchboard.idp.catalogue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import tools.jackson.databind.json.JsonMapper;

/// Reads the entries from their files. A broken file is our own mistake and stops the start.
final class CatalogueFiles {
    private static final String PLACE = "classpath*:switchboard/idp/catalogue/*.json";

    private final JsonMapper json = JsonMapper.shared();

    List<CatalogueEntry> read() {
        try {
            return Arrays.stream(new PathMatchingResourcePatternResolver().getResources(PLACE))
                    .map(file -> {
                        try (var text = file.getInputStream()) {
                            return entry(text);
                        } catch (IOException broken) {
                            throw new UncheckedIOException(broken);
                        }
                    })
                    .toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private CatalogueEntry entry(InputStream text) {
        var file = json.readValue(text, File.class);
        return new CatalogueEntry(
                file.key,
                file.name,
                file.summary,
                or(file.also, List.of()),
                or(file.generic, false),
                or(file.asks, List.of()),
                or(file.spEntityId, ""),
                or(file.acsUrl, ""),
                NameIdKind.read(or(file.nameId, "email")).orElseThrow(),
                file.attributes.stream().map(Line::rule).toList(),
                or(file.where, ""),
                or(file.help, ""),
                or(file.words, Map.of()));
    }

    private static <T> T or(@Nullable T value, T otherwise) {
        return value == null ? otherwise : value;
    }

    /// The file's shape.
    private record File(
            String key,
            String name,
            String summary,
            @Nullable List<String> also,
            @Nullable Boolean generic,
            @Nullable List<CatalogueEntry.Question> asks,
            @Nullable String spEntityId,
            @Nullable String acsUrl,
            @Nullable String nameId,
            List<Line> attributes,
            @Nullable String where,
            @Nullable String help,
            @Nullable Map<String, String> words) {}

    private record Line(String name, String source) {
        AttributeRule rule() {
            return AttributeRule.of(name, AttributeSource.read(source).orElseThrow());
        }
    }
}
