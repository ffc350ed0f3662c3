package switchboard.sp.company;

import java.util.List;
import switchboard.platform.page.PageModel;
import switchboard.platform.page.Shell;

/// My Company: what it is called, whom to ask, what its plan includes.
record CompanyPage(Shell shell, Company company, CompanyChange typed, List<Row> plans) implements PageModel {
    static final String TEMPLATE = "sp/company/CompanyPage.jte";

    /// One plan and what it includes beside calls.
    record Row(String name, String includes, boolean own) {}

    static List<Row> rows(List<Plan> plans, Company company) {
        return plans.stream()
                .map(plan -> new Row(plan.name(), includes(plan), plan.equals(company.plan())))
                .toList();
    }

    private static String includes(Plan plan) {
        if (plan.entitlements().isEmpty()) {
            return "Passwords";
        }
        return plan.includes(Entitlement.SCIM) ? "Passwords, SAML, SCIM" : "Passwords, SAML";
    }
}
