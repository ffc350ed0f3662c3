package switchboard.sp.connection;

import java.util.List;
import switchboard.platform.page.Choice;
import switchboard.platform.page.PageModel;
import switchboard.platform.page.Shell;
import switchboard.sp.company.Domain;

/// The SAML page before anything is chosen.
///
/// @param domains the verified ones
record ChooseProviderPage(Shell shell, List<Domain> domains) implements PageModel {
    static final String TEMPLATE = "sp/connection/ChooseProviderPage.jte";

    List<Choice> tiles() {
        return SamlPage.Tiles.all();
    }

    List<Choice> domainChoices() {
        return domains.stream()
                .map(domain -> Choice.of(domain.id().toString(), domain.name().shown()))
                .toList();
    }

    String lead() {
        var names =
                domains.size() == 1 ? "people at " + domains.getFirst().name().shown() : "people";
        return "Let " + names
                + " sign in through your identity provider. Nothing changes for them until you enable it.";
    }
}
