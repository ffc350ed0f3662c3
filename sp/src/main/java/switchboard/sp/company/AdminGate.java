package switchboard.sp.company;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.web.servlet.HandlerInterceptor;
import switchboard.platform.page.Fault;
import switchboard.platform.page.PageRenderer;
import switchboard.platform.page.Shell;
import switchboard.platform.page.Where;

/// Stands before `/admin`: company admins pass, everyone else is told who can.
final class AdminGate implements HandlerInterceptor {
    private final VisitGate visits;
    private final Members members;
    private final PageRenderer pages;

    AdminGate(VisitGate visits, Members members, PageRenderer pages) {
        this.visits = visits;
        this.members = members;
        this.pages = pages;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
            throws IOException {
        var visit = visits.visit(request);
        if (visit.isEmpty() || visit.get().member().role() == Role.COMPANY_ADMIN) {
            return true;
        }
        write(refusal(visit.get()), response);
        return false;
    }

    private ResponseEntity<byte[]> refusal(Visit visit) {
        var fault = new Fault.NotAllowed(
                "company admins", "You are " + indefinite(visit.member().role()) + ".", names(visit));
        var shell = Shell.of(
                visit.frame(), Where.at(fault.title()), visit.circumstances().csrf());
        return pages.fault(shell, fault);
    }

    private List<String> names(Visit visit) {
        return members.admins(visit.companyId()).stream().map(Member::name).toList();
    }

    private static String indefinite(Role role) {
        return role == Role.OFFICE_ADMIN ? "an office admin" : "a member";
    }

    private static void write(ResponseEntity<byte[]> answer, HttpServletResponse response) throws IOException {
        response.setStatus(answer.getStatusCode().value());
        answer.getHeaders().forEach((name, values) -> values.forEach(value -> response.setHeader(name, value)));
        var body = answer.getBody();
        response.getOutputStream().write(body == null ? new byte[0] : body);
    }
}
