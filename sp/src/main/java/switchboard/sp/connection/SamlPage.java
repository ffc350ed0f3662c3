package switchboard.sp.connection;

import java.util.List;
import java.util.Optional;
import switchboard.platform.page.Choice;
import switchboard.platform.page.PageModel;
import switchboard.platform.page.Shell;
import switchboard.platform.page.Tile;
import switchboard.platform.page.TimeWords;

/// The SAML page of a connection, in every state that it can be in.
///
/// @param form what the fields hold
/// @param preview what metadata said, before anything is saved
/// @param options how the page was asked for
record SamlPage(
        Shell shell,
        SamlView view,
        SamlForm form,
        Optional<ReadMetadata.Found> preview,
        Options options,
        TimeWords times)
        implements PageModel {
    static final String TEMPLATE = "sp/connection/SamlPage.jte";
    static final String PATH = "/admin/company/authentication/saml";

    /// @param changeProvider whether the tiles are shown although a provider is chosen
    /// @param prevent whether the box of the enforcement switch is ticked before it is saved
    record Options(boolean changeProvider, boolean prevent) {
        static final Options NONE = new Options(false, false);
    }

    static String path(Connection connection) {
        return PATH + "?connection=" + connection.id();
    }

    Connection connection() {
        return view.connection();
    }

    Provider provider() {
        return connection().provider();
    }

    String id() {
        return connection().id().toString();
    }

    boolean draft() {
        return connection().state() == ConnectionState.DRAFT;
    }

    boolean showTiles() {
        return draft() || options.changeProvider();
    }

    List<Choice> tiles() {
        return Tiles.all();
    }

    List<CertificateRow> certificates() {
        return CertificateRow.of(connection(), times);
    }

    List<CertificateRow> previewed() {
        return preview.stream()
                .flatMap(found -> found.facts().stream())
                .map(facts -> CertificateRow.previewed(facts, times))
                .toList();
    }

    String lead() {
        var domain = connection().domain().name().shown();
        if (draft()) {
            return "Let people at " + domain + " sign in through " + provider().spoken()
                    + ". Nothing changes for them until you enable it.";
        }
        return SamlView.upper(provider().spoken()) + " signs people in for " + domain + ". " + view.used();
    }

    /// A vendor's tile as a choice.
    static final class Tiles {
        private Tiles() {}

        static List<Choice> all() {
            return Providers.all().stream()
                    .map(provider -> new Choice(
                            provider.code(),
                            provider.label(),
                            provider.note(),
                            new Tile(provider.mark().letter(), provider.mark().tone())))
                    .toList();
        }
    }
}
