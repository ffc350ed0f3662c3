package switchboard.sp.company;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A company, its domains and the bodies that make and change them, as the REST API writes and reads them.
record CompanyJson(
        String id,
        String name,
        String plan,
        List<String> entitlements,
        String itContact,
        String createdAt,
        int version) {

    static CompanyJson of(Company company) {
        return new CompanyJson(
                company.id().toString(),
                company.name(),
                company.plan().code(),
                company.plan().entitlements().stream()
                        .map(Entitlement::code)
                        .sorted()
                        .toList(),
                company.itContact(),
                company.createdAt().toString(),
                company.version());
    }

    record New(@Nullable String name, @Nullable String plan) {
        NewCompany wanted() {
            return new NewCompany(Sent.text(name), Sent.or(plan, "enterprise"));
        }
    }

    record Change(
            @Nullable String name,
            @Nullable String itContact,
            @Nullable String plan,
            @Nullable Integer version) {
        CompanyChange wanted(Company company) {
            return new CompanyChange(
                    Sent.or(name, company.name()),
                    Sent.or(itContact, company.itContact()),
                    Sent.or(plan, company.plan().code()),
                    Optional.ofNullable(version).orElse(company.version()));
        }
    }

    record NewDomain(@Nullable String name) {}

    record DomainJson(
            String id,
            String name,
            String state,
            @Nullable String verifiedBy,
            @Nullable String verifiedAt,
            String createdAt) {

        static DomainJson of(Domain domain) {
            return new DomainJson(
                    domain.id().toString(),
                    domain.name().value(),
                    domain.state().code(),
                    domain.verified().map(Saved::by).orElse(null),
                    domain.verified().map(saved -> saved.at().toString()).orElse(null),
                    domain.createdAt().toString());
        }
    }
}
