package switchboard.platform.page;

import java.util.ArrayList;
import java.util.List;

/// A value to carry elsewhere, cut where a narrow screen may break it: after slashes only, never inside a word.
public record Address(List<Piece> pieces) {
    public Address {
        pieces = List.copyOf(pieces);
    }

    /// One unbreakable stretch; `own` where it is the tenant's part, which is shown bold.
    public record Piece(String text, boolean own) {
        public boolean breakable() {
            return text.endsWith("/");
        }
    }

    /// Cuts `value`; the last occurrence of `own` (which may be empty) is the tenant's part.
    public static Address of(String value, String own) {
        var start = own.isEmpty() ? -1 : value.lastIndexOf(own);
        if (start < 0) {
            return new Address(cut(value, false));
        }
        var pieces = new ArrayList<>(cut(value.substring(0, start), false));
        pieces.addAll(cut(own, true));
        pieces.addAll(cut(value.substring(start + own.length()), false));
        return new Address(pieces);
    }

    private static List<Piece> cut(String text, boolean own) {
        var pieces = new ArrayList<Piece>();
        var from = 0;
        for (var at = 1; at < text.length(); at++) {
            if (endsAStretch(text, at)) {
                pieces.add(new Piece(text.substring(from, at), own));
                from = at;
            }
        }
        if (from < text.length()) {
            pieces.add(new Piece(text.substring(from), own));
        }
        return pieces;
    }

    /// Breaks stand after single slashes; "https://" stays with its host.
    private static boolean endsAStretch(String text, int at) {
        return text.charAt(at - 1) == '/' && text.charAt(at) != '/' && (at < 2 || text.charAt(at - 2) != '/');
    }
}
