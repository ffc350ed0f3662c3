package switchboard.platform.wing;

import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;
import org.springframework.boot.Banner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;
import org.springframework.context.support.GenericApplicationContext;

/// Starts one wing as an application of its own: the server does it twice in one process, a test once.
///
/// @param application the wing's root class
/// @param listen where it listens
public record WingStart(Class<?> application, WingSettings settings, Listen listen, InstantSource clock) {

    /// @param address the interface, `127.0.0.1` unless told otherwise
    /// @param port 0 for any free one
    public record Listen(String address, int port) {}

    /// Returns once the wing answers. The caller closes it, so that the database can stop last.
    public ConfigurableApplicationContext run() {
        var spring = new SpringApplication(application);
        spring.setBannerMode(Banner.Mode.OFF);
        spring.setBeanNameGenerator(FullyQualifiedAnnotationBeanNameGenerator.INSTANCE);
        spring.setRegisterShutdownHook(false);
        spring.setLogStartupInfo(false);
        spring.setDefaultProperties(properties());
        spring.addInitializers(context -> {
            var beans = (GenericApplicationContext) context;
            beans.registerBean(WingSettings.class, () -> settings);
            beans.registerBean(InstantSource.class, () -> clock);
        });
        return spring.run();
    }

    /// The port that a started wing really listens on.
    public static int port(ConfigurableApplicationContext wing) {
        return java.util.Objects.requireNonNull(((ServletWebServerApplicationContext) wing).getWebServer())
                .getPort();
    }

    private Map<String, Object> properties() {
        var all = new HashMap<String, Object>();
        all.put("spring.config.name", "switchboard-" + settings.wing().code());
        all.put("spring.application.name", "switchboard-" + settings.wing().code());
        all.put("server.address", listen.address());
        all.put("server.port", Integer.toString(listen.port()));
        all.put("server.error.whitelabel.enabled", "false");
        all.put("server.tomcat.max-http-form-post-size", "1MB");
        all.put("server.tomcat.max-part-count", "50");
        all.put("server.max-http-request-header-size", "16KB");
        all.put("server.server-header", "");
        all.put("spring.servlet.multipart.max-file-size", "1MB");
        all.put("spring.servlet.multipart.max-request-size", "2MB");
        all.put("spring.threads.virtual.enabled", "true");
        all.put("spring.lifecycle.timeout-per-shutdown-phase", "5s");
        all.put("spring.jmx.enabled", "false");
        all.put("spring.jackson.deserialization.fail-on-unknown-properties", "true");
        all.put("spring.web.resources.add-mappings", "false");
        all.put("management.metrics.use-global-registry", "false");
        all.put("management.endpoints.web.exposure.include", "health");
        all.put("server.compression.enabled", "true");
        all.put("springdoc.api-docs.path", "/api/openapi");
        all.put("springdoc.paths-to-match", "/api/v1/**,/api/me");
        return all;
    }
}
