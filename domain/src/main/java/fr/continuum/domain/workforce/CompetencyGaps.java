package fr.continuum.domain.workforce;

import fr.continuum.domain.contribution.CompetencyNeed;
import fr.continuum.domain.contribution.ContributionContext;
import fr.continuum.domain.contribution.Training;
import fr.continuum.domain.plan.PlanCode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/// What agents must learn for objectives to be reached, and whether anything is done for it.
///
/// @param needs those of objectives and actions that still count, by code
/// @param astray needs that serve none of those: nothing is missing for want of them
public record CompetencyGaps(List<Answered> needs, List<CompetencyNeed> astray) {

    /// A need and the trainings that answer it.
    ///
    /// @param objectives those it serves that still count
    /// @param planned codes of trainings no session of which is over
    /// @param held codes of trainings with a session that is over
    public record Answered(CompetencyNeed need, List<PlanCode> objectives, List<String> planned, List<String> held) {

        public Answered {
            objectives = List.copyOf(objectives);
            planned = List.copyOf(planned);
            held = List.copyOf(held);
        }

        /// Whether no training is planned for it, nor was held.
        public boolean isGap() {
            return planned.isEmpty() && held.isEmpty();
        }
    }

    public CompetencyGaps {
        needs = List.copyOf(needs);
        astray = List.copyOf(astray);
    }

    /// @param held codes of the trainings that were held: [SessionsHeld#held]
    public static CompetencyGaps of(
            Collection<CompetencyNeed> needs,
            Collection<Training> trainings,
            Set<String> held,
            ContributionContext context) {
        List<Answered> answered = new ArrayList<>();
        List<CompetencyNeed> astray = new ArrayList<>();
        for (CompetencyNeed need : needs.stream()
                .sorted(Comparator.comparing(CompetencyNeed::code))
                .toList()) {
            List<PlanCode> objectives = need.objectives().stream()
                    .filter(code -> context.isTarget(code) && context.plan().isOpen(code))
                    .toList();
            List<String> answering = trainings.stream()
                    .filter(training -> training.needs().contains(need.code()))
                    .map(Training::code)
                    .sorted()
                    .toList();
            if (objectives.isEmpty()) {
                astray.add(need);
            } else {
                answered.add(new Answered(
                        need,
                        objectives,
                        answering.stream().filter(code -> !held.contains(code)).toList(),
                        answering.stream().filter(held::contains).toList()));
            }
        }
        return new CompetencyGaps(answered, astray);
    }

    /// Needs nothing is done for, by the objective or action they serve, then by what is to be learnt.
    public SortedMap<PlanCode, Map<CompetencyNeed.Kind, List<CompetencyNeed>>> gaps() {
        SortedMap<PlanCode, Map<CompetencyNeed.Kind, List<CompetencyNeed>>> gaps = new TreeMap<>();
        needs.stream()
                .filter(Answered::isGap)
                .forEach(answered -> answered.objectives()
                        .forEach(code -> gaps.computeIfAbsent(code, _ -> new EnumMap<>(CompetencyNeed.Kind.class))
                                .computeIfAbsent(answered.need().kind(), _ -> new ArrayList<>())
                                .add(answered.need())));
        return gaps;
    }
}
