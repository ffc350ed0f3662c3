/// Measures Switchboard beside the peer or the physical limit it is held against, in one process.
///
/// Machines are shared and noisy, so only ratios mean anything: CPU time of one thread, contenders in turn,
/// warm-up by CPU seconds, medians. Uses the rooms through their public doors only.
@NullMarked
package switchboard.bench;

import org.jspecify.annotations.NullMarked;
