/// The wings' REST API as the commands ask it: where a wing answers, what it said, and which thing a person
/// meant by a name. Every no becomes one [switchboard.server.command.api.CommandFailure]; no token is ever
/// printed.
@NullMarked
package switchboard.server.command.api;

import org.jspecify.annotations.NullMarked;
