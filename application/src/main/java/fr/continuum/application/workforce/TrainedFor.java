package fr.continuum.application.workforce;

import fr.continuum.domain.contribution.ContributionContext;
import fr.continuum.domain.contribution.LinkRules;
import fr.continuum.domain.contribution.Training;
import fr.continuum.domain.plan.MandatePlan;
import fr.continuum.domain.plan.PlanCode;
import fr.continuum.domain.plan.PlanElement;
import fr.continuum.domain.plan.Pledge;
import fr.continuum.domain.workforce.TrainingCoverage;
import fr.continuum.domain.workforce.TrainingCoverage.Served;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/// What the trainings of a year give each element of the plan, as somebody may see it. An axis gets what its
/// objectives do, a promise what the objectives that keep it do, whole, each training once.
///
/// What stands above objectives must tell nothing that they hide. It is told where they all are, and only for what
/// they add up to: from what is less, for a training that serves two of them, it would follow how much that one is.
final class TrainedFor {

    private final MandatePlan plan;
    private final TrainingCoverage coverage;
    private final TrainingsVeil veil;

    private TrainedFor(MandatePlan plan, TrainingCoverage coverage, TrainingsVeil veil) {
        this.plan = plan;
        this.coverage = coverage;
        this.veil = veil;
    }

    /// @param trainings of one year
    /// @param veil of that year
    static SortedMap<PlanCode, Seen<Served>> each(
            List<Training> trainings, ContributionContext context, TrainingsVeil veil) {
        TrainedFor told = new TrainedFor(context.plan(), TrainingCoverage.of(trainings, context), veil);
        SortedMap<PlanCode, Seen<Served>> each = new TreeMap<>();
        told.coverage.byObjective().forEach((code, gets) -> each.put(code, Seen.unless(veil.hides(code), gets)));
        TrainingCoverage.aboveObjectives(trainings, context)
                .forEach((code, gets) -> each.put(code, Seen.unless(told.hidesAbove(code, gets), gets)));
        return each;
    }

    private boolean hidesAbove(PlanCode code, Served gets) {
        if (veil.figures().isEmpty()) {
            return false;
        }
        List<PlanCode> objectives =
                plan.find(code).stream().flatMap(this::objectives).toList();
        Served all = objectives.stream().map(coverage::served).reduce(Served.NOTHING, Served::plus);
        return objectives.stream().anyMatch(veil::hides) || !all.equals(gets);
    }

    /// The uppermost it stands above.
    private Stream<PlanCode> objectives(PlanElement element) {
        if (LinkRules.isTarget(plan, element.code())) {
            return Stream.of(element.code());
        }
        List<PlanElement> below = element instanceof Pledge pledge ? plan.keeping(pledge) : plan.below(element.code());
        return below.stream().flatMap(this::objectives);
    }
}
