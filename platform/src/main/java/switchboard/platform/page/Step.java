package switchboard.platform.page;

/// One step of a sign-in, or one entry of a person's history. The state is in the words; the badge's word is
/// not shown.
public record Step(Badge badge, String title, String note, Moment when) {}
