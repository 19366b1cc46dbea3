package fr.continuum.application.lookup;

import fr.continuum.application.search.Findable;
import fr.continuum.application.search.Found;
import fr.continuum.application.search.FoundKind;
import java.util.List;

/// What a search found, as far as a reader may see it.
///
/// @param exact those whose code is what was typed
/// @param groups the others, by kind, in the order of [FoundKind]; no empty group
/// @param count all of them
/// @param isPartial whether nothing answered all the words, and these answer some
/// @param isCatchingUp whether something changed that the index does not hold yet
public record SearchAnswer(
        List<Findable> exact, List<Group> groups, long count, boolean isPartial, boolean isCatchingUp) {

    public static final SearchAnswer NOTHING = new SearchAnswer(List.of(), List.of(), 0, false, false);

    /// Whether nothing can be said yet: the first index is still being made.
    public boolean isNotYet() {
        return count == 0 && isCatchingUp;
    }

    public SearchAnswer {
        exact = List.copyOf(exact);
        groups = List.copyOf(groups);
    }

    /// @param first the best of them; findings of one rule about one thing in one line ([Found.OfFindings])
    /// @param lines how many there would be of these, were all of them told
    /// @param count all of them: of findings, how many answer
    public record Group(FoundKind kind, List<Findable> first, long lines, long count) {

        public Group {
            first = List.copyOf(first);
        }

        public boolean isCut() {
            return lines > first.size();
        }
    }
}
