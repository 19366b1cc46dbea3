package fr.continuum.adapters.files.feed;

import fr.continuum.adapters.files.profile.Columns;
import fr.continuum.application.mapping.FeedField;
import java.util.Collection;
import java.util.stream.IntStream;

/// Where the cells of a file stand that say the fields of a feed, for who reads a million rows of it.
public final class FeedPlaces {

    /// No column gives the field: nothing does, or the profile says it for every row.
    public static final int NONE = -1;

    private final FeedRules rules;
    private final Columns columns;

    public FeedPlaces(FeedRules rules, Columns columns) {
        this.rules = rules;
        this.columns = columns;
    }

    /// From 0.
    public int of(FeedField field) {
        return rules.profile().constant(field).isEmpty()
                        && rules.profile().columns().containsKey(field)
                ? columns.place(rules.column(field)).orElse(NONE)
                : NONE;
    }

    /// Those of several fields, each once.
    public int[] of(Collection<FeedField> fields) {
        return fields.stream()
                .flatMapToInt(field -> IntStream.of(of(field)))
                .filter(place -> place != NONE)
                .distinct()
                .toArray();
    }
}
