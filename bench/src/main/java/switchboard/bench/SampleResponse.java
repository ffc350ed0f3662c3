package switchboard.bench;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;

/// The Response that readers are measured with: some 6 kB, one signed assertion, six attributes with seven
/// values, a certificate, attributes in no canonical order. As common as can be.
final class SampleResponse {
    static final Instant NOW = Instant.parse("2026-11-24T12:00:00Z");
    static final String NAME_ID = "ann.example@aerolabs.io";
    static final String ACS = "https://service.example/saml/sso/okta/aerolabs";
    static final String AUDIENCE = "https://service.example/saml/metadata/aerolabs";
    static final String ISSUER = "https://idp.example/saml2/aerolabs";
    static final String REQUEST = "_4fee3b046395c4e751011e97f8900b5273d56685";

    private static final String SIGNATURE = "<!--signature-->";

    private SampleResponse() {}

    /// In base64, as a browser posts it.
    static String signedBy(Party party) {
        String attributes = attribute("mail", NAME_ID)
                + attribute("givenName", "Ann")
                + attribute("sn", "Exampl\u00e9-M\u00fcller")
                + attribute("department", "Vertrieb & Support Z\u00fcrich".replace("&", "&amp;"))
                + attribute("groups", "everyone", "sales-emea")
                + attribute("employeeNumber", "000042");
        String unsigned = document(attributes);
        String signature = DsigPeer.signature(unsigned.replace(SIGNATURE, ""), party);
        return base64(unsigned.replace(SIGNATURE, signature));
    }

    private static String document(String attributes) {
        return """
            <samlp:Response xmlns:samlp="urn:oasis:names:tc:SAML:2.0:protocol"
                xmlns:saml="urn:oasis:names:tc:SAML:2.0:assertion" ID="_8e8dc5f69a98cc4c1ff3427e5ce34606fd672f91e6"
                Version="2.0" IssueInstant="2026-11-24T12:00:00Z" Destination="%1$s" InResponseTo="%2$s">
              <saml:Issuer>%3$s</saml:Issuer>
              <samlp:Status><samlp:StatusCode Value="urn:oasis:names:tc:SAML:2.0:status:Success"/></samlp:Status>
              <saml:Assertion xmlns:xs="http://www.w3.org/2001/XMLSchema" Version="2.0" IssueInstant="2026-11-24T12:00:00Z" ID="_d71a3a8e9fcc45c9e9d248ef7049393fc8f04e5f75">
                <saml:Issuer>%3$s</saml:Issuer><!--signature-->
                <saml:Subject>
                  <saml:NameID SPNameQualifier="%4$s" Format="urn:oasis:names:tc:SAML:1.1:nameid-format:emailAddress">%5$s</saml:NameID>
                  <saml:SubjectConfirmation Method="urn:oasis:names:tc:SAML:2.0:cm:bearer">
                    <saml:SubjectConfirmationData Recipient="%1$s" NotOnOrAfter="2026-11-24T12:05:00Z" InResponseTo="%2$s"/>
                  </saml:SubjectConfirmation>
                </saml:Subject>
                <saml:Conditions NotBefore="2026-11-24T11:59:30Z" NotOnOrAfter="2026-11-24T12:05:00Z">
                  <saml:AudienceRestriction><saml:Audience>%4$s</saml:Audience></saml:AudienceRestriction>
                </saml:Conditions>
                <saml:AuthnStatement SessionIndex="_be9967abd904ddcae3c0eb4189adbe3f71e327cf93" AuthnInstant="2026-11-24T11:58:00Z">
                  <saml:AuthnContext><saml:AuthnContextClassRef>urn:oasis:names:tc:SAML:2.0:ac:classes:PasswordProtectedTransport</saml:AuthnContextClassRef></saml:AuthnContext>
                </saml:AuthnStatement>
                <saml:AttributeStatement>%6$s</saml:AttributeStatement>
              </saml:Assertion>
            </samlp:Response>""".formatted(ACS, REQUEST, ISSUER, AUDIENCE, NAME_ID, attributes);
    }

    /// The same with another person's name in it, so that its digest is wrong.
    static String withAnotherName(String base64) {
        return base64(text(base64).replace(">" + NAME_ID + "</saml:NameID>", ">eve.example@aerolabs.io</saml:NameID>"));
    }

    /// The same with another value of the signature, whose digest is right.
    static String withAnotherValue(String base64) {
        return base64(text(base64).replaceFirst("(SignatureValue>.{40}).{4}", "$1AAAA"));
    }

    private static String text(String base64) {
        return new String(Base64.getDecoder().decode(base64), StandardCharsets.UTF_8);
    }

    private static String base64(String text) {
        return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String attribute(String name, String... values) {
        StringBuilder out =
                new StringBuilder("\n        <saml:Attribute NameFormat=\"urn:oasis:names:tc:SAML:2.0:attrname-format:"
                        + "basic\" Name=\"" + name + "\">");
        for (String value : values) {
            out.append("\n          <saml:AttributeValue xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\"")
                    .append(" xsi:type=\"xs:string\">")
                    .append(value)
                    .append("</saml:AttributeValue>");
        }
        return out.append("</saml:Attribute>").toString();
    }
}
