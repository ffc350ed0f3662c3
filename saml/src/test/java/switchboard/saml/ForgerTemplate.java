package switchboard.saml;

import java.time.Duration;
import java.time.Instant;

/// Writes the honest Response that forgeries start from: one person, `tom@aerolabs.io`, good for five minutes.
///
/// The assertion declares its own namespace, so that tests may carry it elsewhere.
record ForgerTemplate(Forger.Parties parties, Instant now) {

    String xml() {
        return """
                <samlp:Response xmlns:samlp="urn:oasis:names:tc:SAML:2.0:protocol" ID="_response1" Version="2.0" \
                IssueInstant="%s" Destination="%s"%s><saml:Issuer xmlns:saml="urn:oasis:names:tc:SAML:2.0:assertion">\
                %s</saml:Issuer><samlp:Status><samlp:StatusCode \
                Value="urn:oasis:names:tc:SAML:2.0:status:Success"/></samlp:Status>%s</samlp:Response>""".formatted(now, parties.acs(), inResponseTo(), parties.identityProvider(), assertion());
    }

    private String assertion() {
        return """
                <saml:Assertion xmlns:saml="urn:oasis:names:tc:SAML:2.0:assertion" ID="_assertion1" Version="2.0" \
                IssueInstant="%s"><saml:Issuer>%s</saml:Issuer>%s%s%s</saml:Assertion>""".formatted(now, parties.identityProvider(), subject(), conditions(), statements());
    }

    private String subject() {
        return """
                <saml:Subject><saml:NameID Format="urn:oasis:names:tc:SAML:1.1:nameid-format:emailAddress">\
                tom@aerolabs.io</saml:NameID><saml:SubjectConfirmation \
                Method="urn:oasis:names:tc:SAML:2.0:cm:bearer"><saml:SubjectConfirmationData \
                NotOnOrAfter="%s" Recipient="%s"%s/></saml:SubjectConfirmation></saml:Subject>""".formatted(end(), parties.acs(), inResponseTo());
    }

    private String conditions() {
        return """
                <saml:Conditions NotBefore="%s" NotOnOrAfter="%s"><saml:AudienceRestriction><saml:Audience>%s\
                </saml:Audience></saml:AudienceRestriction></saml:Conditions>""".formatted(now.minus(Duration.ofMinutes(1)), end(), parties.serviceProvider());
    }

    private String statements() {
        return """
                <saml:AuthnStatement AuthnInstant="%s" SessionIndex="_session1"><saml:AuthnContext>\
                <saml:AuthnContextClassRef>urn:oasis:names:tc:SAML:2.0:ac:classes:PasswordProtectedTransport\
                </saml:AuthnContextClassRef></saml:AuthnContext></saml:AuthnStatement><saml:AttributeStatement>\
                <saml:Attribute Name="email"><saml:AttributeValue>tom@aerolabs.io</saml:AttributeValue>\
                </saml:Attribute><saml:Attribute Name="groups"><saml:AttributeValue>Sales</saml:AttributeValue>\
                <saml:AttributeValue>Everyone</saml:AttributeValue></saml:Attribute></saml:AttributeStatement>""".formatted(now);
    }

    private String inResponseTo() {
        return parties.request().map(id -> " InResponseTo=\"" + id + "\"").orElse("");
    }

    private Instant end() {
        return now.plus(Duration.ofMinutes(5));
    }
}
