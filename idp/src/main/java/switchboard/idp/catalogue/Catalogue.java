package switchboard.idp.catalogue;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// Finds templates of apps.
@Component
public class Catalogue {
    private static final Comparator<CatalogueEntry> BY_NAME =
            Comparator.comparing(CatalogueEntry::name, String.CASE_INSENSITIVE_ORDER);

    private final List<CatalogueEntry> entries = new CatalogueFiles().read();

    Catalogue() {}

    /// The entries whose name, or another name people know them by, contains `text`; the generic ones are left
    /// out.
    public List<CatalogueEntry> search(String text) {
        var wanted = text.strip();
        return entries.stream()
                .filter(entry -> !entry.generic() && entry.matches(wanted))
                .sorted(BY_NAME)
                .toList();
    }

    /// The ways to connect an app that is not listed.
    public List<CatalogueEntry> generic() {
        return entries.stream().filter(CatalogueEntry::generic).sorted(BY_NAME).toList();
    }

    public Optional<CatalogueEntry> find(String key) {
        return entries.stream().filter(entry -> entry.key().equals(key)).findFirst();
    }

    /// The entry of an installed app. Entries are never taken out again, for apps are made of them.
    public CatalogueEntry require(String key) {
        return find(key).orElseThrow(() -> new IllegalStateException("the catalogue has lost its entry " + key));
    }
}
