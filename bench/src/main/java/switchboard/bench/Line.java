package switchboard.bench;

import java.util.Locale;

/// One result, for machines and for people. Names are ours and need no escaping.
record Line(String name, double value, String unit, String against, double ratio) {
    String json() {
        return String.format(
                Locale.ROOT,
                "{\"name\":\"%s\",\"value\":%.2f,\"unit\":\"%s\",\"against\":\"%s\",\"ratio\":%.3f}",
                name,
                value,
                unit,
                against,
                ratio);
    }

    String row() {
        return String.format(Locale.ROOT, "%-36s %10.1f %-6s %8.2f x %s", name, value, unit, ratio, against);
    }
}
