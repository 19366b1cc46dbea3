package fr.continuum.domain.crossproof;

import fr.continuum.domain.budget.FiscalYear;
import fr.continuum.domain.contribution.CompetencyNeed;
import fr.continuum.domain.contribution.Contribution;
import fr.continuum.domain.contribution.ContributionBook;
import fr.continuum.domain.contribution.ItInvestment;
import fr.continuum.domain.contribution.LinkRules;
import fr.continuum.domain.contribution.TraceLink;
import fr.continuum.domain.contribution.Training;
import fr.continuum.domain.crossproof.Purchase.Family;
import fr.continuum.domain.plan.MandatePlan;
import fr.continuum.domain.plan.PlanCode;
import fr.continuum.domain.plan.PlanElement;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What departments declare that they train for and invest in, and the plan it leads to.
public final class Declarations {

    private final MandatePlan plan;
    private final ContributionBook book;
    private final Map<String, CompetencyNeed> needs;

    public Declarations(MandatePlan plan, ContributionBook book) {
        this.plan = plan;
        this.book = book;
        this.needs = book.background().needs().stream()
                .collect(Collectors.toMap(CompetencyNeed::code, need -> need, (first, _) -> first));
    }

    /// Trainings of a year; IT investments, which have none.
    List<Contribution> of(Family family, FiscalYear ofYear) {
        return book.contributions().stream()
                .filter(family::isDeclaredBy)
                .filter(item ->
                        !(item instanceof Training training) || training.year().equals(ofYear))
                .toList();
    }

    /// Objectives and actions of the plan, each once.
    List<PlanCode> serves(Contribution item) {
        Stream<PlanCode> direct = item.links().stream().map(TraceLink::target);
        Stream<PlanCode> needed = item instanceof Training training
                ? training.needs().stream()
                        .flatMap(code -> Stream.ofNullable(needs.get(code)))
                        .filter(need -> need.isAnsweredIn(training.year()))
                        .flatMap(need -> need.objectives().stream())
                : Stream.empty();
        return Stream.concat(direct, needed)
                .filter(code -> LinkRules.isTarget(plan, code))
                .distinct()
                .toList();
    }

    /// Whether one stands on the way from the other up to the top of the plan; an axis is no element anything
    /// serves.
    boolean meet(PlanCode one, PlanCode other) {
        return LinkRules.isTarget(plan, one)
                && LinkRules.isTarget(plan, other)
                && (isAboveOrSame(one, other) || isAboveOrSame(other, one));
    }

    private boolean isAboveOrSame(PlanCode above, PlanCode below) {
        return plan.lineage(below).stream().map(PlanElement::code).anyMatch(above::equals);
    }

    /// Whether it is to be in use after a year.
    boolean isToCome(Contribution item, FiscalYear ofYear) {
        return item instanceof ItInvestment investment
                && investment
                        .goLive()
                        .filter(day -> day.getYear() > ofYear.value())
                        .isPresent();
    }
}
