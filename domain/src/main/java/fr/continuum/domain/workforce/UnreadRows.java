package fr.continuum.domain.workforce;

import java.util.Collection;
import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;

/// What is known of the rows of an extract that were rejected: what they are about is not gone for that.
///
/// @param codes of the posts, trainings, needs or cycles they name
/// @param nameless how many rows name nothing that could be read: whatever the extract leaves out may be in them
public record UnreadRows(SortedSet<String> codes, int nameless) {

    public static final UnreadRows NONE = new UnreadRows(new TreeSet<>(), 0);

    public UnreadRows {
        codes = Collections.unmodifiableSortedSet(new TreeSet<>(codes));
        if (nameless < 0) {
            throw new IllegalArgumentException("There are never fewer rows than none: " + nameless);
        }
    }

    public static UnreadRows of(Collection<String> codes, int nameless) {
        return new UnreadRows(new TreeSet<>(codes), nameless);
    }

    public boolean isNone() {
        return codes.isEmpty() && nameless == 0;
    }
}
