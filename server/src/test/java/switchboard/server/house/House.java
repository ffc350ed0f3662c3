package switchboard.server.house;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;
import java.nio.file.Files;
import java.nio.file.Path;

/// The classes and the folders that the rules are held against.
final class House {
    static final String ROOT = "switchboard";

    /// What is delivered: every module on the class path, without tests and without their shared fittings.
    static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .withImportOption(House::isNotSharedByTests)
            .importPackages(ROOT);

    /// A small house of breaches, so that each rule is known to be able to fail.
    static final String PLANTED_ROOT = "switchboard.server.planted";

    static final JavaClasses PLANTED = new ClassFileImporter().importPackages(PLANTED_ROOT);

    private House() {}

    /// Where the checkout begins, whichever folder the test was started in.
    static Path folder() {
        var here = Path.of("").toAbsolutePath();
        while (!Files.exists(here.resolve("switchboard")) || !Files.exists(here.resolve("config"))) {
            here = here.resolve("..").normalize();
        }
        return here;
    }

    private static boolean isNotSharedByTests(Location location) {
        return !location.contains("-tests.jar");
    }
}
