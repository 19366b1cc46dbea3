package fr.continuum.domain.rule;

import static org.assertj.core.api.Assertions.assertThat;

import fr.continuum.domain.allocation.AllocationTable;
import fr.continuum.domain.budget.FiscalYear;
import fr.continuum.domain.check.RowChecks;
import fr.continuum.domain.contribution.Contribution;
import fr.continuum.domain.contribution.ContributionChecks;
import fr.continuum.domain.contribution.ContributionContext;
import fr.continuum.domain.contribution.PlannedContribution;
import fr.continuum.domain.plan.FundingChecks;
import fr.continuum.domain.plan.MandatePlan;
import fr.continuum.domain.plan.Mandates;
import fr.continuum.domain.plan.PlanChange;
import fr.continuum.domain.plan.PlanChecks;
import fr.continuum.domain.plan.PlanCode;
import fr.continuum.domain.plan.PlanContent;
import fr.continuum.domain.plan.PlanDiff;
import fr.continuum.domain.plan.PlanHistory;
import fr.continuum.domain.plan.Revision;
import fr.continuum.domain.target.Dimension;
import fr.continuum.domain.testing.Found;
import fr.continuum.domain.testing.PlanWords;
import fr.continuum.domain.testing.Specification;
import fr.continuum.domain.testing.Words;
import fr.continuum.domain.testing.WorkforceWords;
import fr.continuum.domain.workforce.PostRegister;
import fr.continuum.domain.workforce.PostsToReassign;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Runs one case about the plan and what serves it.
///
/// Given: `elements`, the plan; `then`, what it is changed into or, where a line names another plan, what takes its
/// place on the `day`, with `revision` (true, for a `reason`, `decided` on a day), `linked` codes and `by` (PERSON or
/// FILE); `planning`, one contribution somebody plans; `contributions` and `training plans` that came by file,
/// `needs`, `agents` (1500, or `unknown`); `former`, the plan of the mandate before, which `gave way` on a day (links
/// of the words are made on 1 April 2022, at noon in France); `posts` of the authority; `plan rows` of its table,
/// `rows said` on a day; `funded`, euros per element in `fiscal year`, with `tolerance`; `brought in`, the day of the
/// revision that brought an element in; `day`, by which what is said to have happened has happened.
///
/// Expected: `refused`, every refusal; `allowed`, true where there is none; `findings`, all those of the rule.
final class SpecifiedPlanCase {

    private static final Set<String> GIVEN = Set.of(
            "why",
            "elements",
            "then",
            "revision",
            "reason",
            "decided",
            "linked",
            "by",
            "planning",
            "contributions",
            "training plans",
            "needs",
            "agents",
            "former",
            "gave way",
            "posts",
            "plan rows",
            "rows said",
            "funded",
            "brought in",
            "fiscal year",
            "tolerance",
            "day");
    private static final Set<String> EXPECTED = Set.of("refused", "allowed", "findings");

    private final Specification.Case given;

    SpecifiedPlanCase(Specification.Case given) {
        this.given = given;
    }

    void run() {
        given.understands(GIVEN, EXPECTED);
        if (given.has("refused") || given.has("allowed")) {
            List<String> refused = command().reasons().stream()
                    .map(refusal -> plain(refusal.toString()))
                    .toList();
            assertThat(refused).isEqualTo(given.texts("refused"));
            assertThat(refused.isEmpty()).isEqualTo(given.has("allowed"));
        }
        if (given.has("findings")) {
            assertThat(findings()).isEqualTo(given.texts("findings"));
        }
    }

    /// The command the case is about: planning a contribution, changing the plan, or writing it.
    private Ruling<?> command() {
        Ruling<MandatePlan> plan = MandatePlan.of(PlanWords.plan(given.texts("elements")));
        if (given.has("planning")) {
            return plan.then(p -> PlannedContribution.plan(
                    PlanWords.contributions(given.texts("planning")).getFirst(), context(p)));
        }
        if (given.has("then")) {
            PlanContent next = PlanWords.plan(given.texts("then"));
            return plan.then(p ->
                    p.content().code().equals(next.code()) ? p.become(next, change()) : p.succeededBy(next, change()));
        }
        return plan;
    }

