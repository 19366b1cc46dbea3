package fr.continuum.adapters.web.flow;

import fr.continuum.adapters.web.reading.Addresses;
import fr.continuum.application.port.Consultation.Bucket;
import fr.continuum.application.port.Consultation.Side;
import java.util.List;
import java.util.Optional;

/// How closely one column is looked at: all of it from the top, what stands below one target, or one bucket that leads
/// nowhere.
sealed interface Zoom {

    record All() implements Zoom {}

    /// @param code of the target whose parts are told
    record Inside(String code) implements Zoom {}

    record In(Bucket bucket) implements Zoom {}

    /// As an address says it.
    ///
    /// @param code of a target; empty for none
    /// @param part name of a bucket; empty for none
    static Zoom of(String code, String part) {
        Optional<Bucket> bucket = Addresses.bucket(part).filter(one -> one != Bucket.TRACED);
        return bucket.<Zoom>map(In::new).orElseGet(() -> code.isEmpty() ? new All() : new Inside(code));
    }

    /// What of the lineage is told at this distance: the next target below, or the one looked into, for what is
    /// tied to it directly. Empty where this is not looked at.
    default Optional<String> told(List<String> lineage) {
        return switch (this) {
            case All _ -> lineage.stream().findFirst();
            case Inside(String code) -> {
                int at = lineage.indexOf(code);
                yield at < 0 ? Optional.empty() : Optional.of(lineage.get(Math.min(at + 1, lineage.size() - 1)));
            }
            case In _ -> Optional.empty();
        };
    }

    default boolean shows(Side side) {
        return switch (this) {
            case All _ -> true;
            case Inside _ -> told(side.lineage()).isPresent();
            case In(Bucket bucket) -> side.bucket() == bucket;
        };
    }

    default String code() {
        return this instanceof Inside(String code) ? code : "";
    }

    default String part() {
        return this instanceof In(Bucket bucket) ? Addresses.name(bucket) : "";
    }

    default boolean isClose() {
        return !(this instanceof All);
    }
}
