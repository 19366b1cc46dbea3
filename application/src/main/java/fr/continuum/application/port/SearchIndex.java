package fr.continuum.application.port;

import fr.continuum.application.search.Findable;
import java.util.List;
import java.util.function.Predicate;

/// Finds things by words, in French, however they are spelt: accents, case, plurals, elided articles, hyphens and a
/// typing mistake or two are forgiven, and what is usually called by its initials (`RSA`) answers to them. Safe for
/// several readers at once.
public interface SearchIndex {

    /// Everything that answers all the words, the best first: those whose code is what was typed before all
    /// others. Mistakes are forgiven where nothing answers otherwise; where nothing answers all the words, what
    /// answers some does, said so.
    ///
    /// @param words as people type them; nothing answers none
    /// @param among what may answer at all: the rest is as if it were not there
    Hits find(String words, Predicate<Findable> among);

    /// @param isPartial whether nothing answered all the words
    record Hits(List<Hit> hits, boolean isPartial) {

        public Hits {
            hits = List.copyOf(hits);
        }
    }

    /// @param isExact whether its code is what was typed, hyphens and spaces apart; where none is, whether it is
    /// with the zeros before a number left out too, or with the name of its level said instead of a letter
    record Hit(Findable what, boolean isExact) {}
}
