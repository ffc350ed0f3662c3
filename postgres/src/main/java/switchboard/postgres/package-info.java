/// Owns the embedded PostgreSQL: unpacks the binaries, makes the data directory, starts the server, takes care
/// of what a killed process left behind, stops it.
///
/// `EmbeddedPostgres`, its settings and its failure leave this room. It knows nothing of the tables inside and
/// must not touch a server that is not its own: what `postmaster.pid` says is believed only after looking at
/// the process.
@NullMarked
package switchboard.postgres;

import org.jspecify.annotations.NullMarked;
