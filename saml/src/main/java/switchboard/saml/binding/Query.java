package switchboard.saml.binding;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Splits a query into its parameters without losing how they were written.
record Query(List<Parameter> parameters) {

    /// @param raw the value before decoding
    record Parameter(String name, String raw, String value) {}

    /// Empty when a percent sign stands for nothing, or the bytes are not UTF-8.
    static Optional<Query> read(String raw) {
        var parameters = new ArrayList<Parameter>();
        for (var part : raw.split("&", -1)) {
            int equals = part.indexOf('=');
            var rawValue = equals < 0 ? "" : part.substring(equals + 1);
            var name = decode(equals < 0 ? part : part.substring(0, equals));
            var value = decode(rawValue);
            if (name.isEmpty() || value.isEmpty()) {
                return Optional.empty();
            }
            parameters.add(new Parameter(name.get(), rawValue, value.get()));
        }
        return Optional.of(new Query(parameters));
    }

    List<Parameter> named(String name) {
        return parameters.stream()
                .filter(parameter -> parameter.name().equals(name))
                .toList();
    }

    Optional<Parameter> first(String name) {
        return named(name).stream().findFirst();
    }

    private static Optional<String> decode(String raw) {
        var bytes = ByteBuffer.allocate(raw.length() * 3);
        for (int i = 0; i < raw.length(); i++) {
            char c = raw.charAt(i);
            if (c == '%') {
                int code = hex(raw, i + 1);
                if (code < 0) {
                    return Optional.empty();
                }
                bytes.put((byte) code);
                i += 2;
            } else if (c == '+') {
                bytes.put((byte) ' ');
            } else {
                bytes.put(String.valueOf(c).getBytes(StandardCharsets.UTF_8));
            }
        }
        return text(bytes.flip());
    }

    private static int hex(String raw, int at) {
        if (at + 2 > raw.length()) {
            return -1;
        }
        int high = Character.digit(raw.charAt(at), 16);
        int low = Character.digit(raw.charAt(at + 1), 16);
        return high < 0 || low < 0 ? -1 : high * 16 + low;
    }

    private static Optional<String> text(ByteBuffer bytes) {
        try {
            return Optional.of(StandardCharsets.UTF_8.newDecoder().decode(bytes).toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }
}
