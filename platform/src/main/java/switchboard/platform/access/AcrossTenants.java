package switchboard.platform.access;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// Marks a query that has no tenant as its first argument, and says why it may. The house-rules test refuses
/// all others.
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.CLASS)
public @interface AcrossTenants {
    /// The reason, for the next reader.
    String value();
}
