package switchboard.saml;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Holds what was said about a person: names to values, in the order sent, a name possibly more than once.
public record Attributes(List<Attribute> all) {

    public static final Attributes NONE = new Attributes(List.of());

    public Attributes {
        all = List.copyOf(all);
    }

    public static Attributes of(Attribute... attributes) {
        return new Attributes(List.of(attributes));
    }

    /// Every value under exactly this name.
    public List<String> values(String name) {
        return named(name).flatMap(attribute -> attribute.values().stream()).toList();
    }

    /// The first value under exactly this name.
    public Optional<String> first(String name) {
        return named(name).flatMap(attribute -> attribute.values().stream()).findFirst();
    }

    /// Each name once, in the order sent.
    public List<String> names() {
        return all.stream().map(Attribute::name).distinct().toList();
    }

    private Stream<Attribute> named(String name) {
        return all.stream().filter(attribute -> attribute.name().equals(name));
    }
}
