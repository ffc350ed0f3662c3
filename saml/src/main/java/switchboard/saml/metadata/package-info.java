/// What each party publishes about itself: EntityDescriptor to and from XML (Metadata §2), for both roles.
///
/// Leaves: `IdpMetadata` and `SpMetadata`, facts to show and to store after an administrator has looked at
/// them. Trust comes from that look, not from a signature here. Must not fetch anything.
@NullMarked
package switchboard.saml.metadata;

import org.jspecify.annotations.NullMarked;
