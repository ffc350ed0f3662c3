package switchboard.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/// Lets contenders run in turn, slice by slice, so that whatever disturbs the machine disturbs all of them.
final class Race {
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private final List<Contender> contenders;
    private final Effort effort;
    private Object last = "";

    /// @param warmUp CPU seconds for each contender
    /// @param slice CPU seconds of one turn
    /// @param rounds turns of each contender
    record Effort(double warmUp, double slice, int rounds) {
        static final Effort USUAL = new Effort(6, 0.15, 21);
    }

    Race(List<Contender> contenders, Effort effort) {
        this.contenders = contenders;
        this.effort = effort;
    }

    /// Microseconds of CPU per operation: a row for each contender, a column for each round.
    double[][] run() {
        for (int turn = 0; turn < 4; turn++) {
            contenders.forEach(contender -> slice(contender, effort.warmUp() / 4));
        }
        double[][] times = new double[contenders.size()][effort.rounds()];
        for (int round = 0; round < effort.rounds(); round++) {
            for (int i = 0; i < contenders.size(); i++) {
                times[i][round] = slice(contenders.get(i), effort.slice());
            }
        }
        return times;
    }

    static double median(double[] values) {
        double[] sorted = Arrays.stream(values).sorted().toArray();
        return sorted[sorted.length / 2];
    }

    /// The median of the ratios round by round, which a slow phase of the machine does not touch.
    static double ratio(double[] values, double[] against) {
        return median(IntStream.range(0, values.length)
                .mapToDouble(i -> values[i] / against[i])
                .toArray());
    }

    Object last() {
        return last;
    }

    private double slice(Contender contender, double seconds) {
        long start = THREADS.getCurrentThreadCpuTime();
        long end = start + (long) (seconds * 1e9);
        long operations = 0;
        long now;
        do {
            for (int i = 0; i < 20; i++) {
                last = contender.work().run();
            }
            operations += 20;
            now = THREADS.getCurrentThreadCpuTime();
        } while (now < end);
        return (now - start) / 1e3 / operations;
    }
}
