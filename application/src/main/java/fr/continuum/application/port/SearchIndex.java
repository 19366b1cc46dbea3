package fr.continuum.application.port;

import fr.continuum.application.search.Findable;
import java.util.List;

/// Finds things by words, in French, however they are spelt: accents, case, plurals, elided articles, hyphens and a
/// typing mistake or two are forgiven. Safe for several readers at once.
public interface SearchIndex {

    /// Everything that answers all the words, the best first: those whose code is what was typed before all
    /// others. Where nothing answers them all, what answers some, said so.
    ///
    /// @param words as people type them; nothing answers none
    Hits find(String words);

    /// @param isPartial whether nothing answered all the words
    record Hits(List<Hit> hits, boolean isPartial) {

        public Hits {
            hits = List.copyOf(hits);
        }
    }

    /// @param isExact whether its code is what was typed, hyphens and spaces apart
    record Hit(Findable what, boolean isExact) {}
}
