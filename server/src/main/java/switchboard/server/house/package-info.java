/// The house as one process: its settings, its database, both wings, started in order and stopped in reverse,
/// PostgreSQL last. It reads no table of a wing.
@NullMarked
package switchboard.server.house;

import org.jspecify.annotations.NullMarked;
