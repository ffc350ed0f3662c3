package switchboard.server.planted.platform.access;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;

@Retention(RetentionPolicy.CLASS)
public @interface AcrossTenants {
    String value();
}
