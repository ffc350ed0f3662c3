package switchboard.saml.sp;

import java.time.Instant;
import java.util.List;
import switchboard.saml.CheckName;
import switchboard.saml.xml.XmlLimits;
import switchboard.saml.xml.XmlOutcome;
import switchboard.saml.xml.XmlProblem;
import switchboard.saml.xml.XmlReader;

/// Decides whether a Response is to be believed, and shows why (Profiles §4.1.4.3, Core §3.4.1.4).
///
/// Never throws at content, never searches a document, and reads names and values only from bytes that were
/// signed.
public final class ResponseReader {

    private ResponseReader() {}

    /// @param xml as it came out of the binding; must not be changed afterwards
    public static Verdict read(byte[] xml, Expectation expectation, Instant now) {
        return switch (XmlReader.read(xml, XmlLimits.DEFAULT)) {
            case XmlOutcome.Read(var root) -> new ResponseJudge(expectation, now).judge(root);
            case XmlOutcome.Refused(var problem) -> unreadable(problem);
        };
    }

    private static Verdict unreadable(XmlProblem problem) {
        var finding = new MessageFinding.Unreadable(problem.code().name(), problem.message());
        return Verdicts.rejected(List.of(Judgement.failed(CheckName.MESSAGE, finding)));
    }
}
