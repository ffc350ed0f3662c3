package switchboard.idp.directory;

import java.util.List;
import switchboard.platform.page.Link;
import switchboard.platform.page.Tile;

/// What another room has to say about a person on the person's page: their groups, their apps. The rooms know
/// the directory and not the other way round, so the page asks whoever is there.
public interface PersonAside {
    Panel of(Person person);

    /// A titled list.
    ///
    /// @param order where it stands among the others; the smallest comes first
    /// @param empty the sentence for an empty list
    record Panel(int order, String title, String empty, List<Line> lines) {
        public Panel {
            lines = List.copyOf(lines);
        }
    }

    /// @param tile may be [Tile#NONE]
    record Line(Link link, String note, Tile tile) {}
}
