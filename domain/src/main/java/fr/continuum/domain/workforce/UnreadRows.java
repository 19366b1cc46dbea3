package fr.continuum.domain.workforce;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/// What is known of the rows of an extract that were rejected: what they are about is not gone for that.
///
/// @param codes of the posts, trainings, needs or cycles they name
/// @param nameless how many rows name nothing that could be read: whatever the extract leaves out may be in them
/// @param traces what the rows of posts tell whose code could not be read, but whose department could: only posts
/// that are like them may be in them. They are not among the nameless
public record UnreadRows(SortedSet<String> codes, int nameless, List<PostTrace> traces) {

    public static final UnreadRows NONE = new UnreadRows(new TreeSet<>(), 0, List.of());

    public UnreadRows {
        codes = Collections.unmodifiableSortedSet(new TreeSet<>(codes));
        traces = List.copyOf(traces);
        if (nameless < 0) {
            throw new IllegalArgumentException("There are never fewer rows than none: " + nameless);
        }
    }

    public static UnreadRows of(Collection<String> codes, int nameless) {
        return of(codes, nameless, List.of());
    }

    public static UnreadRows of(Collection<String> codes, int nameless, List<PostTrace> traces) {
        return new UnreadRows(new TreeSet<>(codes), nameless, traces);
    }

    /// Rows whose code could not be read, whatever else could.
    public int withoutCode() {
        return nameless + traces.size();
    }

    public boolean isNone() {
        return codes.isEmpty() && withoutCode() == 0;
    }
}
