package switchboard.saml.sp;

import java.util.Optional;
import switchboard.saml.CheckName;

/// Passes an answer to the very request that this browser waits for; or, where nobody asked, one that claims no
/// request at all. A claim that we cannot match is refused either way (Profiles §4.1.4.3).
record RequestCheck(Origin origin) {

    Judgement judge(Optional<String> inResponseTo) {
        return finding("Response", inResponseTo)
                .map(finding -> Judgement.failed(CheckName.REQUEST, finding))
                .orElseGet(this::passed);
    }

    Judgement passed() {
        var text = expected().orElse("no request");
        return Judgement.passed(CheckName.REQUEST, text, text);
    }

    Optional<Finding> finding(String element, Optional<String> inResponseTo) {
        return inResponseTo.equals(expected())
                ? Optional.empty()
                : Optional.of(new AddressFinding.WrongRequest(element, origin, inResponseTo));
    }

    private Optional<String> expected() {
        return switch (origin) {
            case Origin.Requested(var id) -> Optional.of(id);
            case Origin.Unrequested() -> Optional.empty();
        };
    }
}