    private PlanChange change() {
        Set<PlanCode> linked = new HashSet<>();
        given.texts("linked").forEach(code -> linked.add(new PlanCode(code)));
        return new PlanChange(
                PlanChange.Origin.valueOf(given.text("by", "PERSON")),
                given.has("revision")
                        ? Optional.of(new Revision(
                                PlanWords.repeated(given.text("reason", "crise")),
                                "CD-2024-07",
                                LocalDate.parse(given.text("decided", "2024-06-30"))))
                        : Optional.empty(),
                linked,
                former().stream().map(Mandates.Former::plan).toList(),
                LocalDate.parse(given.text("day", "2024-06-30")));
    }

    private LocalDate day() {
        return LocalDate.parse(given.text("day", "2022-06-01"));
    }

    private ContributionContext context(MandatePlan plan) {
        return new ContributionContext(
                        new Mandates(plan, former()),
                        PlanWords.needs(given.texts("needs")),
                        given.text("agents", "1500").equals("unknown")
                                ? 0
                                : Integer.parseInt(given.text("agents", "1500")),
                        PlanWords.contributions(given.texts("contributions")))
                .on(LocalDate.parse(given.text("day", "2024-06-30")));
    }

    private List<Mandates.Former> former() {
        return given.has("former")
                ? List.of(new Mandates.Former(
                        sound(given.texts("former")),
                        LocalDate.parse(given.text("gave way", ""))
                                .atStartOfDay(ZoneOffset.UTC)
                                .toInstant(),
                        Optional.empty()))
                : List.of();
    }

    private static MandatePlan sound(List<String> lines) {
        return switch (MandatePlan.of(PlanWords.plan(lines))) {
            case Ruling.Allowed<MandatePlan>(MandatePlan sound) -> sound;
            case Ruling.Refused<MandatePlan>(List<Refusal> refusals) ->
                throw new IllegalArgumentException("The plan itself is refused: " + refusals);
        };
    }

    private List<String> findings() {
        MandatePlan plan = sound(given.texts("elements"));
        List<Contribution> contributions = PlanWords.contributions(given.texts("contributions"));
        Map<PlanCode, Long> funded = new HashMap<>();
        if (given.has("funded")) {
            given.table("funded")
                    .forEach((code, euros) -> funded.put(new PlanCode(code), Words.cents(euros.toString())));
        }
        LocalDate day = day();
        PostRegister posts = new PostRegister(Optional.of(day), WorkforceWords.posts(given.texts("posts")));
        Findings all = PlanChecks.check(
                        plan, day, PostsToReassign.of(plan, posts, day).vacancies(), history(plan))
                .and(ContributionChecks.check(
                        contributions, PlanWords.trainingPlans(given.texts("training plans")), context(plan)));
        if (given.has("plan rows")) {
            all = all.and(RowChecks.check(rows(), plan));
        }
        if (given.has("fiscal year")) {
            all = all.and(FundingChecks.check(
                    plan,
                    new FiscalYear(Integer.parseInt(given.text("fiscal year", ""))),
                    funded,
                    Words.cents(given.text("tolerance", "0"))));
        }
        return all.all().stream()
                .filter(finding -> finding.rule().id().equals(given.rule()))
                .peek(Found::isSaidInEnglish)
                .map(finding -> plain(finding.subject() + ": " + finding.found()))
                .toList();
    }

    private PlanHistory history(MandatePlan plan) {
        return given.has("brought in")
                ? new PlanHistory(given.table("brought in").entrySet().stream()
                        .map(in -> broughtIn(
                                plan,
                                new PlanCode(in.getKey()),
                                LocalDate.parse(in.getValue().toString())))
                        .sorted(Comparator.comparing(PlanHistory.Entry::at))
                        .toList())
                : PlanHistory.UNKNOWN;
    }

    private static PlanHistory.Entry broughtIn(MandatePlan plan, PlanCode code, LocalDate day) {
        return new PlanHistory.Entry(
                day.atTime(10, 0).toInstant(ZoneOffset.UTC),
                "paul",
                PlanChange.Origin.PERSON,
                Optional.of(new Revision("crise", "CD-" + day.getYear(), day)),
                plan.version(),
                PlanDiff.between(plan.content().without(code), plan.content()));
    }

    private AllocationTable rows() {
        AllocationTable table =
                Words.table(Dimension.PLAN, given.texts("plan rows").toArray(String[]::new));
        return given.has("rows said")
                ? table.saidBy(
                        "paul",
                        LocalDate.parse(given.text("rows said", ""))
                                .atTime(10, 0)
                                .toInstant(ZoneOffset.UTC))
                : table;
    }

    private static String plain(String french) {
        return french.replace('\u202f', ' ').replace('\u00a0', ' ');
    }
}
