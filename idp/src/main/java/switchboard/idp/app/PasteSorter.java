package switchboard.idp.app;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import switchboard.idp.app.AddressKind.Pair;

/// Puts addresses that were pasted into each other's fields where they belong, but only where there is no
/// doubt. Pure.
///
/// @param before what is saved now, kept where the new value cannot be meant
/// @param ours tells an address of our own
record PasteSorter(Pasted before, Predicate<String> ours) {

    record Sorted(Pasted values, Set<Slip> slips) {}

    Sorted sort(Pasted typed) {
        var slips = EnumSet.noneOf(Slip.class);
        var values = completed(moved(withoutOurs(named(typed, slips), slips), slips), slips);
        return new Sorted(values, Set.copyOf(slips));
    }

    /// The app's address where our name should be.
    private Pasted named(Pasted typed, Set<Slip> slips) {
        var name = typed.idpEntityId();
        var pair = Pair.of(name).isPresent();
        if (name.equals(before.idpEntityId())
                || !(pair || name.equals(typed.spEntityId()) || typed.acsUrls().contains(name))
                || name.isEmpty()) {
            return typed;
        }
        slips.add(Slip.NAMED);
        var restored = typed.idpEntityId(before.idpEntityId());
        if (AddressKind.of(name) == AddressKind.ACS && typed.acsUrls().isEmpty()) {
            return restored.acsUrls(List.of(name));
        }
        return typed.spEntityId().isEmpty() && pair ? restored.spEntityId(name) : restored;
    }

    private Pasted withoutOurs(Pasted typed, Set<Slip> slips) {
        var values = typed;
        if (isOurs(typed, typed.spEntityId())) {
            slips.add(Slip.OURS);
            values = values.spEntityId(before.spEntityId());
        }
        var foreign =
                typed.acsUrls().stream().filter(url -> !isOurs(typed, url)).toList();
        if (foreign.size() < typed.acsUrls().size()) {
            slips.add(Slip.OURS);
            values = values.acsUrls(foreign.isEmpty() ? before.acsUrls() : foreign);
        }
        return values;
    }

    private boolean isOurs(Pasted typed, String address) {
        return !address.isEmpty() && (ours.test(address) || address.equals(typed.idpEntityId()));
    }

    private static Pasted moved(Pasted typed, Set<Slip> slips) {
        var entity = typed.spEntityId();
        var entityIsAcs = AddressKind.of(entity) == AddressKind.ACS;
        var acsIsMetadata =
                typed.acsUrls().size() == 1 && AddressKind.of(typed.acsUrls().getFirst()) == AddressKind.METADATA;
        if (entityIsAcs && acsIsMetadata) {
            slips.add(Slip.SWAPPED);
            return typed.spEntityId(typed.acsUrls().getFirst()).acsUrls(List.of(entity));
        }
        if (entityIsAcs && typed.acsUrls().isEmpty()) {
            slips.add(Slip.ACS_IN_ENTITY);
            return typed.spEntityId("").acsUrls(List.of(entity));
        }
        if (acsIsMetadata && entity.isEmpty()) {
            slips.add(Slip.ENTITY_IN_ACS);
            return typed.spEntityId(typed.acsUrls().getFirst()).acsUrls(List.of());
        }
        return typed;
    }

    /// Of a service whose two addresses follow from each other, one is enough.
    private static Pasted completed(Pasted typed, Set<Slip> slips) {
        var entity = typed.spEntityId();
        var acs = typed.acsUrls().stream().findFirst().orElse("");
        if (entity.isEmpty() || entity.equals(acs)) {
            var pair = Pair.of(acs);
            if (pair.isPresent()) {
                slips.add(Slip.COMPLETED);
                return typed.spEntityId(pair.get().entity())
                        .acsUrls(List.of(pair.get().acs()));
            }
        }
        if (acs.isEmpty() && Pair.of(entity).isPresent()) {
            slips.add(Slip.COMPLETED);
            return typed.acsUrls(List.of(Pair.of(entity).get().acs()));
        }
        return typed;
    }
}
