package switchboard.server.rules;

import com.tngtech.archunit.ArchConfiguration;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;
import java.net.URL;
import java.util.stream.Stream;

/// The classes that the rules are held against.
final class House {
    static final String ROOT = "switchboard";

    /// What is delivered: every module on the class path, without tests and without their shared fittings.
    static final JavaClasses CLASSES = importer()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .withImportOption(House::isNotSharedByTests)
            .importPackages(ROOT);

    /// A small house of breaches, so that each rule is known to be able to fail.
    static final String PLANTED_ROOT = "switchboard.server.planted";

    static final JavaClasses PLANTED = importer().importPackages(PLANTED_ROOT);

    private House() {}

    /// Every place on the class path where this class is found.
    static Stream<URL> homes(String type) {
        return House.class.getClassLoader().resources(type.replace('.', '/') + ".class");
    }

    /// The storey that a package belongs to: `sp` for `switchboard.sp.user`.
    static String storey(String room) {
        return room.split("\\.", 3)[1];
    }

    /// The rules go by names alone, so what the frameworks look like inside is not worth seconds of reading.
    private static ClassFileImporter importer() {
        ArchConfiguration.get().setResolveMissingDependenciesFromClassPath(false);
        return new ClassFileImporter();
    }

    private static boolean isNotSharedByTests(Location location) {
        return !location.contains("-tests.jar");
    }
}
