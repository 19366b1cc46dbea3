package fr.continuum.domain.plan;

import fr.continuum.domain.rule.ContinuumRule;
import fr.continuum.domain.rule.Finding;
import fr.continuum.domain.rule.Findings;
import fr.continuum.domain.shared.Days;
import fr.continuum.domain.shared.Wording;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// What a plan may say and somebody must look at: actions left under what was given up (R03), maps too full or too
/// thin (R04), actions a file brought in progress without what it takes, or with days that cannot be (R08), promises
/// and objectives nothing is done for (R09), roles nobody holds any more (R10).
public final class PlanChecks {

    /// How long an adopted objective may stand without any action.
    public static final int MONTHS_OF_GRACE = 6;

    private static final Wording KEPT =
            new Wording("au moins un objectif qui le porte", "at least one objective that carries it");

    private final MandatePlan plan;
    private final LocalDate day;
    private final Vacancies vacancies;
    private final PlanHistory history;
    private final Set<PlanCode> worked = new HashSet<>();
    private final List<Finding> findings = new ArrayList<>();

    private PlanChecks(MandatePlan plan, LocalDate day, Vacancies vacancies, PlanHistory history) {
        this.plan = plan;
        this.day = day;
        this.vacancies = vacancies;
        this.history = history;
        plan.actions().stream()
                .filter(action -> plan.givenUpOn(action.code()).isEmpty())
                .flatMap(action -> Stream.concat(action.principal().stream(), action.others().stream()))
                .flatMap(objective -> plan.lineage(objective).stream())
                .map(PlanElement::code)
                .forEach(worked::add);
    }

    /// With no more known of who holds a role than the plan says, nor of when what it holds came in.
    ///
    /// @param day the day asked about: vacancies and delays depend on it
    public static Findings check(MandatePlan plan, LocalDate day) {
        return check(plan, day, Vacancies.saidBy(plan, day), PlanHistory.UNKNOWN);
    }

    /// @param vacancies every role nobody holds that day, whoever said so: the plan, or the posts of the authority
    /// @param history when revisions brought in what they did: an objective has six months from then
    public static Findings check(MandatePlan plan, LocalDate day, Vacancies vacancies, PlanHistory history) {
        PlanChecks checks = new PlanChecks(plan, day, vacancies, history);
        plan.strategicObjectives().stream()
                .filter(challenge -> plan.isOpen(challenge.code()))
                .forEach(checks::map);
        plan.objectives().stream()
                .filter(objective -> plan.isOpen(objective.code()))
                .forEach(checks::worked);
        plan.actions().forEach(checks::started);
        plan.actions().forEach(checks::leftUnder);
        plan.pledges().stream().filter(PlanElement::isActive).forEach(checks::pledge);
        plan.content().elements().stream()
                .filter(element -> plan.isOpen(element.code()))
                .forEach(checks::vacant);
        return Findings.of(checks.findings);
    }

    private void map(Objective.Strategic challenge) {
        StrategicMap map = StrategicMap.of(plan, challenge);
        switch (map.fullness(plan)) {
            case TOO_FULL ->
                crowded(
                        map,
                        new Wording(
                                "au plus " + StrategicMap.MOST_ACTIONS + " actions",
                                "at most " + StrategicMap.MOST_ACTIONS + " actions"));
            case TOO_THIN ->
                crowded(
                        map,
                        new Wording(
                                "au moins " + StrategicMap.FEWEST_ACTIONS + " actions",
                                "at least " + StrategicMap.FEWEST_ACTIONS + " actions"));
            case RIGHT -> {}
        }
    }

    private void crowded(StrategicMap map, Wording expected) {
        find(ContinuumRule.R04, map.objective(), expected, counted(map.size(plan)));
    }

    /// An action that only contributes to an objective is done for it, too. An operational objective says nothing
    /// of its own where nothing at all is done for its challenge.
    private void worked(Objective objective) {
        boolean saidAbove = objective instanceof Objective.Operational
                && plan.challengeOf(objective.code())
                        .filter(challenge -> !worked.contains(challenge.code()))
                        .isPresent();
        if (!worked.contains(objective.code()) && !saidAbove && isDue(objective)) {
            find(
                    ContinuumRule.R09,
                    objective,
                    new Wording(
                            "au moins une action " + MONTHS_OF_GRACE + " mois après l’adoption",
                            "at least one action " + MONTHS_OF_GRACE + " months after adoption"),
                    new Wording("aucune action", "no action"));
        }
    }

