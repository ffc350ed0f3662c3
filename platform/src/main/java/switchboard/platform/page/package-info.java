/// How Switchboard looks and speaks: the shell around every page, the parts pages are made of, the one
/// stylesheet.
///
/// Leaves it: [PageRenderer], the facts a page model holds ([Shell] and its kin), and the templates beside this
/// file, which the wings call as `@template.platform.page.Admin(…)` and
/// `@template.platform.page.parts.field(…)`. An empty string in a fact means "none": a template then leaves the
/// place out.
///
/// Must not touch: any wing, any protocol, the database. Words about one feature belong in that feature's page.
@NullMarked
package switchboard.platform.page;

import org.jspecify.annotations.NullMarked;
