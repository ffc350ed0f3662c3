package switchboard.platform.page;

import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/// What a wing imports to have pages: the renderer, and the address their files are served at.
@Configuration(proxyBeanMethods = false)
@Import({PageRenderer.class, AssetController.class})
public class PageConfig {}
