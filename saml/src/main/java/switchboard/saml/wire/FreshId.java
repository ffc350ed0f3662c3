package switchboard.saml.wire;

import java.util.HexFormat;
import java.util.random.RandomGenerator;

/// Makes ids that nobody can guess or meet again: 160 bits (Core §1.3.4 asks for 128 at least, 160 better),
/// behind an underscore, since an XML id may not begin with a digit.
public final class FreshId {

    private FreshId() {}

    public static String from(RandomGenerator random) {
        var bytes = new byte[20];
        random.nextBytes(bytes);
        return "_" + HexFormat.of().formatHex(bytes);
    }
}
