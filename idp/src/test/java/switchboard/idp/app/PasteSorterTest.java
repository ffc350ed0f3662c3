package switchboard.idp.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PasteSorterTest {
    private static final String OUR_NAME = "JumpCloud";
    private static final String ENTITY = "https://phone.example/api/saml/metadata/custom/aerolabs.io";
    private static final String ACS = "https://phone.example/saml/sso/custom/aerolabs.io";
    private static final String OURS = "http://localhost:8090/saml2/phone";

    private final Pasted before = new Pasted(OUR_NAME, "", List.of());

    @Test
    void leavesAloneWhatIsRight() {
        assertSorted(new Pasted(OUR_NAME, ENTITY, List.of(ACS)), ENTITY, ACS);
        assertSorted(
                new Pasted(OUR_NAME, "https://slack.com", List.of("https://x.slack.com/sso/saml")),
                "https://slack.com",
                "https://x.slack.com/sso/saml");
    }

    @Test
    void leavesAServiceAloneThatUsesOneAddressForBoth() {
        var both = "https://aerolabs.my.example/saml/acs";
        assertSorted(new Pasted(OUR_NAME, both, List.of(both)), both, both);
    }

    @Test
    void swapsTheTwoWhenEachStandsInTheOthersField() {
        assertSorted(new Pasted(OUR_NAME, ACS, List.of(ENTITY)), ENTITY, ACS, Slip.SWAPPED);
        assertSorted(
                new Pasted(OUR_NAME, "https://app.example/saml/acs", List.of("https://app.example/saml/metadata")),
                "https://app.example/saml/metadata",
                "https://app.example/saml/acs",
                Slip.SWAPPED);
    }

    @Test
    void movesALoneAddressAndFillsInItsPair() {
        assertSorted(new Pasted(OUR_NAME, ACS, List.of()), ENTITY, ACS, Slip.ACS_IN_ENTITY, Slip.COMPLETED);
        assertSorted(new Pasted(OUR_NAME, "", List.of(ENTITY)), ENTITY, ACS, Slip.ENTITY_IN_ACS, Slip.COMPLETED);
    }

    @Test
    void movesALoneAddressOfAnUnknownServiceAndInventsNothing() {
        assertSorted(
                new Pasted(OUR_NAME, "https://app.example/saml/acs", List.of()),
                "",
                "https://app.example/saml/acs",
                Slip.ACS_IN_ENTITY);
    }

    @Test
    void completesThePairWhenTheSameAddressWasPastedTwice() {
        assertSorted(new Pasted(OUR_NAME, ACS, List.of(ACS)), ENTITY, ACS, Slip.COMPLETED);
        assertSorted(new Pasted(OUR_NAME, ENTITY, List.of(ENTITY)), ENTITY, ACS, Slip.COMPLETED);
    }

    @Test
    void keepsWhatWasThereWhenOurOwnAddressIsPasted() {
        var saved = new Pasted(OUR_NAME, ENTITY, List.of(ACS));
        var sorted = new PasteSorter(saved, OURS::equals).sort(new Pasted(OUR_NAME, ENTITY, List.of(OURS)));
        assertThat(sorted.values()).isEqualTo(saved);
        assertThat(sorted.slips()).containsExactly(Slip.OURS);
        var name = new PasteSorter(saved, OURS::equals).sort(new Pasted(OUR_NAME, OUR_NAME, List.of(ACS)));
        assertThat(name.values()).isEqualTo(saved);
    }

    /// The OneLogin page tells people to paste the app's address where the identity provider's own stands.
    @Test
    void keepsOurNameWhenTheAppsAddressIsPastedThere() {
        var sorted = new PasteSorter(before, OURS::equals).sort(new Pasted(ACS, "", List.of()));
        assertThat(sorted.values()).isEqualTo(new Pasted(OUR_NAME, ENTITY, List.of(ACS)));
        assertThat(sorted.slips()).containsExactlyInAnyOrder(Slip.NAMED, Slip.COMPLETED);
    }

    @Test
    void letsOurNameBeAnyText() {
        var sorted = new PasteSorter(before, OURS::equals).sort(new Pasted("Aerolabs", ENTITY, List.of(ACS)));
        assertThat(sorted.values().idpEntityId()).isEqualTo("Aerolabs");
        assertThat(sorted.slips()).isEmpty();
    }

    private void assertSorted(Pasted typed, String entity, String acs, Slip... slips) {
        var sorted = new PasteSorter(before, OURS::equals).sort(typed);
        assertThat(sorted.values().spEntityId()).isEqualTo(entity);
        assertThat(sorted.values().acsUrls()).containsExactly(acs);
        assertThat(sorted.slips()).containsExactlyInAnyOrder(slips);
    }
}
