package switchboard.idp;

import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.security.autoconfigure.UserDetailsServiceAutoConfiguration;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Import;
import switchboard.platform.wing.PlatformConfig;

/// The directory: people, their groups, and the apps they may use. It scans its own rooms and the platform,
/// never the other wing.
@SpringBootConfiguration(proxyBeanMethods = false)
@EnableAutoConfiguration(exclude = {FlywayAutoConfiguration.class, UserDetailsServiceAutoConfiguration.class})
@ComponentScan("switchboard.idp")
@Import(PlatformConfig.class)
public class IdpApplication {}
