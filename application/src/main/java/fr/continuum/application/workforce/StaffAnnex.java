package fr.continuum.application.workforce;

import fr.continuum.domain.budget.ControlTotals.Employment;
import fr.continuum.domain.budget.DocumentHeader;
import java.util.List;
import java.util.OptionalLong;

/// The posts one budget counts in its annex of personnel, in hundredths of a full-time equivalent.
///
/// @param document the budget or account the annex is of
/// @param employments those the annex tells, in the order of each level's counts
/// @param levels by category of the grade
/// @param all of them together
public record StaffAnnex(DocumentHeader document, List<Employment> employments, List<Level> levels, Level all) {

    public StaffAnnex {
        employments = List.copyOf(employments);
        levels = List.copyOf(levels);
    }

    /// @param category `A`, `B`, `C`; empty where the annex says none, and of all
    /// @param budgeted posts the budget pays for: of posts, not of people, so told to everybody
    /// @param filled those somebody sits in, by employment; empty where few people are hidden
    /// @param filledInAll likewise, of every employment
    public record Level(String category, long budgeted, List<OptionalLong> filled, OptionalLong filledInAll) {

        public Level {
            filled = List.copyOf(filled);
        }
    }
}
