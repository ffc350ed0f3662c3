package switchboard.idp.app;

import java.util.List;

/// The three names and addresses of an app's SSO tab as a person typed them.
///
/// @param acsUrls one or more, the default first
record Pasted(String idpEntityId, String spEntityId, List<String> acsUrls) {
    Pasted {
        idpEntityId = idpEntityId.strip();
        spEntityId = spEntityId.strip();
        acsUrls = acsUrls.stream()
                .map(String::strip)
                .filter(url -> !url.isEmpty())
                .distinct()
                .toList();
    }

    Pasted idpEntityId(String other) {
        return new Pasted(other, spEntityId, acsUrls);
    }

    Pasted spEntityId(String other) {
        return new Pasted(idpEntityId, other, acsUrls);
    }

    Pasted acsUrls(List<String> others) {
        return new Pasted(idpEntityId, spEntityId, others);
    }
}
