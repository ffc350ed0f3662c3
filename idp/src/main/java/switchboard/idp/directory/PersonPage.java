package switchboard.idp.directory;

import java.util.List;

/// One page of a list of people, and how many there are in all.
public record PersonPage(List<Person> people, long total) {
    public PersonPage {
        people = List.copyOf(people);
    }
}
