/// Certificates as people paste them, and what to tell about them.
///
/// Leaves: X.509 certificates to pin, and facts to show beside them. A certificate is a container for a key
/// here: its dates, issuer and usage are told, never judged (FedInterop MD12). Must not keep anything of a
/// private key.
@NullMarked
package switchboard.saml.certificate;

import org.jspecify.annotations.NullMarked;
