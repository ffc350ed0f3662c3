package switchboard.idp.app;

import java.time.Instant;
import java.util.List;
import switchboard.idp.catalogue.AttributeRule;
import switchboard.idp.organization.OrganizationId;

/// An installed app.
///
/// @param handle its part of our addresses; fixed at activation, unique in the installation, never given to
///     another
/// @param version grows with each change; whoever saves names the one they saw
public record App(
        OrganizationId organizationId,
        AppId id,
        Card card,
        String handle,
        Trust trust,
        List<AttributeRule> attributes,
        Instant createdAt,
        int version) {
    public App {
        attributes = List.copyOf(attributes);
    }

    public String label() {
        return card.label();
    }

    /// This app as a form saw it that was drawn at `seen`.
    public App seenAt(int seen) {
        return new App(organizationId, id, card, handle, trust, attributes, createdAt, seen);
    }

    public App with(Card other) {
        return new App(organizationId, id, other, handle, trust, attributes, createdAt, version);
    }

    public App with(Trust other) {
        return new App(organizationId, id, card, handle, other, attributes, createdAt, version);
    }

    public App with(List<AttributeRule> others) {
        return new App(organizationId, id, card, handle, trust, others, createdAt, version);
    }
}
