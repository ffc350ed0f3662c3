package switchboard.bench;

import java.io.PrintStream;
import java.util.Arrays;
import java.util.List;

/// Runs suites: those named, or all. One JSON object a line on standard output, a table on standard error.
public final class Bench {
    private static final List<Suite> SUITES = List.of(new ReadSuite(), new IssueSuite());

    private Bench() {}

    public static void main(String[] suites) {
        List<String> wanted =
                Arrays.stream(suites).filter(suite -> !suite.startsWith("--")).toList();
        List<Suite> chosen = SUITES.stream()
                .filter(suite -> wanted.isEmpty() || wanted.contains(suite.name()))
                .toList();
        if (chosen.size() < Math.max(wanted.size(), 1)) {
            System.err.println("There are these suites: "
                    + String.join(", ", SUITES.stream().map(Suite::name).toList()));
            System.exit(2);
        }
        chosen.forEach(suite -> report(suite.run(Race.Effort.USUAL), System.out, System.err));
    }

    private static void report(List<Line> lines, PrintStream out, PrintStream table) {
        for (Line line : lines) {
            out.println(line.json());
            table.println(line.row());
        }
    }
}
