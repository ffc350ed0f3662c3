/// The command line: every word an operator or a script can say. Commands start the house, or speak to a
/// running one over its REST API. Standard output carries the answer alone; all else goes to standard error.
@NullMarked
package switchboard.server.command;

import org.jspecify.annotations.NullMarked;
