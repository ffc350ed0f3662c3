package switchboard.platform.page;

import java.util.List;

/// The rail: its sections, and which address in it is the current one.
public record Nav(List<Section> sections, String current) {
    public static final Nav NONE = new Nav(List.of(), "");

    public Nav {
        sections = List.copyOf(sections);
    }

    public static Nav of(Section... sections) {
        return new Nav(List.of(sections), "");
    }

    /// Returns the same rail with the item at `href` marked as the one the reader is at.
    public Nav at(String href) {
        return new Nav(sections, href);
    }

    public boolean empty() {
        return sections.isEmpty();
    }

    /// A heading (or none) and the items under it.
    public record Section(String title, List<Item> items) {
        public Section {
            items = List.copyOf(items);
        }

        public static Section of(String title, Item... items) {
            return new Section(title, List.of(items));
        }
    }

    /// One line of the rail; `waiting` is the number beside it, 0 for none. Children are always shown.
    public record Item(Link link, Icon icon, int waiting, List<Item> children) {
        public Item {
            children = List.copyOf(children);
        }

        public static Item of(String label, String href, Icon icon) {
            return new Item(new Link(label, href), icon, 0, List.of());
        }

        /// Returns a line without a picture, as nested ones are.
        public static Item of(String label, String href) {
            return of(label, href, Icon.NONE);
        }

        public Item waiting(int count) {
            return new Item(link, icon, count, children);
        }

        public Item with(Item... nested) {
            return new Item(link, icon, waiting, List.of(nested));
        }
    }
}
