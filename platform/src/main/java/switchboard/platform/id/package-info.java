/// Names for rows and attempts: UUIDv7 keys with a typed, prefixed text form, and short references people can
/// read out. Ids leave it; it knows no table and no tenant.
@NullMarked
package switchboard.platform.id;

import org.jspecify.annotations.NullMarked;
