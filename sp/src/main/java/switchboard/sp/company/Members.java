package switchboard.sp.company;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Who the people of a company are, as far as its admin pages need it. The user room answers; the company room
/// only asks, so that it need not know users.
public interface Members {

    Optional<Member> find(CompanyId company, UUID subject);

    /// The active company admins, by name.
    List<Member> admins(CompanyId company);
}