    /// Six months after the vote, or after the revision that brought it in.
    private boolean isDue(Objective objective) {
        return plan.content()
                .adoption()
                .map(vote -> history.broughtInBy(objective.code(), day, Days.FRANCE)
                        .filter(vote.on()::isBefore)
                        .orElse(vote.on()))
                .filter(since -> since.plusMonths(MONTHS_OF_GRACE).isBefore(day))
                .isPresent();
    }

    private static Wording counted(int actions) {
        return Wording.same(actions + (actions == 1 ? " action" : " actions"));
    }

    /// What a file brought: work under way without what it takes, and days that cannot be.
    private void started(Action action) {
        List<Wording> expected = new ArrayList<>();
        List<Wording> found = new ArrayList<>();
        if (action.state() instanceof ActionState.InProgress
                && !action.missingToStart().isEmpty()) {
            expected.add(new Wording(
                    "un pilote, un début, une fin ou l’amélioration continue",
                    "a pilot, a start, an end or continuous improvement"));
            action.missingToStart()
                    .forEach(lack -> found.add(PlanSuccession.notReady(plan.content(), action, lack)
                            .offending()));
        }
        List<ActionDays.Fault> days = ActionDays.faults(plan.content(), action, day);
        if (!days.isEmpty()) {
            expected.add(new Wording(
                    "des jours qui se suivent, dans le mandat", "days in order, within the term of office"));
            days.forEach(fault -> found.add(fault.offending()));
        }
        if (!found.isEmpty()) {
            find(ContinuumRule.R08, action, Wording.joined(" ; ", expected), Wording.joined(", ", found));
        }
    }

    /// An action still to be carried through, where what it counts under was given up: it serves nothing there.
    private void leftUnder(Action action) {
        if (action.state().isOpen()) {
            plan.lineage(action.code()).stream()
                    .filter(above -> !above.isActive())
                    .findFirst()
                    .ifPresent(above -> find(
                            ContinuumRule.R03,
                            action,
                            new Wording(
                                    "un objectif principal que le plan n’a pas abandonné",
                                    "a principal objective that the plan did not give up"),
                            new Wording(above.code() + ", abandonné le ", above.code() + ", given up on ")
                                    .then(Days.wording(
                                            above.abandonment().orElseThrow().on()))
                                    .then(new Wording(
                                            ", et l’action reste à mener", ", and the action is still to be done"))));
        }
    }

    /// Of one promise one finding says all.
    private void pledge(Pledge pledge) {
        List<Wording> expected = new ArrayList<>();
        List<Wording> found = new ArrayList<>();
        if (pledge.objectives().isEmpty()) {
            expected.add(KEPT);
            found.add(new Wording("aucun objectif", "no objective"));
        } else if (pledge.objectives().stream().noneMatch(plan::isOpen)) {
            expected.add(KEPT);
            found.add(new Wording("tous ses objectifs sont abandonnés", "all its objectives were given up"));
        }
        if (!pledge.saysWhere()) {
            expected.add(new Wording("où il a été pris", "where it was made"));
            found.add(PledgeSources.UNSAID);
        }
        if (!found.isEmpty()) {
            find(ContinuumRule.R09, pledge, Wording.joined(" ; ", expected), Wording.joined(" ; ", found));
        }
    }

    private void vacant(PlanElement element) {
        List<Wording> vacant =
                vacancies.of(element.code()).stream().map(Vacancy::wording).toList();
        if (!vacant.isEmpty()) {
            find(
                    ContinuumRule.R10,
                    element,
                    new Wording("des rôles tenus", "roles that are held"),
                    Wording.joined(", ", vacant));
        }
    }

    private void find(ContinuumRule rule, PlanElement element, Wording expected, Wording found) {
        findings.add(Finding.of(rule, PlanSubjects.of(plan.content(), element.code()), expected, found));
    }
}
