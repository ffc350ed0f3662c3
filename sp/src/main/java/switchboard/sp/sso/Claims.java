package switchboard.sp.sso;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import switchboard.saml.Attributes;
import switchboard.saml.NameIdFormat;
import switchboard.saml.sp.VerifiedAssertion;
import switchboard.sp.connection.ConnectionTest.Received;
import switchboard.sp.user.EmailAddress;
import switchboard.sp.user.Identity;
import switchboard.sp.user.PersonName;

/// Reads who a verified assertion speaks of, under whichever names its sender uses (`email`, `Email`,
/// `user.email`, the common URIs), letters' case aside.
final class Claims {
    private static final List<String> EMAIL = List.of(
            "email",
            "user.email",
            "mail",
            "emailaddress",
            "http://schemas.xmlsoap.org/ws/2005/05/identity/claims/emailaddress",
            "urn:oid:0.9.2342.19200300.100.1.3");
    private static final List<String> GIVEN = List.of(
            "firstname",
            "givenname",
            "user.firstname",
            "given_name",
            "http://schemas.xmlsoap.org/ws/2005/05/identity/claims/givenname",
            "urn:oid:2.5.4.42");
    private static final List<String> FAMILY = List.of(
            "lastname",
            "familyname",
            "surname",
            "sn",
            "user.lastname",
            "family_name",
            "http://schemas.xmlsoap.org/ws/2005/05/identity/claims/surname",
            "urn:oid:2.5.4.4");
    private static final List<String> ID = List.of("http://schemas.microsoft.com/identity/claims/objectidentifier");

    private final VerifiedAssertion assertion;

    Claims(VerifiedAssertion assertion) {
        this.assertion = assertion;
    }

    /// The e-mail address: an attribute's, else the NameID where it is shaped like one.
    Optional<EmailAddress> email() {
        return Stream.of(value(EMAIL), Optional.of(assertion.nameId().value()))
                .flatMap(Optional::stream)
                .flatMap(text -> EmailAddress.read(text).stream())
                .findFirst();
    }

    /// What this issuer calls the person for good, if it says. An address is never that: it may be given to
    /// another.
    Optional<Identity> identity() {
        return value(ID)
                .or(() -> Optional.of(assertion.nameId())
                        .filter(name -> name.format().equals(NameIdFormat.PERSISTENT))
                        .map(switchboard.saml.NameId::value)
                        .filter(name -> EmailAddress.read(name).isEmpty()))
                .filter(subject -> subject.length() <= 1000)
                .map(subject -> new Identity("saml:" + assertion.issuer().value(), subject));
    }

    /// The person's name; where none was sent, what stands before the `@`.
    PersonName name(EmailAddress email) {
        var given = value(GIVEN).orElse("");
        var family = value(FAMILY).orElse("");
        return given.isBlank() && family.isBlank()
                ? new PersonName(email.local(), "")
                : new PersonName(cut(given), cut(family));
    }

    /// Everything that was said, with what became of it, for the page of an admin who tests.
    List<Received> received() {
        var nameId = new Received("NameID", assertion.nameId().value(), "");
        return Stream.concat(
                        Stream.of(nameId),
                        assertion.attributes().all().stream()
                                .limit(50)
                                .map(attribute -> new Received(
                                        attribute.name(),
                                        cut(String.join(", ", attribute.values())),
                                        use(attribute.name()))))
                .toList();
    }

    private Optional<String> value(List<String> names) {
        Attributes attributes = assertion.attributes();
        return names.stream()
                .flatMap(wanted -> attributes.all().stream()
                        .filter(attribute -> lower(attribute.name()).equals(wanted)))
                .flatMap(attribute -> attribute.values().stream())
                .filter(value -> !value.isBlank())
                .findFirst();
    }

    private static String use(String name) {
        var lower = lower(name);
        if (EMAIL.contains(lower)) {
            return "used as e-mail";
        }
        if (GIVEN.contains(lower)) {
            return "used as first name";
        }
        if (FAMILY.contains(lower)) {
            return "used as last name";
        }
        return ID.contains(lower) ? "used as lasting key" : "not used";
    }

    private static String lower(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    private static String cut(String text) {
        return text.length() <= 200 ? text : text.substring(0, 200);
    }
}
