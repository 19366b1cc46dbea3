package fr.continuum.domain.plan;

import fr.continuum.domain.rule.ContinuumRule;
import fr.continuum.domain.rule.Finding;
import fr.continuum.domain.rule.Findings;
import fr.continuum.domain.shared.Wording;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// What a plan may say and somebody must look at: maps too full or too thin (R04), actions a file brought in progress
/// without what it takes (R08), promises and challenges nothing is done for (R09), roles nobody holds any more (R10).
public final class PlanChecks {

    /// Beyond this, a strategic map is a list again (mission: « 10 à 20 actions au maximum »).
    public static final int MOST_ACTIONS = 20;

    /// Under this, once adopted, a challenge has hardly been worked out.
    public static final int FEWEST_ACTIONS = 10;

    /// How long an adopted challenge may stand without any action.
    public static final int MONTHS_OF_GRACE = 6;

    private static final Wording KEPT =
            new Wording("au moins un objectif qui le tienne", "at least one objective that keeps it");

    private final MandatePlan plan;
    private final LocalDate day;
    private final Vacancies vacancies;
    private final List<Finding> findings = new ArrayList<>();

    private PlanChecks(MandatePlan plan, LocalDate day, Vacancies vacancies) {
        this.plan = plan;
        this.day = day;
        this.vacancies = vacancies;
    }

    /// With no more known of who holds a role than the plan says.
    ///
    /// @param day the day asked about: vacancies and delays depend on it
    public static Findings check(MandatePlan plan, LocalDate day) {
        return check(plan, day, Vacancies.saidBy(plan, day));
    }

    /// @param vacancies every role nobody holds that day, whoever said so: the plan, or the posts of the authority
    public static Findings check(MandatePlan plan, LocalDate day, Vacancies vacancies) {
        PlanChecks checks = new PlanChecks(plan, day, vacancies);
        plan.strategicObjectives().stream()
                .filter(challenge -> plan.isOpen(challenge.code()))
                .forEach(checks::map);
        plan.actions().forEach(checks::started);
        plan.pledges().stream().filter(PlanElement::isActive).forEach(checks::pledge);
        plan.content().elements().stream()
                .filter(element -> plan.isOpen(element.code()))
                .forEach(checks::vacant);
        return Findings.of(checks.findings);
    }

    private void map(Objective.Strategic challenge) {
        int actions = plan.mapOf(challenge.code()).stream()
                .filter(PlanElement::isActive)
                .toList()
                .size();
        if (actions > MOST_ACTIONS) {
            find(
                    ContinuumRule.R04,
                    challenge,
                    new Wording("au plus " + MOST_ACTIONS + " actions", "at most " + MOST_ACTIONS + " actions"),
                    counted(actions));
        } else if (plan.isAdopted() && actions > 0 && actions < FEWEST_ACTIONS) {
            find(
                    ContinuumRule.R04,
                    challenge,
                    new Wording("au moins " + FEWEST_ACTIONS + " actions", "at least " + FEWEST_ACTIONS + " actions"),
                    counted(actions));
        }
        boolean graceIsOver = plan.content()
                .adoption()
                .filter(vote -> vote.on().plusMonths(MONTHS_OF_GRACE).isBefore(day))
                .isPresent();
        if (actions == 0 && graceIsOver) {
            find(
                    ContinuumRule.R09,
                    challenge,
                    new Wording(
                            "au moins une action " + MONTHS_OF_GRACE + " mois après l’adoption",
                            "at least one action " + MONTHS_OF_GRACE + " months after adoption"),
                    new Wording("aucune action", "no action"));
        }
    }

    private static Wording counted(int actions) {
        return Wording.same(actions + (actions == 1 ? " action" : " actions"));
    }

    private void started(Action action) {
        if (action.state() instanceof ActionState.InProgress
                && !action.missingToStart().isEmpty()) {
            find(
                    ContinuumRule.R08,
                    action,
                    new Wording(
                            "un pilote, un début, une fin ou l’amélioration continue",
                            "a pilot, a start, an end or continuous improvement"),
                    Wording.joined(
                            ", ",
                            action.missingToStart().stream()
                                    .map(lack -> PlanSuccession.notReady(plan.content(), action, lack)
                                            .offending())
                                    .toList()));
        }
    }

    private void pledge(Pledge pledge) {
        if (pledge.objectives().isEmpty()) {
            find(ContinuumRule.R09, pledge, KEPT, new Wording("aucun objectif", "no objective"));
        } else if (pledge.objectives().stream().noneMatch(plan::isOpen)) {
            find(
                    ContinuumRule.R09,
                    pledge,
                    KEPT,
                    new Wording("tous ses objectifs sont abandonnés", "all its objectives were given up"));
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
