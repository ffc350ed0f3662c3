package switchboard.sp.user;

import java.util.Optional;

/// Which people to list.
///
/// @param words part of a name or an address; empty for everyone
/// @param page from 0
public record PeopleQuery(String words, Optional<UserState> state, int page) {
    public static final int PAGE_SIZE = 50;

    public PeopleQuery {
        words = words.strip().length() > 100 ? words.strip().substring(0, 100) : words.strip();
        page = Math.clamp(page, 0, 100_000);
    }

    public static PeopleQuery everyone() {
        return new PeopleQuery("", Optional.empty(), 0);
    }
}
