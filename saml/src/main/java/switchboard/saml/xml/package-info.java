/// Bytes to a read-only tree of cursors and back. Owns the parser, the limits, exclusive canonical XML and the
/// writer.
///
/// What leaves: `XmlOutcome`, `XmlElement`, canonical bytes. Nothing here knows SAML, keys or time, and nothing
/// here throws at what a stranger sent. The module does not export this package.
@NullMarked
package switchboard.saml.xml;

import org.jspecify.annotations.NullMarked;
