/// The example company of the seeds, aerolabs.io, put into both wings through their own doors. Only the demo
/// command comes here; a real start never does.
@NullMarked
package switchboard.server.demo;

import org.jspecify.annotations.NullMarked;
