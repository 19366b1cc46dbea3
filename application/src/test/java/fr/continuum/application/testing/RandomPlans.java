package fr.continuum.application.testing;

import fr.continuum.domain.plan.Abandonment;
import fr.continuum.domain.plan.Action;
import fr.continuum.domain.plan.ActionLink;
import fr.continuum.domain.plan.ActionState;
import fr.continuum.domain.plan.Adoption;
import fr.continuum.domain.plan.KeyFigure;
import fr.continuum.domain.plan.LevelNames;
import fr.continuum.domain.plan.Lineage;
import fr.continuum.domain.plan.MandatePlan;
import fr.continuum.domain.plan.MandateTerm;
import fr.continuum.domain.plan.Milestone;
import fr.continuum.domain.plan.Objective;
import fr.continuum.domain.plan.PlanCode;
import fr.continuum.domain.plan.PlanContent;
import fr.continuum.domain.plan.PlanElement;
import fr.continuum.domain.plan.PlanLevel;
import fr.continuum.domain.plan.PlanRole;
import fr.continuum.domain.plan.Pledge;
import fr.continuum.domain.plan.Priority;
import fr.continuum.domain.plan.RoleHolding;
import fr.continuum.domain.plan.Schedule;
import fr.continuum.domain.plan.StrategicAxis;
import fr.continuum.domain.plan.Territory;
import fr.continuum.domain.rule.Ruling;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Random;
import java.util.stream.Stream;

/// Plans of any shape and with the worst of texts, from a seed: the same seed is the same plan.
public final class RandomPlans {

    private final Random random;
    private final RandomTexts words;
    private final List<PlanCode> axes = new ArrayList<>();
    private final List<PlanCode> objectives = new ArrayList<>();
    private final List<PlanCode> actions = new ArrayList<>();
    private int codes;

    private RandomPlans(Random random, RandomTexts words) {
        this.random = random;
        this.words = words;
    }

    public static MandatePlan of(long seed) {
        Random random = new Random(seed);
        return plan(new RandomPlans(random, new RandomTexts(random)));
    }

    /// The same, of texts that can be kept.
    public static MandatePlan storable(long seed) {
        Random random = new Random(seed);
        return plan(new RandomPlans(random, RandomTexts.storable(random)));
    }

    private static MandatePlan plan(RandomPlans plans) {
        return ((Ruling.Allowed<MandatePlan>) MandatePlan.of(plans.content())).value();
    }

    private PlanContent content() {
        List<PlanElement> elements = new ArrayList<>();
        words.times(3, () -> elements.add(new StrategicAxis(code(axes), words.text(), abandoned(), lineage())));
        boolean adopted = random.nextBoolean();
        words.times(4, () -> elements.add(strategic(adopted)));
        if (!objectives.isEmpty()) {
            words.times(4, () -> elements.add(operational()));
            words.times(9, () -> elements.add(action()));
        }
        words.times(
                3,
                () -> elements.add(new Pledge(
                        code(new ArrayList<>()),
                        words.text(),
                        words.maybeText(),
                        some(objectives),
                        abandoned(),
                        lineage())));
        Collections.shuffle(elements, random);
        LocalDate start = words.day();
        PlanContent content = PlanContent.empty(
                        new PlanCode("plan \\ n° " + random.nextInt(100)),
                        words.text(),
                        new MandateTerm(start, start.plusDays(1 + random.nextInt(4_000))))
                .calling(
                        random.nextBoolean() ? LevelNames.USUAL : LevelNames.USUAL.with(PlanLevel.ACTION, words.text()))
                .withElements(elements)
                .withLinks(_ -> arrows());
        return adopted ? content.adopted(new Adoption(words.day(), words.text())) : content;
    }

    /// Codes look like numbers, dates and formulas, and are never twice the same.
    private PlanCode code(List<PlanCode> among) {
        String start = List.of("", "0", "=", "-", "'", "D\u00a0", "é", "2026-01-", "…", "\\…")
                .get(random.nextInt(10));
        PlanCode code = new PlanCode(start + ++codes);
        among.add(code);
        return code;
    }

