package fr.continuum.benchmarks;

import fr.continuum.domain.allocation.Strength;
import fr.continuum.domain.contribution.CompetencyNeed;
import fr.continuum.domain.contribution.ContributionBook;
import fr.continuum.domain.plan.Action;
import fr.continuum.domain.plan.ActionState;
import fr.continuum.domain.plan.Adoption;
import fr.continuum.domain.plan.MandatePlan;
import fr.continuum.domain.plan.MandateTerm;
import fr.continuum.domain.plan.Objective;
import fr.continuum.domain.plan.PlanChange;
import fr.continuum.domain.plan.PlanCode;
import fr.continuum.domain.plan.PlanContent;
import fr.continuum.domain.plan.PlanDiff;
import fr.continuum.domain.plan.PlanElement;
import fr.continuum.domain.plan.PlanHistory;
import fr.continuum.domain.plan.PlanRole;
import fr.continuum.domain.plan.Pledge;
import fr.continuum.domain.plan.Revision;
import fr.continuum.domain.plan.RoleHolding;
import fr.continuum.domain.plan.Schedule;
import fr.continuum.domain.plan.StrategicAxis;
import fr.continuum.domain.rule.Ruling;
import fr.continuum.domain.trace.Continuum.Funding;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// An adopted plan of axes, objectives, actions and promises, half way revised, and all that is done and paid for it:
/// so many times 14 objectives × 20 actions, 3,000 contributions of the five kinds, 60 competency needs, 1,500 budget
/// keys shared between two actions each; and links that no contribution holds ([StandingSample]).
///
/// @param history the vote, then a revision of one action in twenty, after links were made
/// @param paid what each element gets by itself, in euro cents
record Sample(
        MandatePlan plan,
        PlanHistory history,
        List<CompetencyNeed> needs,
        ContributionBook book,
        StandingSample standing,
        List<Funding> fundings,
        Map<PlanCode, Long> paid) {

    static final LocalDate DAY = LocalDate.parse("2026-11-22");
    static final Instant REVISED = Instant.parse("2025-02-10T12:00:00Z");

    private static final LocalDate VOTED = LocalDate.parse("2022-03-21");
    private static final int OBJECTIVES = 14;
    private static final int ACTIONS = 20;
    private static final int NEEDS = 60;
    private static final int KEYS = 1_500;
    private static final long CENTS = 12_345_67;

    static Sample of(int times) {
        MandatePlan voted = ruled(MandatePlan.of(content(times, false)));
        MandatePlan revised = ruled(MandatePlan.of(content(times, true)));
        List<CompetencyNeed> needs = needs(times, revised);
        List<Funding> fundings = fundings(times, revised);
        Map<PlanCode, Long> paid = new HashMap<>();
        fundings.forEach(funding -> paid.merge(funding.target(), funding.cents(), Long::sum));
        return new Sample(
                revised,
                history(voted, revised),
                needs,
                new Deeds(revised.actions(), needs).book(times),
                StandingSample.of(times, revised.actions(), needs),
                fundings,
                paid);
    }

    private static PlanContent content(int times, boolean revised) {
        List<PlanElement> elements = new ArrayList<>();
        for (int axis = 0; axis < 3 * times; axis++) {
            elements.add(StrategicAxis.of("X" + axis, "Axe " + axis));
        }
        for (int objective = 0; objective < OBJECTIVES * times; objective++) {
            String code = "D" + objective;
            elements.add(Objective.Strategic.of(code, "Défi " + objective)
                    .under(new PlanCode("X" + objective % (3 * times)))
                    .heldBy(
                            RoleHolding.of(PlanRole.LEAD_ELECTED, "Vice-président"),
                            RoleHolding.of(PlanRole.LEAD_DEPARTMENT, "Direction")));
            elements.add(Objective.Operational.of(code + "-O", "Objectif " + objective, code));
            for (int action = 0; action < ACTIONS; action++) {
                elements.add(action(code, action, revised));
            }
            elements.add(new Pledge(
                    new PlanCode("E" + objective),
                    "Promesse " + objective,
                    "programme",
                    List.of(new PlanCode(code)),
                    Optional.empty(),
                    Optional.empty()));
        }
        return PlanContent.empty(new PlanCode("cap"), "CAP", MandateTerm.from(VOTED))
                .withElements(elements)
                .adopted(new Adoption(VOTED, "CD-2022-03-21/1"));
    }

    /// Half of them under the operational objective of theirs; one in ten completed and paid still.
    private static Action action(String objective, int number, boolean revised) {
        String label = "Action " + number + (revised && number == 7 ? ", revue à mi-mandat" : "");
        return Action.of(objective + "-A" + number, label, number % 2 == 0 ? objective : objective + "-O")
                .in(
                        number % 10 == 3
                                ? new ActionState.Completed(LocalDate.parse("2024-06-30"))
                                : new ActionState.InProgress())
                .scheduled(Schedule.between(VOTED, LocalDate.parse("2027-12-31")))
                .heldBy(List.of(RoleHolding.of(PlanRole.PROJECT_MANAGER, "Service")))
                .budgeted(CENTS);
    }

    private static PlanHistory history(MandatePlan voted, MandatePlan revised) {
        Revision why = new Revision("bilan de mi-mandat", "CD-2025-02-10/4", LocalDate.parse("2025-02-10"));
        PlanContent none = PlanContent.empty(
                voted.content().code(), voted.content().name(), voted.content().term());
        return new PlanHistory(List.of(
                entry("2022-03-21T12:00:00Z", none, voted, Optional.empty()),
                entry(REVISED.toString(), voted.content(), revised, Optional.of(why))));
    }

    private static PlanHistory.Entry entry(String at, PlanContent before, MandatePlan after, Optional<Revision> why) {
        return new PlanHistory.Entry(
                Instant.parse(at),
                "marie",
                PlanChange.Origin.PERSON,
                why,
                after.version(),
                PlanDiff.between(before, after.content()));
    }

    private static List<CompetencyNeed> needs(int times, MandatePlan plan) {
        List<Action> actions = plan.actions();
        List<Objective.Strategic> challenges = plan.strategicObjectives();
        List<CompetencyNeed> needs = new ArrayList<>();
        for (int need = 0; need < NEEDS * times; need++) {
            needs.add(new CompetencyNeed(
                    "B" + need,
                    CompetencyNeed.Kind.SKILL,
                    "Savoir " + need,
                    List.of(nth(actions, need).code(), nth(challenges, need).code())));
        }
        return needs;
    }

    private static List<Funding> fundings(int times, MandatePlan plan) {
        List<Action> actions = plan.actions();
        List<Funding> fundings = new ArrayList<>();
        for (int key = 0; key < KEYS * times; key++) {
            String name = "22990001200017 2025 CA budget=P sens=D nature=6" + key;
            fundings.add(new Funding(name, nth(actions, key).code(), 3 * CENTS, Strength.STRONG, "AP-" + key));
            fundings.add(new Funding(name, nth(actions, key + 1).code(), CENTS, Strength.WEAK, "fonction"));
        }
        return fundings;
    }

    /// One of them, beginning anew at the end.
    static <T> T nth(List<T> all, int number) {
        return all.get(number % all.size());
    }

    private static MandatePlan ruled(Ruling<MandatePlan> ruling) {
        return switch (ruling) {
            case Ruling.Allowed<MandatePlan>(MandatePlan sound) -> sound;
            case Ruling.Refused<MandatePlan> refused ->
                throw new IllegalStateException("The plan is refused: " + refused.reasons());
        };
    }
}
