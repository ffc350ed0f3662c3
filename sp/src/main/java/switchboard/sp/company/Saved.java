package switchboard.sp.company;

import java.time.Instant;

/// Who saved something last, and when: what a second editor is told.
public record Saved(String by, Instant at) {}
