package fr.continuum.domain.allocation;

import java.util.List;

/// What a table says of one key.
public sealed interface Verdict {

    /// One row, or rows that agree, decide.
    record Decided(AllocationRule rule) implements Verdict {}

    /// Rows of equal precedence disagree: no silent choice (R23).
    ///
    /// @param rules the rows that disagree, in table order
    record Contradiction(List<AllocationRule> rules) implements Verdict {

        public Contradiction {
            rules = List.copyOf(rules);
        }
    }

    /// No row matches.
    record NoRow() implements Verdict {}
}
