package switchboard.server.command;

import static java.util.stream.Collectors.joining;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import switchboard.platform.audit.Actor;
import switchboard.server.command.api.CommandFailure;
import switchboard.server.command.api.Plain;
import switchboard.server.house.WingVisit;
import switchboard.sp.company.Companies;
import switchboard.sp.company.Company;
import switchboard.sp.company.DomainName;
import switchboard.sp.company.Domains;
import switchboard.sp.enforcement.Enforcements;
import switchboard.sp.enforcement.RecoveryLinks;
import switchboard.sp.user.User;
import switchboard.sp.user.Users;

/// Opens a company's doors on the operator's word. The rooms of the service write it into the company's audit
/// log.
record Recovery(WingVisit visit) {
    private static final Actor OPERATOR = new Actor("the operator, by command", "127.0.0.1");

    /// @param link where the administrator sets a new password
    record Done(String company, boolean wasEnforced, Optional<URI> link) {
        String sentence() {
            return company + (wasEnforced ? ": every door is open again." : " enforced nothing; its doors are open.");
        }

        String note() {
            return link.isPresent()
                    ? sentence() + " The link sets a new password, once, within 30 minutes."
                    : "It stands in the company's audit log.";
        }
    }

    /// @param admin the address of a company admin; blank for nobody
    Done run(String typed, String admin) {
        var company = company(typed);
        var user = Optional.of(admin).filter(address -> !address.isBlank()).map(address -> admin(company, address));
        var enforcements = visit.find(Enforcements.class);
        var enforced = enforcements.find(company.id()).isPresent();
        enforcements.disarm(company.id(), OPERATOR);
        return new Done(Plain.line(company.name()), enforced, user.map(this::link));
    }

    private URI link(User user) {
        var key = visit.find(RecoveryLinks.class).create(user, OPERATOR).reveal();
        return visit.url("/login/recovery-link?key=" + key);
    }

    private Company company(String typed) {
        var domains = visit.find(Domains.class);
        var all = visit.find(Companies.class).all();
        var owner = DomainName.read(typed).flatMap(domains::verified).map(domain -> domain.companyId());
        var found = all.stream()
                .filter(one -> one.id().toString().equalsIgnoreCase(typed)
                        || one.name().equalsIgnoreCase(typed)
                        || owner.equals(Optional.of(one.id())))
                .toList();
        if (found.size() != 1) {
            throw new CommandFailure((found.isEmpty() ? "There is no company " : "More than one company is called ")
                    + Plain.line(typed)
                    + (found.isEmpty() ? "." : "; give the id: " + ids(found) + "."));
        }
        return found.getFirst();
    }

    private static String ids(List<Company> companies) {
        return companies.stream().map(one -> one.id().toString()).collect(joining(", "));
    }

    private User admin(Company company, String address) {
        var admins = visit.find(Users.class).admins(company.id());
        return admins.stream()
                .filter(user -> user.email().toString().equalsIgnoreCase(address.strip()))
                .findFirst()
                .orElseThrow(() -> new CommandFailure(Plain.line(address) + " is no company admin of "
                        + Plain.line(company.name()) + ". Those are: "
                        + admins.stream().map(user -> user.email().toString()).collect(joining(", ")) + "."));
    }
}
