package switchboard.saml.xml;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

/// Eight bytes at once say what one after another says.
class ScanTest {
    @Property(tries = 20_000)
    void findsEightPlainBytesPlain(@ForAll("eight") byte[] eight) {
        boolean plain = true;
        for (byte one : eight) {
            plain &= one == '\n' || one >= ' ';
        }
        assertThat(Scan.isPlain(Scan.eight(eight, 0))).isEqualTo(plain);
    }

    @Property(tries = 20_000)
    void stopsInTextWhereABytewiseSearchStops(@ForAll("eight") byte[] eight) {
        byte[] padded = Arrays.copyOf(eight, 8 + Scan.PADDING);
        int stop = 0;
        while ("<>&\r\0".indexOf(padded[stop]) < 0) {
            stop++;
        }
        assertThat(Scan.textStop(padded, 0)).isEqualTo(stop);
    }

    @Property(tries = 20_000)
    void stopsInAValueWhereABytewiseSearchStops(@ForAll("eight") byte[] eight) {
        byte[] padded = Arrays.copyOf(eight, 8 + Scan.PADDING);
        int stop = 0;
        while ((padded[stop] >= ' ' || padded[stop] < 0) && "\"<&".indexOf(padded[stop]) < 0) {
            stop++;
        }
        assertThat(Scan.valueStop(padded, 0, (byte) '"')).isEqualTo(stop);
    }

    /// Bytes next to those that matter, which a carry would confuse with them, and any others.
    @Provide
    static Arbitrary<byte[]> eight() {
        Arbitrary<Byte> near = Arbitraries.of(
                (byte) 0,
                (byte) 1,
                (byte) 9,
                (byte) 10,
                (byte) 11,
                (byte) 13,
                (byte) 14,
                (byte) 31,
                (byte) 32,
                (byte) '"',
                (byte) '#',
                (byte) '&',
                (byte) '\'',
                (byte) '<',
                (byte) '=',
                (byte) '>',
                (byte) '?',
                (byte) 127,
                (byte) 128,
                (byte) 0x8A,
                (byte) 0xA6,
                (byte) 255);
        Arbitrary<Byte> usual = Arbitraries.bytes().between((byte) ' ', (byte) 126);
        return Arbitraries.frequencyOf(Tuple.of(1, near), Tuple.of(2, usual))
                .array(byte[].class)
                .ofSize(8);
    }
}
