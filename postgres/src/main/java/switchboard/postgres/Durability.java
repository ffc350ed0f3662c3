package switchboard.postgres;

import java.util.List;
import java.util.Map;

/// Says how hard the server tries to keep what it acknowledged. The product knows one answer.
///
/// It is a value, and not a constant further in, so that throw-away servers of tests can give another. Those
/// live outside this artifact; no setting leads there.
record Durability(Map<String, String> parameters, List<String> initdbOptions) {

    static final Durability FULL =
            new Durability(Map.of("fsync", "on", "full_page_writes", "on", "synchronous_commit", "on"), List.of());
}
