package switchboard.platform.page;

import java.util.Locale;

/// Our own drawings, each one path of strokes on a 16-pixel square. A picture only repeats the word beside it.
public enum Icon {
    NONE(""),
    ACTIVITY("M1.5 8.5h2.7l2-5.5 3.4 9.5 2-4h2.9"),
    BUILDING("M3.5 14V2.5h9V14M2 14h12M6.2 5.5h.01M9.8 5.5h.01M6.2 8.3h.01M9.8 8.3h.01M6.7 14v-2.7h2.6V14"),
    CARD("M2 3.5h12v9H2zM2 6.7h12M4.5 9.8h2.5"),
    CHECK("M3 8.5l3.2 3.2L13 4.8"),
    CHEVRON("M6 3.5L10.5 8 6 12.5"),
    CLOCK("M8 2a6 6 0 1 0 0 12A6 6 0 1 0 8 2zM8 4.8V8l2 1.6"),
    COPY("M5.5 5.5H14V14H5.5zM3.5 10.5H2V2h8.5v1.5"),
    CROSS("M4 4l8 8M12 4l-8 8"),
    DOOR("M4 14V2h8v12M2.5 14h11M9.6 8.2h.01"),
    DOWNLOAD("M8 2v8M4.7 7L8 10.3 11.3 7M2.5 13.7h11"),
    EXTERNAL("M9.5 2.5h4v4M13.5 2.5L8 8M11.5 9.5v4h-9v-9h4"),
    GEAR(
            "M8 5.6a2.4 2.4 0 1 0 0 4.8 2.4 2.4 0 1 0 0-4.8zM8 1.5v2M8 12.5v2M1.5 8h2M12.5 8h2M3.4 3.4l1.4 1.4M11.2 11.2l1.4 1.4"
                    + "M12.6 3.4l-1.4 1.4M4.8 11.2l-1.4 1.4"),
    GRID("M2.3 2.3h4.2v4.2H2.3zM9.5 2.3h4.2v4.2H9.5zM2.3 9.5h4.2v4.2H2.3zM9.5 9.5h4.2v4.2H9.5z"),
    HALF("M8 2.5a5.5 5.5 0 1 0 0 11A5.5 5.5 0 1 0 8 2.5zM8 2.5v11M9.7 3.5v9M11.4 4.6v6.8"),
    INFO("M8 2a6 6 0 1 0 0 12A6 6 0 1 0 8 2zM8 7.5v3.2M8 5.1h.01"),
    KEY("M5.2 7.3a3 3 0 1 0 0 6 3 3 0 1 0 0-6zM7.4 8.2L13.5 2M11 4.6l2 2"),
    LIST("M5.5 3.8H14M5.5 8H14M5.5 12.2H14M2.3 3.8h.01M2.3 8h.01M2.3 12.2h.01"),
    LOCK("M3.5 7.2h9v6.3h-9zM5.2 7.2V5a2.8 2.8 0 0 1 5.6 0v2.2"),
    MAIL("M2 3.5h12v9H2zM2.3 4.2L8 8.8l5.7-4.6"),
    MENU("M2.5 4h11M2.5 8h11M2.5 12h11"),
    MORE("M3 8h.01M8 8h.01M13 8h.01"),
    NO("M8 2.3a5.7 5.7 0 1 0 0 11.4A5.7 5.7 0 1 0 8 2.3zM4 4l8 8"),
    OPEN("M3.5 7.2h9v6.3h-9zM5.2 7.2V5a2.8 2.8 0 0 1 5.4-1"),
    PAUSE("M5.2 3v10M10.8 3v10"),
    PEOPLE(
            "M6 2.6a2.6 2.6 0 1 0 0 5.2 2.6 2.6 0 1 0 0-5.2zM1.3 13.6c.3-2.7 2-4 4.7-4s4.4 1.3 4.7 4M10.6 2.8a2.5 2.5 0 0 1 0 4.8"
                    + "M12.3 9.9c1.4.5 2.2 1.8 2.4 3.7"),
    PHONE("M4.5 1.8h7v12.4h-7zM7.5 11.8h1"),
    PIN("M8 14.3C4.8 11 3 8.8 3 6.6a5 5 0 0 1 10 0c0 2.2-1.8 4.4-5 7.7zM8 5a1.6 1.6 0 1 0 0 3.2A1.6 1.6 0 1 0 8 5z"),
    PLUS("M8 3v10M3 8h10"),
    RING("M8 3.5a4.5 4.5 0 1 0 0 9 4.5 4.5 0 1 0 0-9z"),
    SEARCH("M7 2.5a4.5 4.5 0 1 0 0 9 4.5 4.5 0 1 0 0-9zM10.3 10.3L14 14"),
    SHIELD("M8 1.8l5 1.7v4c0 3.2-1.9 5.4-5 6.7-3.1-1.3-5-3.5-5-6.7v-4z"),
    SYNC("M3 6.5A5.3 5.3 0 0 1 12.7 5.5M13 9.5A5.3 5.3 0 0 1 3.3 10.5M12.9 2.5v3.2H9.7M3.1 13.5v-3.2h3.2"),
    UPLOAD("M8 10.5v-8M4.7 5.7L8 2.4l3.3 3.3M2.5 13.7h11"),
    USER("M8 2.3a2.9 2.9 0 1 0 0 5.8 2.9 2.9 0 1 0 0-5.8zM2.7 13.8c.3-2.7 2.3-4 5.3-4s5 1.3 5.3 4"),
    WARN("M8 2.3L14.3 13.5H1.7zM8 6.5v3M8 11.5h.01"),
    WEBHOOK(
            "M6.4 6.8a2.6 2.6 0 1 1 3.7-1.3M8 5l2.7 5M10.1 9.3a2.6 2.6 0 1 1-.2 3.9M6.2 11.8H12M5.3 9a2.6 2.6 0 1 0 .9 2.8M6.8 7L4 11.8");

    private final String path;

    Icon(String path) {
        this.path = path;
    }

    /// Returns the strokes, in the words of SVG's `d`.
    public String path() {
        return path;
    }

    public boolean drawn() {
        return !path.isEmpty();
    }

    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
