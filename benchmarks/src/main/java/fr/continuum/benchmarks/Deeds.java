package fr.continuum.benchmarks;

import fr.continuum.domain.budget.FiscalYear;
import fr.continuum.domain.contribution.Background;
import fr.continuum.domain.contribution.CompetencyNeed;
import fr.continuum.domain.contribution.Contribution;
import fr.continuum.domain.contribution.ContributionBook;
import fr.continuum.domain.contribution.ExpectedImprovement;
import fr.continuum.domain.contribution.ItInvestment;
import fr.continuum.domain.contribution.OrganisationalAdjustment;
import fr.continuum.domain.contribution.PartnerIntervention;
import fr.continuum.domain.contribution.ProcessChange;
import fr.continuum.domain.contribution.TraceLink;
import fr.continuum.domain.contribution.Training;
import fr.continuum.domain.contribution.TrainingCategory;
import fr.continuum.domain.contribution.TrainingPlan;
import fr.continuum.domain.plan.Action;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;

/// What departments do for a plan: the five kinds in turn, with money, shared between two actions, half of the
/// trainings by a competency need; one in a hundred serves nothing. One grant in five has no agreement, and all of
/// these go to one partner: what it gets in all is asked of each.
record Deeds(List<Action> actions, List<CompetencyNeed> needs) {

    private static final int CONTRIBUTIONS = 3_000;
    private static final int AGENTS = 1_480;
    private static final long CENTS = 1_234_56;
    private static final FiscalYear YEAR = new FiscalYear(Sample.DAY.getYear());
    private static final Instant LINKED = Instant.parse("2023-04-01T10:00:00Z");
    private static final LocalDate CONSULTED = LocalDate.parse("2026-03-01");

    ContributionBook book(int times) {
        List<Contribution> contributions = new ArrayList<>();
        for (int number = 0; number < CONTRIBUTIONS * times; number++) {
            contributions.add(contribution(number, number % 100 == 0));
        }
        Optional<LocalDate> done = Optional.of(CONSULTED);
        return new ContributionBook(
                contributions,
                new Background(needs, List.of(new TrainingPlan(YEAR, done, done, done)), OptionalInt.of(AGENTS)));
    }

    private List<TraceLink> links(int number) {
        return List.of(link(number).sharing(6_000), link(number + 1).sharing(4_000));
    }

    private TraceLink link(int number) {
        return TraceLink.by("marie", LINKED, Sample.nth(actions, number).code(), "parce que");
    }

    private Contribution contribution(int number, boolean servesNothing) {
        String title = "Contribution " + number;
        List<TraceLink> links = servesNothing ? List.of() : links(number);
        OptionalLong cost = OptionalLong.of(CENTS + number);
        return switch (number % 5) {
            case 0 -> training(number, title, links, cost);
            case 1 ->
                new ItInvestment(
                        "I" + number,
                        title,
                        "DSI",
                        "SD-1",
                        List.of(new ExpectedImprovement(
                                ExpectedImprovement.Kind.QUANTITATIVE, "plus court", Optional.of("délai"))),
                        Optional.of(Sample.DAY),
                        cost,
                        links);
            case 2 ->
                new ProcessChange(
                        "P" + number,
                        title,
                        "DGA",
                        "temps",
                        Optional.of(ProcessChange.Beneficiary.USER),
                        "",
                        "",
                        Optional.of(Sample.DAY),
                        cost,
                        links);
            case 3 ->
                new OrganisationalAdjustment(
                        "O" + number,
                        title,
                        "DGS",
                        false,
                        List.of(new OrganisationalAdjustment.Consultation(
                                OrganisationalAdjustment.Body.CST,
                                CONSULTED,
                                OrganisationalAdjustment.Opinion.FAVOURABLE)),
                        Optional.of(CONSULTED.plusDays(30)),
                        "",
                        cost,
                        links);
            case 4 -> partner(number, title, links);
            default -> throw new IllegalArgumentException("Below nothing: " + number);
        };
    }

    private Training training(int number, String title, List<TraceLink> links, OptionalLong cost) {
        boolean byNeed = number % 10 == 5;
        return new Training(
                "F" + number,
                title,
                "DRH",
                YEAR,
                TrainingCategory.PROFICIENCY,
                Optional.empty(),
                byNeed ? List.of(Sample.nth(needs, number / 10).code()) : List.of(),
                Optional.of(BigDecimal.TWO),
                OptionalInt.of(12),
                cost,
                byNeed ? List.of() : links);
    }

    private static PartnerIntervention partner(int number, String title, List<TraceLink> links) {
        boolean agreed = number % 25 != 4;
        return new PartnerIntervention(
                "C" + number,
                title,
                "DGA",
                agreed ? "Association n° " + number : "L’association",
                PartnerIntervention.PartnerKind.PRIVATE_BODY,
                agreed ? "CONV-" + number : "",
                Map.of(YEAR, CENTS + number),
                links);
    }
}
