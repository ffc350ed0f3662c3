package switchboard.platform.page;

import gg.jte.CodeResolver;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.resolve.DirectoryCodeResolver;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// Renders the sample pages, which lie beside the tests, with the shipped templates around them.
final class SampleEngine implements CodeResolver {
    private static final Path CLASSES = Path.of("target/jte-samples");
    private static final String PACKAGE = "gallery";
    private static final List<String> OF_A_ROOM =
            List.of("platform/page/FaultPage.jte", "platform/page/OnwardPage.jte");

    private final CodeResolver shipped = new DirectoryCodeResolver(Path.of("target/jte"));
    private final CodeResolver samples = new DirectoryCodeResolver(Path.of("src/test/java/switchboard"));

    static PageRenderer renderer() {
        var loader = SampleEngine.class.getClassLoader();
        var compiling = TemplateEngine.create(new SampleEngine(), CLASSES, ContentType.Html, loader, PACKAGE);
        compiling.setClassPath(classPath());
        compiling.setTrimControlStructures(true);
        compiling.precompileAll();
        return new PageRenderer(TemplateEngine.createPrecompiled(CLASSES, ContentType.Html, loader, PACKAGE));
    }

    private static List<String> classPath() {
        var path = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        return List.of(path.split(File.pathSeparator, -1));
    }

    @Override
    public String resolve(String name) {
        return of(name).resolve(name);
    }

    @Override
    public long getLastModified(String name) {
        return of(name).getLastModified(name);
    }

    @Override
    public List<String> resolveAllTemplateNames() {
        return Stream.of(shipped, samples)
                .flatMap(resolver -> resolver.resolveAllTemplateNames().stream())
                .filter(name -> !OF_A_ROOM.contains(name))
                .toList();
    }

    private CodeResolver of(String name) {
        return name.contains("/sample/") ? samples : shipped;
    }
}
