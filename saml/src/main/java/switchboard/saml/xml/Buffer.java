package switchboard.saml.xml;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// Bytes being written, up to a limit. Past it nothing more is kept and `overflowed` says so.
final class Buffer {
    private byte[] bytes;
    private int size;
    private final int limit;
    private boolean overflowed;

    Buffer(int capacity, int limit) {
        bytes = new byte[Math.min(capacity, limit)];
        this.limit = limit;
    }

    int size() {
        return size;
    }

    boolean overflowed() {
        return overflowed;
    }

    void raw(byte[] source, int from, int to) {
        int count = to - from;
        if (hasRoom(count)) {
            System.arraycopy(source, from, bytes, size, count);
            size += count;
        }
    }

    void one(int value) {
        if (hasRoom(1)) {
            bytes[size++] = (byte) value;
        }
    }

    @SuppressWarnings("deprecation") // getBytes(int, int, byte[], int) is the one that copies ASCII without a new array
    void ascii(String text) {
        if (hasRoom(text.length())) {
            text.getBytes(0, text.length(), bytes, size);
            size += text.length();
        }
    }

    void codePoint(int value) {
        if (value < 0x80) {
            one(value);
            return;
        }
        byte[] encoded = Character.toString(value).getBytes(StandardCharsets.UTF_8);
        raw(encoded, 0, encoded.length);
    }

    byte[] toBytes() {
        return size == bytes.length ? bytes : Arrays.copyOf(bytes, size);
    }

    String text() {
        return new String(bytes, 0, size, StandardCharsets.UTF_8);
    }

    private boolean hasRoom(int count) {
        if (overflowed || count > limit - size) {
            overflowed = true;
            return false;
        }
        if (count > bytes.length - size) {
            bytes = Arrays.copyOf(bytes, (int) Math.min(limit, Math.max(size + (long) count, bytes.length * 2L)));
        }
        return true;
    }
}
