package switchboard.saml.sp;

import java.util.Optional;
import switchboard.saml.CheckName;

/// Passes an answer to the very request that this browser waits for; or, where nobody asked, one that claims no
/// request at all. A claim that we cannot match is refused either way (Profiles §4.1.4.3).
record RequestCheck(Origin origin) {

    /// @param element that says which request it answers
    Judgement judge(String element, Optional<String> inResponseTo) {
        var expected = expected();
        if (!inResponseTo.equals(expected)) {
            return Judgement.failed(CheckName.REQUEST, new AddressFinding.WrongRequest(element, origin, inResponseTo));
        }
        var text = expected.orElse("no request");
        return Judgement.passed(CheckName.REQUEST, text, text);
    }

    private Optional<String> expected() {
        return switch (origin) {
            case Origin.Requested(var id) -> Optional.of(id);
            case Origin.Unrequested() -> Optional.empty();
        };
    }
}
