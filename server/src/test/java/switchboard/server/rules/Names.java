package switchboard.server.rules;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.properties.CanBeAnnotated;
import com.tngtech.archunit.core.domain.properties.HasName;
import java.util.List;
import java.util.Set;

/// Tells furniture apart by its name, which in this house is its kind.
final class Names {
    private static final List<String> EMPTY_WORDS =
            List.of("Service", "Services", "Manager", "Helper", "Helpers", "Util", "Utils", "Impl", "Dto", "DTO");

    /// Words of the SAML standard are the only ones that may end so: they are what the thing is called on the
    /// wire.
    private static final Set<String> WORDS_OF_THE_STANDARD = Set.of(
            "AssertionConsumerService",
            "AttributeConsumingService",
            "SingleSignOnService",
            "SingleLogoutService",
            "ArtifactResolutionService");

    private Names() {}

    /// A class by the ending of its outermost name: what is nested in a `UserTable` is part of that wall.
    static DescribedPredicate<JavaClass> kind(String... endings) {
        return DescribedPredicate.describe(
                "of kind " + String.join(", ", endings),
                type -> List.of(endings).stream().anyMatch(outermost(type).getSimpleName()::endsWith));
    }

    static DescribedPredicate<JavaClass> namedEmptily() {
        return DescribedPredicate.describe(
                "named for nothing in particular",
                type -> EMPTY_WORDS.stream().anyMatch(type.getSimpleName()::endsWith)
                        && !WORDS_OF_THE_STANDARD.contains(type.getSimpleName()));
    }

    static <T extends HasName> DescribedPredicate<T> oneOf(Set<String> names) {
        return DescribedPredicate.describe("one of " + names, thing -> names.contains(thing.getName()));
    }

    static boolean writtenByHand(JavaCodeUnit unit) {
        return unit.getModifiers().stream()
                        .noneMatch(modifier -> modifier.name().equals("SYNTHETIC"))
                && !unit.getName().startsWith("lambda$");
    }

    static boolean wired(CanBeAnnotated thing) {
        return thing.isAnnotatedWith("org.springframework.beans.factory.annotation.Autowired")
                || thing.isAnnotatedWith("org.springframework.beans.factory.annotation.Value")
                || thing.isAnnotatedWith("jakarta.inject.Inject")
                || thing.isAnnotatedWith("jakarta.annotation.Resource");
    }

    private static JavaClass outermost(JavaClass type) {
        return type.getEnclosingClass().map(Names::outermost).orElse(type);
    }
}
