package switchboard.sp.user;

import java.util.Optional;

/// Which people to list.
///
/// @param words part of a name or an address; empty for everyone
/// @param page from 0
public record PeopleQuery(String words, Optional<UserState> state, int page) {
    public static final int PAGE_SIZE = 50;

    public PeopleQuery {
        var plain = words.replaceAll("\\p{Cntrl}", " ").strip();
        words = plain.length() > 100 ? plain.substring(0, 100) : plain;
        page = Math.clamp(page, 0, 100_000);
    }

    public static PeopleQuery everyone() {
        return new PeopleQuery("", Optional.empty(), 0);
    }
}
