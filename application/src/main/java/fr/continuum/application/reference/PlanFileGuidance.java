package fr.continuum.application.reference;

import fr.continuum.application.plan.PlanHeading;
import fr.continuum.application.port.ActionPlanWords;
import fr.continuum.domain.plan.PlanLevel;
import java.util.Optional;

/// What is said of a plan file beside it, so that it is read as whoever sends it means it. What nobody says is found
/// in the file.
///
/// @param profile name of the mapping profile that says which column is what; empty where the content decides
/// @param heading what the file does not say of the plan as a whole
/// @param top what the first column of an action-plan workbook holds, axes or strategic objectives; empty to find it
/// @param sheet of an action-plan workbook; empty to find it
/// @param words what a person said of columns and status words of an action-plan workbook
/// @param part whether the file tells a part of the plan only: what it does not name stays
public record PlanFileGuidance(
        Optional<String> profile,
        PlanHeading heading,
        Optional<PlanLevel> top,
        String sheet,
        ActionPlanWords words,
        boolean part) {

    /// Nothing is said: the file tells it all, and tells the whole plan.
    public static final PlanFileGuidance NONE =
            new PlanFileGuidance(Optional.empty(), PlanHeading.NONE, Optional.empty(), "", ActionPlanWords.NONE, false);
}
