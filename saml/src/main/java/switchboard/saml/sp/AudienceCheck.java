package switchboard.saml.sp;

import java.util.List;
import switchboard.saml.CheckName;
import switchboard.saml.EntityId;

/// Passes an assertion that is meant for us: at least one restriction, and each of them names us (Core
/// §2.5.1.4). An assertion without any would do for every service the identity provider knows.
record AudienceCheck(EntityId us) {

    Judgement judge(List<List<String>> restrictions) {
        var others = restrictions.stream()
                .filter(audiences -> !audiences.contains(us.value()))
                .map(audiences -> String.join(", ", audiences))
                .toList();
        return restrictions.isEmpty() || !others.isEmpty()
                ? Judgement.failed(CheckName.AUDIENCE, new AddressFinding.WrongAudience(us, others))
                : Judgement.passed(CheckName.AUDIENCE, us.value(), us.value());
    }
}
