package switchboard.server.command;

import java.util.Arrays;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;
import switchboard.platform.wing.Wing;

/// Reads `sp` and `idp`.
final class WingName implements ITypeConverter<Wing> {
    @Override
    public Wing convert(String text) {
        return Arrays.stream(Wing.values())
                .filter(wing -> wing.code().equals(text))
                .findFirst()
                .orElseThrow(() -> new TypeConversionException("say sp for the service or idp for the directory"));
    }
}
