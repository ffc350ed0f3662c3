/// The parts that pages are made of, one template each; the classes here are generated from them.
///
/// A part takes plain values and the facts of `switchboard.platform.page`, and knows no page.
@NullMarked
package switchboard.platform.page.parts;

import org.jspecify.annotations.NullMarked;
