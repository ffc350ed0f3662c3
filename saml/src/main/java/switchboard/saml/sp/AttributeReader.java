package switchboard.saml.sp;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import switchboard.saml.Attribute;
import switchboard.saml.Attributes;
import switchboard.saml.IdentityText;
import switchboard.saml.wire.Names;
import switchboard.saml.xml.XmlElement;

/// Reads what an assertion says about the person. An unknown attribute never fails a sign-in (FedInterop SP10),
/// one that says two things at once does.
record AttributeReader(ElementReader read) {

    Attributes attributes(XmlElement assertion) {
        var attributes = new ArrayList<Attribute>();
        for (var statement : assertion.children(Names.ASSERTION, "AttributeStatement")) {
            if (statement.count(Names.ASSERTION, "EncryptedAttribute") > 0) {
                read.report(new MessageFinding.Encrypted("EncryptedAttribute"));
            }
            for (var attribute : statement.children(Names.ASSERTION, "Attribute")) {
                attributes.add(attribute(attribute));
            }
        }
        return new Attributes(attributes);
    }

    private Attribute attribute(XmlElement attribute) {
        var name = read.required(attribute, "Name");
        var values = new ArrayList<String>();
        for (var value : attribute.children(Names.ASSERTION, "AttributeValue")) {
            value(value).ifPresent(values::add);
        }
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
        var nil = value.attribute(Names.SCHEMA_INSTANCE, "nil").orElse("");
        return nil.equals("true") || nil.equals("1");
    }

    private void refuseControlCharacters(String name, List<String> values) {
        boolean printable = IdentityText.isPrintable(name);
        for (var value : values) {
            printable &= IdentityText.isPrintable(value);
        }
        if (!printable) {
            read.report(new SubjectFinding.UnusableAttribute(name));
        }
    }
}
