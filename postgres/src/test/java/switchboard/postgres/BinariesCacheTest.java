package switchboard.postgres;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.archivers.tar.TarConstants;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tukaani.xz.LZMA2Options;
import org.tukaani.xz.XZOutputStream;

class BinariesCacheTest {

    @TempDir
    private Path root;

    @Test
    void unpacksOnceAndKeepsIt() throws IOException {
        var opened = new AtomicInteger();
        byte[] archive = archive("bin/tool", "one");
        BinariesCache.Source source = () -> {
            opened.incrementAndGet();
            return new ByteArrayInputStream(archive);
        };
        Path first = cache().unpacked(source);

        assertThat(cache().unpacked(source)).isEqualTo(first);
        assertThat(opened).hasValue(3);
        assertThat(first.resolve("bin/tool")).hasContent("one").isExecutable();
        assertThat(Files.readSymbolicLink(first.resolve("bin/link"))).hasToString("tool");
    }

    @Test
    void keepsEachContentApart() throws IOException {
        byte[] one = archive("bin/tool", "one");
        byte[] two = archive("bin/tool", "two");
        assertThat(cache().unpacked(() -> new ByteArrayInputStream(one)))
                .isNotEqualTo(cache().unpacked(() -> new ByteArrayInputStream(two)));
    }

    @Test
    void beginsAnewWhereAProcessDiedInTheMiddle() throws IOException {
        byte[] archive = archive("bin/tool", "content");
        var opened = new AtomicInteger();
        assertThatThrownBy(() ->
                        cache().unpacked(() -> opened.getAndIncrement() == 0 ? whole(archive) : cutShort(archive)))
                .isInstanceOf(PostgresFailure.class);
        assertThat(Scratch.entries(root)).anyMatch(name -> name.startsWith("unpacking-"));

        Path unpacked = cache().unpacked(() -> whole(archive));

        assertThat(Scratch.entries(root))
                .containsExactlyInAnyOrder("lock", unpacked.getFileName().toString());
    }

    private static InputStream whole(byte[] archive) {
        return new ByteArrayInputStream(archive);
    }

    /// What a killed process has read leaves the same half of a directory.
    private static InputStream cutShort(byte[] archive) {
        return new ByteArrayInputStream(archive, 0, archive.length / 2);
    }

    @Test
    void replacesACopyThatLostAFile() throws IOException {
        byte[] archive = archive("bin/tool", "content");
        Path unpacked = cache().unpacked(() -> whole(archive));
        Files.writeString(unpacked.resolve("bin/tool"), "");

        assertThat(cache().unpacked(() -> whole(archive)).resolve("bin/tool")).hasContent("content");
        assertThat(Scratch.entries(root))
                .containsExactlyInAnyOrder("lock", unpacked.getFileName().toString());
    }

    @Test
    void letsTwoProcessesComeAtOnce() throws IOException {
        Path file = Files.write(root.resolve("archive"), archive("bin/tool", "x".repeat(100_000)));
        String cache = root.resolve("cache").toString();
        try (var one = ChildJvm.running(Unpacker.class, cache, file.toString());
                var two = ChildJvm.running(Unpacker.class, cache, file.toString())) {
            assertThat(one.line()).startsWith(cache).isEqualTo(two.line());
        }
        assertThat(Scratch.entries(Path.of(cache))).hasSize(2).contains("lock");
    }

    @Test
    void refusesAnArchiveThatReachesOutside() throws IOException {
        byte[] archive = archive("../outside", "content");
        assertThatThrownBy(() -> cache().unpacked(() -> whole(archive))).hasMessageContaining("write outside");
        assertThat(root.resolve("outside")).doesNotExist();
    }

    private BinariesCache cache() {
        return new BinariesCache(root);
    }

    private static byte[] archive(String name, String content) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var tar = new TarArchiveOutputStream(new XZOutputStream(bytes, new LZMA2Options(0)))) {
            var entry = new TarArchiveEntry(name);
            entry.setMode(0100755);
            entry.setSize(content.length());
            tar.putArchiveEntry(entry);
            tar.write(content.getBytes(UTF_8));
            tar.closeArchiveEntry();
            var link = new TarArchiveEntry("bin/link", TarConstants.LF_SYMLINK);
            link.setLinkName("tool");
            tar.putArchiveEntry(link);
            tar.closeArchiveEntry();
        }
        return bytes.toByteArray();
    }
}
