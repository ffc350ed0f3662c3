package switchboard.idp.app;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// An address pasted into the wrong field, recognised and put right. The help pages that people follow have
/// such slips in them.
public enum Slip {
    SWAPPED("SP Entity ID and ACS URL had changed places. We put each where it belongs."),
    ACS_IN_ENTITY("What stood in SP Entity ID is where answers are posted, so we moved it to ACS URL."),
    ENTITY_IN_ACS("What stood in ACS URL is the app's metadata address, so we moved it to SP Entity ID."),
    COMPLETED("The other address of the pair follows from the one you pasted, so we filled it in."),
    OURS("One of the addresses was our own. It goes to the app and not here, so we kept what was there before."),
    NAMED(
            "An address of the app stood in IdP Entity ID, which is our name. We put it where it belongs and kept our name.");

    private final String sentence;

    Slip(String sentence) {
        this.sentence = sentence;
    }

    public String sentence() {
        return sentence;
    }

    String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static String codes(Collection<Slip> slips) {
        return slips.stream().map(Slip::code).collect(Collectors.joining(","));
    }

    /// Reads the codes of an address; what is not one of ours is passed over.
    static List<Slip> read(String codes) {
        var named = List.of(codes.split(",", 20));
        return Arrays.stream(values())
                .filter(slip -> named.contains(slip.code()))
                .toList();
    }
}
