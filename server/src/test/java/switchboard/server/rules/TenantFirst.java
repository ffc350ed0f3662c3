package switchboard.server.rules;

import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;

/// A method of a table takes its tenant's id before all else, or says why it looks across tenants.
final class TenantFirst extends ArchCondition<JavaMethod> {
    private final String tenant;
    private final String exception;

    TenantFirst(String tenant, String exception) {
        super("take the " + tenant + " first, or say why not with @AcrossTenants");
        this.tenant = tenant;
        this.exception = exception;
    }

    @Override
    public void check(JavaMethod method, ConditionEvents events) {
        if (!Names.writtenByHand(method)) {
            return;
        }
        var good = takesTheTenantFirst(method) || saysWhyNot(method);
        events.add(new SimpleConditionEvent(method, good, method.getFullName() + " asks for no " + tenant));
    }

    private boolean takesTheTenantFirst(JavaMethod method) {
        return method.getRawParameterTypes().stream()
                .findFirst()
                .filter(type -> type.getSimpleName().equals(tenant))
                .isPresent();
    }

    private boolean saysWhyNot(JavaMethod method) {
        return method.tryGetAnnotationOfType(exception)
                .flatMap(annotation -> annotation.get("value"))
                .filter(why -> !why.toString().isBlank())
                .isPresent();
    }
}
