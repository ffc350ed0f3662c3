package switchboard.saml.idp;

import java.time.Instant;
import java.util.List;
import switchboard.saml.CheckName;
import switchboard.saml.binding.ReceivedMessage;
import switchboard.saml.xml.XmlLimits;
import switchboard.saml.xml.XmlOutcome;
import switchboard.saml.xml.XmlReader;

/// Decides whether an AuthnRequest may be answered and where (Profiles §4.1.4.1, Core §3.4.1.4). Never throws
/// at content.
public final class AuthnRequestReader {

    private AuthnRequestReader() {}

    public static RequestVerdict read(ReceivedMessage message, RequestExpectation expectation, Instant now) {
        return switch (XmlReader.read(message.xml(), XmlLimits.DEFAULT)) {
            case XmlOutcome.Read(var root) -> new RequestJudge(expectation, now).judge(message, root);
            case XmlOutcome.Refused(var problem) ->
                RequestJudge.rejected(
                        List.of(Judged.failed(CheckName.MESSAGE, new RequestFinding.Malformed(problem.message()))));
        };
    }
}
