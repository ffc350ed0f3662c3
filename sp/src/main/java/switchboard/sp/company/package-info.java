/// The tenant: its name, plan and domains, what people in it may do, and the frame of its admin pages.
///
/// Owns the tables `company`, `plan` and `domain`. Leaves it: [Company], [Domain], the doors [Companies] and
/// [Domains], and [Console], by which every room builds its admin pages. Must not touch users: whoever looks at
/// a page comes in through [Members], which the user room answers.
@NullMarked
package switchboard.sp.company;

import org.jspecify.annotations.NullMarked;
