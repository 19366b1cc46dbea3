package fr.continuum.domain.workforce;

import fr.continuum.domain.budget.FiscalYear;
import fr.continuum.domain.contribution.StatutoryGround;
import fr.continuum.domain.contribution.TrainingCategory;
import fr.continuum.domain.plan.PlanCode;
import fr.continuum.domain.shared.Decimals;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;

/// One training of a training plan, as a file lists it.
///
/// @param title where the authority gave it already; empty where nothing says it names nobody
/// @param needs codes of the competency needs it answers
/// @param days per trainee
/// @param objectives what it serves, objectives or actions
public record ListedTraining(
        String code,
        Optional<String> title,
        Optional<String> department,
        FiscalYear year,
        TrainingCategory category,
        Optional<StatutoryGround> ground,
        List<String> needs,
        Optional<BigDecimal> days,
        OptionalInt trainees,
        OptionalLong costCents,
        List<PlanCode> objectives) {

    /// What a list of trainings may leave out, having no column for it.
    public enum Part {
        DEPARTMENT,
        GROUND,
        NEEDS,
        DAYS,
        TRAINEES,
        COST,
        OBJECTIVES
    }

    public ListedTraining {
        if (days.filter(each -> each.signum() < 0).isPresent() || trainees.orElse(0) < 0 || costCents.orElse(0) < 0) {
            throw new IllegalArgumentException("Days, trainees and costs are not negative: " + code);
        }
        days = days.map(Decimals::plain);
        needs = needs.stream().distinct().sorted().toList();
        objectives = objectives.stream().distinct().sorted().toList();
    }

    /// Trainee-days; empty where one of the two is not known.
    Optional<BigDecimal> volume() {
        return trainees.isEmpty()
                ? Optional.empty()
                : days.map(each -> each.multiply(BigDecimal.valueOf(trainees.getAsInt())));
    }

    /// Whether it says anything of a part.
    public boolean says(Part part) {
        return switch (part) {
            case DEPARTMENT -> department.isPresent();
            case GROUND -> ground.isPresent();
            case NEEDS -> !needs.isEmpty();
            case DAYS -> days.isPresent();
            case TRAINEES -> trainees.isPresent();
            case COST -> costCents.isPresent();
            case OBJECTIVES -> !objectives.isEmpty();
        };
    }
}
