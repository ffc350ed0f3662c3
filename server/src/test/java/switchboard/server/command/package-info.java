/// Commands typed against a wing that answers what a test tells it to, and against a real house.
@NullMarked
package switchboard.server.command;

import org.jspecify.annotations.NullMarked;
