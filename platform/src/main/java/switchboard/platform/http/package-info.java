/// Requests that leave the house: public addresses or listed origins only. Every wing goes through this door.
@NullMarked
package switchboard.platform.http;

import org.jspecify.annotations.NullMarked;
