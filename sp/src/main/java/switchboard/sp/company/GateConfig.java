package switchboard.sp.company;

import java.util.List;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import switchboard.platform.page.PageRenderer;

/// Puts the gates before the pages.
@Configuration(proxyBeanMethods = false)
class GateConfig implements WebMvcConfigurer {
    private final VisitGate visits;
    private final AdminGate admins;

    GateConfig(Visits visits, Members members, PageRenderer pages) {
        this.visits = new VisitGate(visits);
        this.admins = new AdminGate(this.visits, members, pages);
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(visits);
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(admins).addPathPatterns("/admin", "/admin/**");
    }
}
