package switchboard.saml.sp;

import java.util.ArrayList;
import java.util.List;
import switchboard.saml.CheckName;
import switchboard.saml.EntityId;

/// Passes an assertion that is meant for us: at least one restriction, and each of them names us (Core
/// §2.5.1.4). An assertion without any would do for every service the identity provider knows.
record AudienceCheck(EntityId us) {

    Judgement judge(List<List<String>> restrictions) {
        var others = new ArrayList<String>();
        for (var audiences : restrictions) {
            if (!audiences.contains(us.value())) {
                others.add(String.join(", ", audiences));
            }
        }
        return restrictions.isEmpty() || !others.isEmpty()
                ? Judgement.failed(CheckName.AUDIENCE, new AddressFinding.WrongAudience(us, others))
                : Judgement.passed(CheckName.AUDIENCE, us.value(), us.value());
    }
}
