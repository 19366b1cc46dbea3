package fr.continuum.application.port;

import fr.continuum.application.port.BudgetDocumentReader.LineCounts;
import fr.continuum.application.port.BudgetDocumentReader.UnknownCode;
import fr.continuum.domain.budget.ControlTotals;
import fr.continuum.domain.budget.DocumentHeader;
import fr.continuum.domain.budget.Flow;
import fr.continuum.domain.budget.Measure;
import fr.continuum.domain.budget.Sums;
import fr.continuum.domain.shared.Tally;
import java.util.Arrays;
import java.util.List;

/// What a reading found, its lines apart.
///
/// @param sums of the kept lines, made while they were read: what coverage is held against
/// @param rejected why lines were rejected, the first of them where there are many
public record Reading(
        ReadingId id,
        DocumentHeader header,
        LineCounts lines,
        Sums sums,
        ControlTotals controlTotals,
        List<UnknownCode> unknownCodes,
        List<FileFault> rejected) {

    public Reading {
        unknownCodes = List.copyOf(unknownCodes);
        rejected = List.copyOf(rejected);
    }

    /// How many lines of it are kept: a row of a feed that says several amounts is several, each of one measure.
    public long stored() {
        return header.profile() == null
                ? lines.kept()
                : Arrays.stream(Measure.values())
                        .flatMap(measure -> Arrays.stream(Flow.values()).map(flow -> sums.of(flow, measure)))
                        .mapToLong(Tally::lines)
                        .sum();
    }

    /// Of a document that is all or nothing.
    public Reading(
            ReadingId id,
            DocumentHeader header,
            LineCounts lines,
            Sums sums,
            ControlTotals controlTotals,
            List<UnknownCode> unknownCodes) {
        this(id, header, lines, sums, controlTotals, unknownCodes, List.of());
    }
}
