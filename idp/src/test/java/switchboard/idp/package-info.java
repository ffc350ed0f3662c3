/// What tests of this wing stand on: the wing itself, running, and a browser without script.
@NullMarked
package switchboard.idp;

import org.jspecify.annotations.NullMarked;
