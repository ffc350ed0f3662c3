package switchboard.saml.idp;

import java.security.cert.X509Certificate;
import java.util.Optional;
import switchboard.saml.xml.XmlElement;

/// Holds the element to read a request from, and who signed exactly that.
///
/// @param root of the signed bytes where the XML was signed; as received where the query was signed, or nothing
record RequestSource(XmlElement root, Optional<X509Certificate> signedBy, Judged judged) {}
