package switchboard.sp;

import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.security.autoconfigure.UserDetailsServiceAutoConfiguration;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Import;
import switchboard.platform.wing.PlatformConfig;

/// The service: companies and the people who sign in to them. It scans its own rooms and the platform, never
/// the other wing.
@SpringBootConfiguration(proxyBeanMethods = false)
@EnableAutoConfiguration(exclude = {FlywayAutoConfiguration.class, UserDetailsServiceAutoConfiguration.class})
@ComponentScan("switchboard.sp")
@Import(PlatformConfig.class)
public class SpApplication {}
