package switchboard.sp.user;

import java.util.List;

/// A page of a company's people, and how many there are in all.
public record People(List<User> users, long total) {
    public People {
        users = List.copyOf(users);
    }
}
