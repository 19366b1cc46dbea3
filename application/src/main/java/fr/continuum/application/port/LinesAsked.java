package fr.continuum.application.port;

import fr.continuum.application.port.KeysAsked.CodeSought;
import fr.continuum.application.port.KeysAsked.Range;
import fr.continuum.domain.budget.Flow;
import fr.continuum.domain.budget.KeyField;
import fr.continuum.domain.budget.Measure;
import fr.continuum.domain.budget.Section;
import java.util.Map;
import java.util.Set;

/// What of the lines of a document is asked for ([Consultation#lines]), and in which order.
public final class LinesAsked {

    private LinesAsked() {}

    /// What lines can be sorted by.
    public enum LineColumn {
        /// As the document has them.
        ORDINAL,
        /// By code, those without first.
        NATURE,
        FUNCTION,
        CHAPTER,
        OPERATION,
        AUTHORISATION,
        SERVICE,
        ANALYTIC_CODE,
        /// Operating first.
        SECTION,
        /// Expenses first.
        FLOW,
        /// What it carries of the measure asked for, as it is signed; lines that carry none last, whichever
        /// way.
        AMOUNT
    }

    /// @param down whether the largest, or the last code, comes first
    public record LineSort(LineColumn by, boolean down) {}

    /// @param measure whose amounts are looked at
    /// @param codes fields whose code is sought
    /// @param label what the document calls the line holds this, accents and case forgiven; empty for any
    /// @param cents of the measure; whoever asks for some lets no line through that carries none
    /// @param sections none for any
    /// @param flows none for any
    public record LineQuestion(
            Measure measure,
            Map<KeyField, CodeSought> codes,
            String label,
            Range cents,
            Set<Section> sections,
            Set<Flow> flows) {

        /// @throws IllegalArgumentException for [KeyField#POLICY], which no line carries
        public LineQuestion {
            codes = Map.copyOf(codes);
            sections = Set.copyOf(sections);
            flows = Set.copyOf(flows);
            if (codes.containsKey(KeyField.POLICY)) {
                throw new IllegalArgumentException("A policy is found, not given: no line carries its code");
            }
        }

        /// All lines.
        public static LineQuestion all(Measure measure) {
            return new LineQuestion(measure, Map.of(), "", Range.ALL, Set.of(), Set.of());
        }

        /// Whether every line answers it.
        public boolean isAll() {
            return equals(all(measure));
        }
    }

    /// @param lines how many answer
    /// @param carrying how many of them carry the measure
    /// @param cents what those add up to, whichever way it flows
    public record LineTally(long lines, long carrying, long cents) {}
}
