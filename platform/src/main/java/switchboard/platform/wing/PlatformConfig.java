package switchboard.platform.wing;

import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;

/// Everything a wing stands on, in one import.
@Configuration(proxyBeanMethods = false)
@ComponentScan("switchboard.platform")
public class PlatformConfig {}
