/// The standard's words: who speaks (`EntityId`), who is meant (`NameId`), what is said (`Assertion`) and how
/// it travels (`Binding`). Facts only; they say nothing about whether to believe them.
///
/// Both wings and every room of this module use these words. Nothing here reads or writes XML.
@NullMarked
package switchboard.saml;

import org.jspecify.annotations.NullMarked;
