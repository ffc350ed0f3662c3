package switchboard.saml.binding;

import java.io.ByteArrayOutputStream;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;

/// Packs and unpacks raw DEFLATE (Bindings §3.4.4.1). Unpacking stops at a cap, so that a kilobyte cannot
/// become a gigabyte (CVE-2023-28119).
final class Deflate {

    private Deflate() {}

    /// What unpacking came to.
    sealed interface Inflated {
        // not a record: it would compare its array by identity
        final class Whole implements Inflated {
            private final byte[] bytes;

            Whole(byte[] bytes) {
                this.bytes = bytes;
            }

            byte[] bytes() {
                return bytes;
            }
        }

        record TooLarge() implements Inflated {}

        record Damaged() implements Inflated {}
    }

    static Inflated inflate(byte[] packed, int most) {
        try (var inflater = new Inflater(true)) {
            inflater.setInput(packed);
            return inflate(inflater, most);
        } catch (DataFormatException e) {
            return new Inflated.Damaged();
        }
    }

    private static Inflated inflate(Inflater inflater, int most) throws DataFormatException {
        var whole = new ByteArrayOutputStream(4096);
        var part = new byte[4096];
        while (!inflater.finished()) {
            int length = inflater.inflate(part);
            if (length == 0 && (inflater.needsInput() || inflater.needsDictionary())) {
                return new Inflated.Damaged();
            }
            whole.write(part, 0, length);
            if (whole.size() > most) {
                return new Inflated.TooLarge();
            }
        }
        return inflater.getRemaining() > 0 ? new Inflated.Damaged() : new Inflated.Whole(whole.toByteArray());
    }

    static byte[] deflate(byte[] plain) {
        try (var deflater = new Deflater(Deflater.DEFAULT_COMPRESSION, true)) {
            deflater.setInput(plain);
            deflater.finish();
            var packed = new ByteArrayOutputStream(plain.length);
            var part = new byte[4096];
            while (!deflater.finished()) {
                packed.write(part, 0, deflater.deflate(part));
            }
            return packed.toByteArray();
        }
    }
}