    private Objective strategic(boolean adopted) {
        List<RoleHolding> roles = new ArrayList<>(roles());
        if (adopted) {
            roles.add(RoleHolding.of(PlanRole.LEAD_ELECTED, words.text()));
            roles.add(RoleHolding.of(PlanRole.LEAD_DEPARTMENT, words.text()));
        }
        return new Objective.Strategic(
                code(objectives),
                words.text(),
                words.maybeText(),
                axes.isEmpty() ? Optional.empty() : words.maybe(() -> words.one(axes)),
                texts(),
                roles,
                places(),
                abandoned(),
                lineage(),
                words.maybe(() -> new KeyFigure(
                        random.nextInt(9_999) + " " + words.text(),
                        "compté " + words.text(),
                        words.day(),
                        "Observatoire " + words.text())));
    }

    private Objective operational() {
        PlanCode under = words.one(objectives);
        return new Objective.Operational(
                code(objectives),
                words.text(),
                words.maybeText(),
                under,
                texts(),
                roles(),
                places(),
                abandoned(),
                lineage());
    }

    private Action action() {
        PlanCode principal = words.one(objectives);
        LocalDate start = words.day();
        Optional<LocalDate> end = words.maybe(() -> start.plusDays(random.nextInt(900)));
        return new Action(
                code(actions),
                words.text(),
                words.maybeText(),
                Optional.of(principal),
                some(objectives).stream()
                        .filter(other -> !other.equals(principal))
                        .toList(),
                state(),
                new Schedule(random.nextBoolean() ? Optional.of(start) : Optional.empty(), end, random.nextBoolean()),
                Stream.generate(() -> new Milestone(words.text(), words.maybe(words::day), words.maybe(words::day)))
                        .limit(random.nextInt(4))
                        .toList(),
                words.maybe(() -> Priority.values()[random.nextInt(Priority.values().length)]),
                roles(),
                places(),
                random.nextBoolean() ? OptionalLong.empty() : OptionalLong.of(words.cents()),
                lineage());
    }

    private ActionState state() {
        return switch (random.nextInt(7)) {
            case 0 -> new ActionState.Draft();
            case 1 -> new ActionState.Planned();
            case 2 -> new ActionState.InProgress();
            case 3 -> new ActionState.OnHold(words.maybeText());
            case 4 -> new ActionState.Blocked(words.maybeText());
            case 5 -> new ActionState.Completed(words.day());
            default -> new ActionState.Abandoned(new Abandonment(words.text() + " faute", words.day()));
        };
    }

    /// Arrows that order go one way only, so that there is no circle.
    private List<ActionLink> arrows() {
        List<ActionLink> arrows = new ArrayList<>();
        for (int from = 0; from < actions.size(); from++) {
            for (int to = from + 1; to < actions.size(); to++) {
                if (random.nextInt(4) == 0) {
                    ActionLink.Kind kind = ActionLink.Kind.values()[random.nextInt(3)];
                    arrows.add(new ActionLink(actions.get(from), kind, actions.get(to)));
                }
            }
        }
        return arrows;
    }

    private List<RoleHolding> roles() {
        return Stream.generate(() -> new RoleHolding(
                        PlanRole.values()[random.nextInt(PlanRole.values().length)],
                        words.text(),
                        words.maybe(words::text),
                        words.maybe(words::day)))
                .limit(random.nextInt(4))
                .toList();
    }

    private List<Territory> places() {
        return Stream.generate(() -> new Territory(
                        Territory.Kind.values()[random.nextInt(3)], "0" + random.nextInt(99_999) + "A", words.text()))
                .limit(random.nextInt(3))
                .toList();
    }

    private List<String> texts() {
        return Stream.generate(words::text).limit(random.nextInt(3)).toList();
    }

    private Optional<Abandonment> abandoned() {
        return random.nextInt(4) == 0
                ? Optional.of(new Abandonment(words.text() + " faute", words.day()))
                : Optional.empty();
    }

    private Optional<Lineage> lineage() {
        return random.nextInt(4) == 0
                ? Optional.of(new Lineage(new PlanCode("avant"), new PlanCode("=" + random.nextInt(9))))
                : Optional.empty();
    }

    private <T> List<T> some(List<T> among) {
        return among.stream().filter(_ -> random.nextInt(3) == 0).toList();
    }
}
