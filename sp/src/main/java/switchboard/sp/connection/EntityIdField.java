package switchboard.sp.connection;

import java.util.Locale;
import switchboard.saml.EntityId;
import switchboard.sp.connection.ValueReader.Field;

/// The field *IdP Entity ID (Issuer)*: any text of 1 to 1024 characters (Core §8.3.6), but not one of our own
/// values.
final class EntityIdField {
    private static final int LONGEST = 1024;

    Field<EntityId> read(Connection connection, String typed) {
        var text = typed.strip();
        if (text.isEmpty()) {
            return new Field.Blank<>();
        }
        if (text.length() > LONGEST || text.chars().anyMatch(Character::isISOControl)) {
            return wrong("IdP Entity ID (Issuer) is one line of at most " + LONGEST + " characters.");
        }
        if (text.equals(connection.sp().entityId().value())) {
            return wrong("This is our own SP Entity ID. It goes to "
                    + connection.provider().spoken() + "; what comes from there is its " + word(connection) + ".");
        }
        if (text.equals(connection.sp().acs().toString())) {
            return wrong("This is our own SP SSO Url (ACS). Paste the " + word(connection) + " of "
                    + connection.provider().spoken() + " here.");
        }
        if (text.toUpperCase(Locale.ROOT).contains("BEGIN CERTIFICATE") || text.startsWith("MII")) {
            return wrong("This is a certificate. It belongs in the field Certificate.");
        }
        return new Field.Value<>(new EntityId(text));
    }

    private static String word(Connection connection) {
        return connection.provider().words().idpEntityId();
    }

    private static Field<EntityId> wrong(String sentence) {
        return new Field.Wrong<>(sentence);
    }
}
