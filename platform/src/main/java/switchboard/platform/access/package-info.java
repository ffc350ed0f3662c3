/// Who is calling and what guards the door: security chains, the signed-in caller, operator tokens, the
/// exception mark for queries across tenants. It decides nothing about companies or organizations.
@NullMarked
package switchboard.platform.access;

import org.jspecify.annotations.NullMarked;
