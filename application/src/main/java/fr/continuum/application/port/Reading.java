package fr.continuum.application.port;

import fr.continuum.application.port.BudgetDocumentReader.LineCounts;
import fr.continuum.application.port.BudgetDocumentReader.UnknownCode;
import fr.continuum.domain.budget.ControlTotals;
import fr.continuum.domain.budget.DocumentHeader;
import fr.continuum.domain.budget.Sums;
import java.util.List;

/// What a reading found, its lines apart.
///
/// @param sums of the kept lines, made while they were read: what coverage is held against
public record Reading(
        ReadingId id,
        DocumentHeader header,
        LineCounts lines,
        Sums sums,
        ControlTotals controlTotals,
        List<UnknownCode> unknownCodes) {

    public Reading {
        unknownCodes = List.copyOf(unknownCodes);
    }
}
