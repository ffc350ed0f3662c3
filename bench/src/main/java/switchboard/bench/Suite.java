package switchboard.bench;

import java.util.ArrayList;
import java.util.List;

/// A race and the contender that all are held against: the first.
interface Suite {
    /// Also the name of the contender that is ours.
    String name();

    /// The limit first. A contender that does not do the work right must not come out of this.
    List<Contender> contenders();

    default List<Line> run(Race.Effort effort) {
        List<Contender> contenders = contenders();
        double[][] times = new Race(contenders, effort).run();
        List<Line> lines = new ArrayList<>();
        for (int i = 0; i < times.length; i++) {
            String limit = contenders.getFirst().name();
            lines.add(new Line(
                    contenders.get(i).name(), Race.median(times[i]), "us/op", limit, Race.ratio(times[i], times[0])));
        }
        return lines;
    }
}
