package switchboard.idp.directory;

import java.util.List;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/// Puts the guard before admin pages, and hands their methods the desk.
@Configuration(proxyBeanMethods = false)
class DirectoryConfig implements WebMvcConfigurer {
    private final AdminGate admins;
    private final DeskGate desks;

    DirectoryConfig(AdminGate admins, DeskGate desks) {
        this.admins = admins;
        this.desks = desks;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(admins).addPathPatterns("/admin", "/admin/**");
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(desks);
    }
}
