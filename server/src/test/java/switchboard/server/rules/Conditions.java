package switchboard.server.rules;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Stream;

/// Conditions that ArchUnit has no words for.
final class Conditions {
    private static final String NULL_MARKED = "org.jspecify.annotations.NullMarked";

    private static final Set<String> CLOCKS = Set.of(
            "java.lang.System.currentTimeMillis",
            "java.time.Clock.systemUTC",
            "java.time.Clock.systemDefaultZone",
            "java.time.Clock.system",
            "java.time.InstantSource.system",
            "java.util.Calendar.getInstance",
            "java.util.Date.<init>");

    private Conditions() {}

    static ArchCondition<JavaClass> be(DescribedPredicate<JavaClass> predicate) {
        return ArchCondition.from(predicate);
    }

    /// Making a `JdbcClient` is not speaking yet.
    static ArchCondition<JavaClass> speakSql() {
        return condition(
                "speak SQL",
                (type, events) -> type.getCodeUnitAccessesFromSelf().stream()
                        .filter(access ->
                                access.getTargetOwner().getPackageName().startsWith("org.springframework.jdbc"))
                        .filter(access -> !Set.of("create", "<init>").contains(access.getName()))
                        .map(JavaAccess::getDescription)
                        .forEach(what -> events.add(SimpleConditionEvent.satisfied(type, what))));
    }

    static ArchCondition<JavaClass> readTheClock() {
        return condition(
                "read the clock",
                (type, events) -> type.getAccessesFromSelf().stream()
                        .filter(access -> isClock(access.getTarget()))
                        .map(JavaAccess::getDescription)
                        .forEach(what -> events.add(SimpleConditionEvent.satisfied(type, what))));
    }

    private static boolean isClock(AccessTarget target) {
        if (!(target instanceof AccessTarget.CodeUnitAccessTarget unit)) {
            return false;
        }
        var name = unit.getOwner().getName() + "." + unit.getName();
        var given = unit.getRawParameterTypes();
        if (name.startsWith("java.time.") && name.endsWith(".now")) {
            return given.isEmpty() || !given.getFirst().getName().equals("java.time.Clock");
        }
        return CLOCKS.contains(name) && (given.isEmpty() || !name.startsWith("java.util.Date"));
    }

    static ArchCondition<JavaClass> beWiredByAnnotation() {
        return condition(
                "be wired by annotation",
                (type, events) -> Stream.concat(
                                type.getFields().stream().filter(Names::wired).map(field -> field.getFullName()),
                                type.getCodeUnits().stream()
                                        .filter(Conditions::wired)
                                        .map(JavaCodeUnit::getFullName))
                        .forEach(what ->
                                events.add(SimpleConditionEvent.satisfied(type, what + " is wired by annotation"))));
    }

    private static boolean wired(JavaCodeUnit unit) {
        return Names.wired(unit) || unit.getParameters().stream().anyMatch(Names::wired);
    }

    static ArchCondition<JavaClass> lieInANullMarkedPackage() {
        return condition("lie in a null-marked package", (type, events) -> {
            var good = type.getPackage().isAnnotatedWith(NULL_MARKED);
            events.add(new SimpleConditionEvent(type, good, type.getName() + " lies in an unmarked package"));
        });
    }

    private static ArchCondition<JavaClass> condition(String words, BiConsumer<JavaClass, ConditionEvents> check) {
        return new ArchCondition<>(words) {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                check.accept(type, events);
            }
        };
    }
}
