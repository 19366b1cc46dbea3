package fr.continuum.domain.contribution;

import fr.continuum.domain.plan.MandatePlan;
import fr.continuum.domain.plan.PlanCode;
import fr.continuum.domain.rule.ContinuumRule;
import fr.continuum.domain.rule.Refusal;
import fr.continuum.domain.shared.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What stands against saying something else of competency needs. Trainings rest on them: a need that no longer serves
/// anything would take from a training what it was planned for, and nobody would have been refused (R12).
public final class NeedRules {

    private NeedRules() {}

    /// Every reason at once; none where it may be said.
    ///
    /// @param said needs, each in the place of the one of its code
    /// @param book what is done for the plan today
    public static List<Refusal> against(List<CompetencyNeed> said, ContributionBook book, MandatePlan plan) {
        List<Refusal> refusals = new ArrayList<>();
        for (CompetencyNeed need : said) {
            Optional<CompetencyNeed> before = book.background().needs().stream()
                    .filter(known -> known.code().equals(need.code()))
                    .findFirst();
            leadsNowhere(need, before, plan).forEach(code -> refusals.add(unknown(need, code)));
            if (before.filter(known -> serves(known, plan)).isPresent() && !serves(need, plan)) {
                book.contributions().stream()
                        .filter(one -> one instanceof Training training
                                && training.needs().contains(need.code()))
                        .forEach(training -> refusals.add(leftAlone(training, need)));
            }
        }
        return refusals;
    }

    private static boolean serves(CompetencyNeed need, MandatePlan plan) {
        return need.objectives().stream().anyMatch(code -> LinkRules.isTarget(plan, code));
    }

    /// Objectives that are not there, save those it named already: a file may have brought them, and they forbid
    /// nothing else.
    private static List<PlanCode> leadsNowhere(CompetencyNeed need, Optional<CompetencyNeed> before, MandatePlan plan) {
        return need.objectives().stream()
                .filter(code -> !LinkRules.isTarget(plan, code))
                .filter(code -> before.filter(known -> known.objectives().contains(code))
                        .isEmpty())
                .toList();
    }

    private static Refusal unknown(CompetencyNeed need, PlanCode code) {
        return new Refusal(
                ContinuumRule.R11,
                ContributionBook.name(need),
                Wording.same(code.value()),
                new Wording(
                        "Choisissez un objectif ou une action de ce plan.",
                        "Choose an objective or an action of this plan."));
    }

    private static Refusal leftAlone(Contribution training, CompetencyNeed need) {
        return new Refusal(
                ContinuumRule.R12,
                ContributionRules.subject(training),
                new Wording(
                        "le besoin " + need.code() + " ne servirait plus aucun objectif du plan",
                        "need " + need.code() + " would no longer serve any objective of the plan"),
                new Wording(
                        "Laissez un objectif à ce besoin, ou donnez d’abord un autre besoin à cette formation.",
                        "Leave this need an objective, or give this training another need first."));
    }
}
