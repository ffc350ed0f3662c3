package switchboard.server.demo;

import java.util.List;
import org.springframework.context.ApplicationContext;
import switchboard.platform.audit.Actor;
import switchboard.platform.problem.Outcome;
import switchboard.platform.secret.Secret;
import switchboard.sp.company.Companies;
import switchboard.sp.company.Company;
import switchboard.sp.company.CompanyChange;
import switchboard.sp.company.Domains;
import switchboard.sp.company.NewCompany;
import switchboard.sp.company.Role;
import switchboard.sp.user.EmailAddress;
import switchboard.sp.user.NewUser;
import switchboard.sp.user.PersonName;
import switchboard.sp.user.Users;

/// Puts the example company into the service.
final class ServiceSide {
    private static final Actor DEMO = new Actor("the demo", "127.0.0.1");

    private final Companies companies;
    private final Domains domains;
    private final Users users;

    ServiceSide(ApplicationContext sp) {
        this.companies = sp.getBean(Companies.class);
        this.domains = sp.getBean(Domains.class);
        this.users = sp.getBean(Users.class);
    }

    void fill(List<DemoPerson> people) {
        var company = companies.all().stream()
                .filter(known -> known.name().equals(DemoCast.COMPANY))
                .findFirst()
                .orElseGet(this::company);
        people.stream().filter(person -> person.servicePassword().isPresent()).forEach(person -> add(company, person));
    }

    private Company company() {
        var made = companies
                .create(new NewCompany(DemoCast.COMPANY, "enterprise"), DEMO)
                .orThrow();
        var domain = domains.claim(made.id(), DemoCast.DOMAIN, DEMO).orThrow();
        domains.vouch(domain, DEMO).orThrow();
        var change = new CompanyChange(
                made.name(), "it@" + DemoCast.DOMAIN, made.plan().code(), made.version());
        return companies.change(made.id(), change, DEMO).orThrow();
    }

    private void add(Company company, DemoPerson person) {
        if (users.byEmail(company.id(), EmailAddress.read(person.email()).orElseThrow())
                .isPresent()) {
            return;
        }
        var name = new PersonName(person.name().given(), person.name().family());
        var role = person.is(DemoCast.COMPANY_ADMIN) ? Role.COMPANY_ADMIN : Role.MEMBER;
        var wanted = NewUser.of(name, person.email(), role, DEMO.name())
                .with(new Secret(person.servicePassword().orElseThrow()));
        Outcome<?> made = users.create(company.id(), wanted, DEMO);
        made.orThrow();
    }
}
