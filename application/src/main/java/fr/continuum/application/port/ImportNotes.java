package fr.continuum.application.port;

import java.util.List;

/// What an import did that its reader should know of, faults apart.
///
/// @param rows rows of data in the file, blank ones left out
/// @param blank rows skipped because every cell is empty
/// @param merged rows that repeat an earlier one, conditions and outcome
/// @param folded labels written in several ways
/// @param contradictions keys that rows disagree about: imported, and ambiguous
public record ImportNotes(
        int rows, int blank, int merged, List<FoldedLabel> folded, List<Contradiction> contradictions) {

    public ImportNotes {
        folded = List.copyOf(folded);
        contradictions = List.copyOf(contradictions);
    }

    /// One target whose label varies in case, spaces or accents.
    ///
    /// @param within label of the target above, within which this one is known; empty at the root
    /// @param canonical as it is kept: as the known target is called, else the way most rows write it, the first
    /// seen
    ///     among equals
    /// @param variants the other ways, in order of first sight
    public record FoldedLabel(String within, String canonical, List<String> variants) {

        public FoldedLabel {
            variants = List.copyOf(variants);
        }
    }

    /// Rows with the same conditions that lead elsewhere.
    ///
    /// @param conditions as people write them: `nature=74832 sens=R`
    /// @param lines of the file, ascending: the first row of each outcome
    /// @param outcomes where each of these rows leads, in French
    public record Contradiction(String conditions, List<Integer> lines, List<String> outcomes) {

        public Contradiction {
            lines = List.copyOf(lines);
            outcomes = List.copyOf(outcomes);
        }
    }
}
