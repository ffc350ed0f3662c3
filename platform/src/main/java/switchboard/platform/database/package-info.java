/// The wing's own schema: its pool, its migrations, and how Java's times become columns. No query of a feature.
@NullMarked
package switchboard.platform.database;

import org.jspecify.annotations.NullMarked;
