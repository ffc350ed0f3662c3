package switchboard.saml.sp;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import switchboard.saml.Attribute;
import switchboard.saml.Attributes;
import switchboard.saml.IdentityText;
import switchboard.saml.wire.Names;
import switchboard.saml.xml.XmlElement;

/// Reads what an assertion says about the person. An unknown attribute never fails a sign-in (FedInterop SP10),
/// one that says two things at once does.
record AttributeReader(ElementReader read) {

    Attributes attributes(XmlElement assertion) {
        return new Attributes(assertion.children(Names.ASSERTION, "AttributeStatement").stream()
                .flatMap(this::statement)
                .toList());
    }

    private Stream<Attribute> statement(XmlElement statement) {
        if (!statement.children(Names.ASSERTION, "EncryptedAttribute").isEmpty()) {
            read.report(new MessageFinding.Encrypted("EncryptedAttribute"));
        }
        return statement.children(Names.ASSERTION, "Attribute").stream().map(this::attribute);
    }

    private Attribute attribute(XmlElement attribute) {
        var name = read.required(attribute, "Name");
        var values = attribute.children(Names.ASSERTION, "AttributeValue").stream()
                .flatMap(value -> value(value).stream())
                .toList();
        refuseControlCharacters(name, values);
        return new Attribute(name, attribute.attribute("NameFormat"), values);
    }

    /// A value made of elements, such as an eduPersonTargetedID, has no text and is left out; so is a nil.
    private Optional<String> value(XmlElement value) {
        if (isNil(value) || (!value.hasOnlyText() && value.hasOnlyElements())) {
            return Optional.empty();
        }
        return read.text(value);
    }

    private static boolean isNil(XmlElement value) {
        return value.attribute(Names.SCHEMA_INSTANCE, "nil")
                .filter(nil -> nil.equals("true") || nil.equals("1"))
                .isPresent();
    }

    private void refuseControlCharacters(String name, List<String> values) {
        if (!IdentityText.isPrintable(name) || !values.stream().allMatch(IdentityText::isPrintable)) {
            read.report(new SubjectFinding.UnusableAttribute(name));
        }
    }
}
