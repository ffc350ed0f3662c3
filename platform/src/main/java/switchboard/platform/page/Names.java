package switchboard.platform.page;

import java.util.List;

/// Lists names as a sentence does: *Amelia Okafor and Jonas Lindqvist*.
final class Names {
    private Names() {}

    static String joined(List<String> names) {
        if (names.size() < 2) {
            return String.join("", names);
        }
        return String.join(", ", names.subList(0, names.size() - 1)) + " and " + names.getLast();
    }
}
