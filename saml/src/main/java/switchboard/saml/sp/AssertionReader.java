package switchboard.saml.sp;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import switchboard.saml.AuthnStatement;
import switchboard.saml.Conditions;
import switchboard.saml.NameIdFormat;
import switchboard.saml.SubjectConfirmation;
import switchboard.saml.wire.Names;
import switchboard.saml.xml.XmlElement;

/// Reads an assertion into facts, walking from each element to its own children and never searching.
record AssertionReader(ElementReader read) {

    AssertionFacts facts(XmlElement assertion) {
        return new AssertionFacts(
                read.required(assertion, "ID"),
                assertion.attribute("Version"),
                read.requiredInstant(assertion, "IssueInstant"),
                read.only(assertion, "Issuer").flatMap(read::text),
                subject(assertion),
                read.only(assertion, "Conditions").map(this::conditions),
                authnStatements(assertion),
                new AttributeReader(read).attributes(assertion));
    }

    private AssertionFacts.Subject subject(XmlElement assertion) {
        var subject = read.only(assertion, "Subject");
        if (subject.isEmpty()) {
            read.report(new MessageFinding.Malformed("Assertion/Subject is missing"));
            return new AssertionFacts.Subject(Optional.empty(), List.of());
        }
        return subject(subject.get(), subject.get().children(Names.ASSERTION, "SubjectConfirmation"));
    }

    private AssertionFacts.Subject subject(XmlElement subject, List<XmlElement> confirmations) {
        if (subject.count(Names.ASSERTION, "EncryptedID") > 0) {
            read.report(new MessageFinding.Encrypted("EncryptedID"));
        }
        var name = read.only(subject, "NameID").flatMap(this::name);
        var all = new ArrayList<SubjectConfirmation>(confirmations.size());
        confirmations.forEach(confirmation -> all.add(confirmation(confirmation)));
        return new AssertionFacts.Subject(name, all);
    }

    private Optional<AssertionFacts.Name> name(XmlElement nameId) {
        return read.text(nameId)
                .map(value -> new AssertionFacts.Name(
                        value,
                        nameId.attribute("Format")
                                .filter(format -> !format.isBlank() && format.length() <= 1024)
                                .map(NameIdFormat::new)
                                .orElse(NameIdFormat.UNSPECIFIED),
                        nameId.attribute("NameQualifier"),
                        nameId.attribute("SPNameQualifier")));
    }

    private SubjectConfirmation confirmation(XmlElement confirmation) {
        var method = read.required(confirmation, "Method");
        return read.only(confirmation, "SubjectConfirmationData")
                .map(data -> new SubjectConfirmation(
                        method,
                        data.attribute("Recipient"),
                        data.attribute("InResponseTo"),
                        read.instant(data, "NotBefore"),
                        read.instant(data, "NotOnOrAfter")))
                .orElse(new SubjectConfirmation(
                        method, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty()));
    }

    private Conditions conditions(XmlElement conditions) {
        var audiences = new ArrayList<List<String>>();
        var unknown = new ArrayList<String>();
        for (var condition : conditions.children()) {
            if (condition.is(Names.ASSERTION, "AudienceRestriction")) {
                audiences.add(audiences(condition));
            } else if (!isHarmless(condition)) {
                unknown.add(condition.name());
            }
        }
        return new Conditions(
                read.instant(conditions, "NotBefore"), read.instant(conditions, "NotOnOrAfter"), audiences, unknown);
    }

    /// We never use an assertion twice nor pass one on, so these two are kept by doing nothing.
    private static boolean isHarmless(XmlElement condition) {
        return condition.is(Names.ASSERTION, "OneTimeUse") || condition.is(Names.ASSERTION, "ProxyRestriction");
    }

    private List<String> audiences(XmlElement restriction) {
        var audiences = new ArrayList<String>();
        for (var audience : restriction.children(Names.ASSERTION, "Audience")) {
            read.text(audience).ifPresent(audiences::add);
        }
        return audiences;
    }

    private List<AuthnStatement> authnStatements(XmlElement assertion) {
        var statements = new ArrayList<AuthnStatement>(1);
        for (var statement : assertion.children(Names.ASSERTION, "AuthnStatement")) {
            authnStatement(statement).ifPresent(statements::add);
        }
        return statements;
    }

    private Optional<AuthnStatement> authnStatement(XmlElement statement) {
        var contextClass = read.only(statement, "AuthnContext")
                .flatMap(context -> read.only(context, "AuthnContextClassRef"))
                .flatMap(read::text);
        return read.requiredInstant(statement, "AuthnInstant")
                .map(instant -> new AuthnStatement(
                        instant,
                        statement.attribute("SessionIndex"),
                        read.instant(statement, "SessionNotOnOrAfter"),
                        contextClass));
    }
}
