package switchboard.idp.app;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import switchboard.idp.catalogue.AttributeRule;
import switchboard.idp.directory.Person;
import switchboard.idp.group.UserGroup;
import switchboard.saml.Attribute;
import switchboard.saml.NameId;
import switchboard.saml.NameIdFormat;

/// Says what an app is told about a person: their name identifier, and one attribute for each row of its
/// mapping. Pure.
public final class AttributeMapper {
    private AttributeMapper() {}

    /// The attributes to send; a row whose value is empty is left out, for an empty value is a claim too.
    public static List<Attribute> attributes(App app, Person person, List<UserGroup> groups) {
        return app.attributes().stream()
                .map(rule -> Attribute.basic(
                        rule.name(), values(rule, person, groups).toArray(String[]::new)))
                .filter(attribute -> !attribute.values().isEmpty())
                .toList();
    }

    /// The values of one row for one person.
    public static List<String> values(AttributeRule rule, Person person, List<UserGroup> groups) {
        var profile = person.profile();
        var values = switch (rule.source()) {
            case EMAIL -> List.of(profile.email());
            case GIVEN_NAME -> List.of(profile.givenName());
            case FAMILY_NAME -> List.of(profile.familyName());
            case FULL_NAME -> List.of(profile.fullName());
            case TITLE -> List.of(profile.title());
            case DEPARTMENT -> List.of(profile.department());
            case PHONE -> List.of(profile.phone());
            case PERSON_ID -> List.of(person.id().toString());
            case GROUPS -> groups.stream().map(UserGroup::name).toList();
            case CONSTANT -> List.of(rule.constant());
        };
        return values.stream().filter(value -> !value.isEmpty()).toList();
    }

    /// Whom the assertion is about, in the way the app wants to be told.
    public static NameId nameId(App app, Person person) {
        return switch (app.trust().nameId()) {
            case EMAIL -> new NameId(person.email(), NameIdFormat.EMAIL);
            case PERSISTENT -> new NameId(pairwise(app, person), NameIdFormat.PERSISTENT);
        };
    }

    /// The same for the same person and app, and of no use to any other app (Core §8.3.7). Both ids are stored
    /// for good, so this is too.
    private static String pairwise(App app, Person person) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            var text = app.id() + " " + person.id();
            return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.US_ASCII)), 0, 20);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
