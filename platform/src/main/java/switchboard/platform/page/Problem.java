package switchboard.platform.page;

/// One thing to fix in a form: the field's name, and the sentence shown both at the field and in the summary.
public record Problem(String field, String sentence) {}
