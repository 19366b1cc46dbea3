package fr.continuum.benchmarks;

import fr.continuum.domain.budget.FiscalYear;
import fr.continuum.domain.contribution.Background;
import fr.continuum.domain.contribution.Contribution;
import fr.continuum.domain.contribution.ContributionBook;
import fr.continuum.domain.contribution.ContributionChecks;
import fr.continuum.domain.contribution.ExpectedImprovement;
import fr.continuum.domain.contribution.ItInvestment;
import fr.continuum.domain.contribution.ProcessChange;
import fr.continuum.domain.contribution.TraceLink;
import fr.continuum.domain.contribution.Training;
import fr.continuum.domain.contribution.TrainingCategory;
import fr.continuum.domain.plan.Action;
import fr.continuum.domain.plan.FundingChecks;
import fr.continuum.domain.plan.MandatePlan;
import fr.continuum.domain.plan.MandateTerm;
import fr.continuum.domain.plan.Objective;
import fr.continuum.domain.plan.PlanChecks;
import fr.continuum.domain.plan.PlanCode;
import fr.continuum.domain.plan.PlanContent;
import fr.continuum.domain.plan.PlanElement;
import fr.continuum.domain.rule.Findings;
import fr.continuum.domain.rule.Refusal;
import fr.continuum.domain.rule.Ruling;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.function.Supplier;

/// The full check of a plan and all that is done for it: 14 objectives × 20 actions × 3,000 contributions, then up to
/// thirty times as many of each. Writes ratios only: of the check to the fingerprint of the same book, which reads
/// everything once, and of the larger checks to the smaller.
public final class FullCheck {

    private static final int OBJECTIVES = 14;
    private static final int ACTIONS = 20;
    private static final int CONTRIBUTIONS = 3_000;
    private static final List<Integer> TIMES = List.of(1, 3, 10, 30);
    private static final int ROUNDS = 31;
    private static final LocalDate DAY = LocalDate.parse("2026-11-22");
    private static final Instant NOW = Instant.parse("2026-11-22T02:00:00Z");

    private final MandatePlan plan;
    private final ContributionBook book;

    private FullCheck(int times) {
        this.plan = plan(times);
        this.book = new ContributionBook(contributions(times, plan), Background.UNKNOWN);
    }

    /// @param arguments the page the results are written to
    public static void main(String[] arguments) throws IOException {
        List<FullCheck> checks = TIMES.stream().map(FullCheck::new).toList();
        FullCheck usual = checks.getFirst();
        int found = usual.check().all().size();
        List<Supplier<?>> works = new ArrayList<>(List.of(usual.book::version));
        checks.forEach(check -> works.add(check::check));
        double[] medians = medians(works);
        List<String> lines = new ArrayList<>(List.of(
                "%d objectives, %d actions, %,d contributions, %d findings: the full check takes **%.2f** × the fingerprint of"
                        .formatted(
                                usual.plan.strategicObjectives().size(),
                                usual.plan.actions().size(),
                                usual.book.contributions().size(),
                                found,
                                medians[1] / medians[0]),
                "the same contributions, which reads everything once.",
                "",
                "| everything times | full check, times | by contribution |",
                "|---|---|---|"));
        for (int i = 0; i < checks.size(); i++) {
            double growth = medians[i + 1] / medians[1];
            lines.add("| %d | %.1f | %.2f |".formatted(TIMES.get(i), growth, growth / TIMES.get(i)));
        }
        new ResultsPage(Path.of(arguments[0])).say("The full check of a plan", lines);
    }

    private Findings check() {
        return PlanChecks.check(plan, DAY)
                .and(ContributionChecks.check(book.contributions(), List.of(), book.against(plan)))
                .and(FundingChecks.check(plan, new FiscalYear(DAY.getYear()), Map.of(), 0));
    }

    /// The median of each work over several rounds in turn, after as many that are not counted: what else runs on
    /// the machine, and what is still being compiled, weighs on all alike.
    private static double[] medians(List<Supplier<?>> works) {
        long[][] spent = new long[works.size()][ROUNDS];
        for (int round = -ROUNDS; round < ROUNDS; round++) {
            for (int work = 0; work < works.size(); work++) {
                long before = System.nanoTime();
                if (works.get(work).get() == null) {
                    throw new IllegalStateException("The work gave nothing");
                }
                if (round >= 0) {
                    spent[work][round] = System.nanoTime() - before;
                }
            }
        }
        return Arrays.stream(spent)
                .mapToDouble(rounds -> Arrays.stream(rounds)
                        .sorted()
                        .skip(ROUNDS / 2)
                        .findFirst()
                        .orElseThrow())
                .toArray();
    }

    private static MandatePlan plan(int times) {
        List<PlanElement> elements = new ArrayList<>();
        for (int objective = 0; objective < OBJECTIVES * times; objective++) {
            elements.add(Objective.Strategic.of("D" + objective, "Défi " + objective));
            for (int action = 0; action < ACTIONS; action++) {
                elements.add(Action.of("D" + objective + "-A" + action, "Action " + action, "D" + objective));
            }
        }
        PlanContent content = PlanContent.empty(new PlanCode("cap"), "CAP", MandateTerm.from(DAY))
                .withElements(elements);
        return switch (MandatePlan.of(content)) {
            case Ruling.Allowed<MandatePlan>(MandatePlan sound) -> sound;
            case Ruling.Refused<MandatePlan>(List<Refusal> refusals) ->
                throw new IllegalStateException("The plan is refused: " + refusals);
        };
    }

    /// Trainings, investments and process changes in turn; one in a hundred serves nothing.
    private static List<Contribution> contributions(int times, MandatePlan plan) {
        List<Action> actions = plan.actions();
        List<Contribution> contributions = new ArrayList<>();
        for (int i = 0; i < CONTRIBUTIONS * times; i++) {
            PlanCode target = actions.get(i % actions.size()).code();
            List<TraceLink> links = i % 100 == 0 ? List.of() : List.of(TraceLink.by("marie", NOW, target, "parce que"));
            contributions.add(contribution(i, links));
        }
        return contributions;
    }

    private static Contribution contribution(int number, List<TraceLink> links) {
        String title = "Contribution " + number;
        return switch (number % 3) {
            case 0 ->
                new Training(
                        "F" + number,
                        title,
                        "DRH",
                        new FiscalYear(DAY.getYear()),
                        TrainingCategory.PROFICIENCY,
                        Optional.empty(),
                        List.of(),
                        Optional.empty(),
                        OptionalInt.of(12),
                        OptionalLong.of(100_000),
                        links);
            case 1 ->
                new ItInvestment(
                        "I" + number,
                        title,
                        "DSI",
                        "",
                        List.of(new ExpectedImprovement(
                                ExpectedImprovement.Kind.QUALITATIVE, "mieux", Optional.empty())),
                        Optional.of(DAY),
                        OptionalLong.of(100_000),
                        links);
            default ->
                new ProcessChange(
                        "P" + number,
                        title,
                        "DGA",
                        "temps",
                        Optional.of(ProcessChange.Beneficiary.USER),
                        "",
                        "",
                        Optional.of(DAY),
                        OptionalLong.empty(),
                        links);
        };
    }
}
