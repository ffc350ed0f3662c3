package switchboard.sp.company;

import java.time.InstantSource;
import switchboard.platform.access.SignedIn;
import switchboard.platform.page.Csrf;

/// Makes a [Visit] of a session: looks up the company and the person behind it.
public final class Visits {
    private final Companies companies;
    private final Members members;
    private final InstantSource clock;

    Visits(Companies companies, Members members, InstantSource clock) {
        this.companies = companies;
        this.members = members;
        this.clock = clock;
    }

    /// @param address where the request comes from
    public Visit of(SignedIn signedIn, Csrf csrf, String address) {
        var company = companies.get(new CompanyId(signedIn.tenantId()));
        var member = members.find(company.id(), signedIn.subjectId()).orElseThrow();
        return new Visit(
                company,
                member,
                Rail.frame(company, member),
                new Visit.Circumstances(signedIn.session(), csrf, address, clock.instant()));
    }
}
