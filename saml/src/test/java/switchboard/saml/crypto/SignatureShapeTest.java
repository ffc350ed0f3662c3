package switchboard.saml.crypto;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Signatures with too much in them, or too little, or in another order; transforms beyond the two that SAML
/// needs.
class SignatureShapeTest {
    private static final String ENVELOPED =
            "<Transform Algorithm=\"http://www.w3.org/2000/09/xmldsig#enveloped-signature\"/>";
    private static final String EXCLUSIVE = "<Transform Algorithm=\"http://www.w3.org/2001/10/xml-exc-c14n#\"/>";

    /// CVE-2025-29775: a digest in front of a comment in front of another.
    @Test
    void refusesACommentInADigest() {
        String commented = Forge.SIGNED_INFO.replace("%DIGEST%", "<!--AAAA-->%DIGEST%");

        assertThatThrownBy(() ->
                        new Forge(Forge.ASSERTION, commented, "SHA256withRSA", "SHA-256", Keys.RSA.secret()).make())
                .as("the reader")
                .hasMessageContaining("COMMENT_IN_TEXT");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<DigestValue>%DIGEST%</DigestValue>|<DigestValue>%DIGEST%</DigestValue><DigestValue>AAAA</DigestValue>",
                "<DigestValue>%DIGEST%</DigestValue>|<DigestValue><x/>%DIGEST%</DigestValue>",
                "<DigestValue>%DIGEST%</DigestValue>|<DigestValue><DigestValue>%DIGEST%</DigestValue></DigestValue>",
                "<DigestValue>%DIGEST%</DigestValue>|<DigestValue>%DIGEST%</DigestValue>text",
                "<DigestValue>%DIGEST%</DigestValue>|''",
                "<DigestValue>|<DigestValue xmlns=''>",
                "<SignatureMethod |<x/><SignatureMethod ",
                "<SignatureMethod |text<SignatureMethod ",
                "<Reference |<KeyInfo/><Reference ",
                "</Reference>|</Reference><KeyInfo/>",
            })
    void refusesMoreOrOtherElementsThanTheSchemaNames(String old, String other) {
        assertThat(Forge.problem(Forge.GOOD.saying(old, other).make())).isEqualTo(SignatureProblem.MALFORMED);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // CVE-2025-29774: the first SignedInfo is verified, the second is read
                "</SignedInfo>|</SignedInfo><SignedInfo/>",
                "<SignedInfo>|<SignedInfo/><SignedInfo>",
                "<SignatureValue>|<SignatureValue>AAAA</SignatureValue><SignatureValue>",
                "<SignatureValue>|<SignatureValue><x/>",
                "</Signature>|<Object/></Signature>",
                "</Signature>|<KeyInfo/></Signature>",
                "<SignatureValue>|text<SignatureValue>",
                "<KeyInfo>|<Manifest/><KeyInfo>",
            })
    void refusesMoreOrOtherPartsOfTheSignature(String old, String other) {
        assertThat(Forge.problem(Forge.GOOD.make().replace(old, other))).isEqualTo(SignatureProblem.MALFORMED);
    }

    @Test
    void refusesASignedInfoWithNothingInIt() {
        String empty = Forge.GOOD.make().replaceFirst("<SignedInfo>.*</SignedInfo>", "<SignedInfo/>");

        assertThat(Forge.problem(empty)).isEqualTo(SignatureProblem.MALFORMED);
    }

    @Test
    void refusesValuesThatAreNotBase64() {
        assertThat(Forge.problem(Forge.GOOD.saying("%DIGEST%", "%DIGEST%=").make()))
                .isEqualTo(SignatureProblem.DIGEST);
        assertThat(Forge.problem(Forge.GOOD.make().replace("<SignatureValue>", "<SignatureValue>!")))
                .isEqualTo(SignatureProblem.SIGNATURE_VALUE);
        assertThat(Forge.problem(Forge.GOOD.make().replaceFirst("<SignatureValue>[^<]*", "<SignatureValue>")))
                .isEqualTo(SignatureProblem.SIGNATURE_VALUE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                ENVELOPED,
                EXCLUSIVE,
                EXCLUSIVE + ENVELOPED,
                ENVELOPED + ENVELOPED + EXCLUSIVE,
                ENVELOPED + EXCLUSIVE + EXCLUSIVE,
                ENVELOPED + "<Transform Algorithm=\"http://www.w3.org/TR/2001/REC-xml-c14n-20010315\"/>",
                ENVELOPED + "<Transform Algorithm=\"http://www.w3.org/2000/09/xmldsig#base64\"/>",
                ENVELOPED + "<Transform Algorithm=\"urn:unknown\"/>",
                ENVELOPED + "<Transform/>",
                "<Transform Algorithm=\"http://www.w3.org/2000/09/xmldsig#enveloped-signature\"><x/></Transform>"
                        + EXCLUSIVE,
                "<Transform Algorithm=\"http://www.w3.org/TR/1999/REC-xpath-19991116\"><XPath>self::*</XPath></Transform>"
                        + EXCLUSIVE,
                "<Transform Algorithm=\"http://www.w3.org/2002/06/xmldsig-filter2\"/>" + EXCLUSIVE,
                ENVELOPED + "<Transform Algorithm=\"http://www.w3.org/TR/1999/REC-xslt-19991116\"><stylesheet "
                        + "xmlns=\"http://www.w3.org/1999/XSL/Transform\"/></Transform>",
                ENVELOPED + "<Transform Algorithm=\"http://www.w3.org/2001/10/xml-exc-c14n#\"><x/></Transform>",
                "<x/>" + EXCLUSIVE,
            })
    void refusesAllButTheTwoTransforms(String transforms) {
        String document = Forge.GOOD.saying(ENVELOPED + EXCLUSIVE, transforms).make();

        assertThat(Forge.problem(document)).isEqualTo(SignatureProblem.TRANSFORMS);
    }

    @Test
    void refusesAFloodOfTransforms() {
        String document = Forge.GOOD.saying(EXCLUSIVE, EXCLUSIVE.repeat(2_000)).make();

        assertThat(Forge.problem(document)).isEqualTo(SignatureProblem.TRANSFORMS);
    }

    @Test
    void refusesAFloodOfPrefixes() {
        StringBuilder list = new StringBuilder();
        for (int i = 0; i < 65; i++) {
            list.append(" p").append(i);
        }
        String flood = "<Transform Algorithm=\"http://www.w3.org/2001/10/xml-exc-c14n#\"><InclusiveNamespaces "
                + "xmlns=\"http://www.w3.org/2001/10/xml-exc-c14n#\" PrefixList=\"" + list + "\"/></Transform>";

        assertThat(Forge.problem(Forge.GOOD.saying(EXCLUSIVE, flood).make())).isEqualTo(SignatureProblem.TRANSFORMS);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://www.w3.org/TR/2001/REC-xml-c14n-20010315",
                "http://www.w3.org/2006/12/xml-c14n11",
                "urn:unknown",
                "",
            })
    void refusesEveryOtherCanonicalizationMethod(String uri) {
        String document = Forge.GOOD
                .saying(
                        "<CanonicalizationMethod Algorithm=\"http://www.w3.org/2001/10/xml-exc-c14n#\"/>",
                        "<CanonicalizationMethod Algorithm=\"" + uri + "\"/>")
                .make();

        assertThat(Forge.problem(document)).isEqualTo(SignatureProblem.CANONICALIZATION_METHOD);
    }

    /// One long namespace name used by many elements: the canonical form would be a gigabyte.
    @Test
    void refusesACanonicalFormThatOutgrowsTheLimits() {
        String bomb = Forge.GOOD
                .make()
                .replace("xmlns:xs=\"urn:xs\"", "xmlns:xs=\"urn:" + "x".repeat(100_000) + "\"")
                .replace("<!-- between -->", "<xs:b/>".repeat(9_000));

        assertThat(Forge.problem(bomb)).isEqualTo(SignatureProblem.CANONICAL_FORM);
    }
}
