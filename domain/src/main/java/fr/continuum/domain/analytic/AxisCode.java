package fr.continuum.domain.analytic;

import fr.continuum.domain.plan.PlanCode;
import fr.continuum.domain.plan.PlanLevel;
import java.time.LocalDate;
import java.util.Optional;

/// An element of the plan as the analytic axis of a finance or HR tool names it.
///
/// @param element the objective or action
/// @param code by which the tool knows it
/// @param label no longer than the tool takes
/// @param parent code, in the same axis, of the element above it; empty at the top
/// @param opens the first day something may be entered under it
/// @param closes the last day; for what is over, the day it was
/// @param isOpen whether something may still be linked to it
/// @param recognition how a ledger that bears the code is understood
public record AxisCode(
        PlanCode element,
        String code,
        String label,
        PlanLevel level,
        Optional<String> parent,
        LocalDate opens,
        LocalDate closes,
        boolean isOpen,
        Recognition recognition) {

    /// How a line that bears the code comes to its element.
    public enum Recognition {
        /// It is the code of the plan: nothing is asked of anyone.
        CODE_OF_PLAN,
        /// A row of the authority's table says what it stands for.
        ROW,
        /// Nothing says it yet: a row must, or lines that bear it stay untraced.
        NOT_YET
    }
}
