package switchboard.sp.user;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import switchboard.sp.company.CompanyId;
import switchboard.sp.company.Member;
import switchboard.sp.company.Members;

/// Tells the company's pages who is who.
final class UserMembers implements Members {
    private final UserTable table;

    UserMembers(UserTable table) {
        this.table = table;
    }

    @Override
    public Optional<Member> find(CompanyId company, UUID subject) {
        return table.find(company, new UserId(subject)).map(UserMembers::member);
    }

    @Override
    public List<Member> admins(CompanyId company) {
        return table.admins(company).stream().map(UserMembers::member).toList();
    }

    private static Member member(User user) {
        return new Member(user.id().value(), user.name().full(), user.email().toString(), user.role());
    }
}
