package switchboard.idp.app;

/// How an app looks to people.
///
/// @param entry the catalogue entry it was made from
/// @param label what it is called here
/// @param visible whether the panel shows it to those who have it
public record Card(String entry, String label, boolean visible) {}
