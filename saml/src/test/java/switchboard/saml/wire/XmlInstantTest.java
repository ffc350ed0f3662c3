package switchboard.saml.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

class XmlInstantTest {

    /// From a year before year 0 to a year after 9999, beyond which the year has more digits or a sign.
    @Property
    void writesWhatTheJdkWritesAndReadsItBack(
            @ForAll @LongRange(min = -62_198_755_200L, max = 253_433_923_200L) long seconds,
            @ForAll @IntRange(min = 0, max = 999_999_999) int nanos) {
        var instant = Instant.ofEpochSecond(seconds, nanos);
        var millis = instant.truncatedTo(ChronoUnit.MILLIS);

        var text = XmlInstant.write(instant);

        assertThat(text).isEqualTo(DateTimeFormatter.ISO_INSTANT.format(millis));
        boolean fourDigits = Character.isDigit(text.charAt(0));
        assertThat(XmlInstant.read(text)).isEqualTo(fourDigits ? Optional.of(millis) : Optional.empty());
    }
}
