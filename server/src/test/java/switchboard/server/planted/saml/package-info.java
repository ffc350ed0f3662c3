/// The planted protocol; marked, so that only its neighbours are reported as unmarked.
@NullMarked
package switchboard.server.planted.saml;

import org.jspecify.annotations.NullMarked;
