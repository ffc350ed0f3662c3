package switchboard.server.command;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/// What `on|off` options take. Not a boolean, which picocli would read in its own way, as a flag.
enum OnOff {
    ON,
    OFF;

    boolean on() {
        return this == ON;
    }

    /// Reads `on` and `off`.
    static final class Words implements ITypeConverter<OnOff> {
        @Override
        public OnOff convert(String text) {
            return switch (text) {
                case "on" -> ON;
                case "off" -> OFF;
                default -> throw new TypeConversionException("say on or off, not " + text);
            };
        }
    }
}
