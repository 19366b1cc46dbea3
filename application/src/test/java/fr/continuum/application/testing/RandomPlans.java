package fr.continuum.application.testing;

import fr.continuum.domain.plan.Abandonment;
import fr.continuum.domain.plan.Action;
import fr.continuum.domain.plan.ActionLink;
import fr.continuum.domain.plan.ActionState;
import fr.continuum.domain.plan.Adoption;
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
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Plans of any shape and with the worst of texts, from a seed: the same seed is the same plan.
public final class RandomPlans {

    private static final List<String> PIECES = List.of(
            "Habiter",
            "l’été",
            " ",
            "\n",
            "\r\n",
            "\t",
            ";",
            ",",
            "\"",
            "'",
            "=1+1",
            "+33",
            "-",
            "@",
            "\\",
            "\\u0041",
            "\\\\",
            "_x0041_",
            "\u0000",
            "\u0007",
            "\u0085",
            "\u00a0",
            "\u2028",
            "\ufeff",
            "\u200b",
            "😀",
            "\ud83d",
            "<b>&amp;",
            "]]>",
            "001",
            "1,50",
            "2026-01-31",
            "#REF!",
            "%");

    /// What no database keeps, nor JSON says: the null character, half a character.
    private static final List<String> KEPT_NOWHERE = List.of("\u0000", "\ud83d");

    private final Random random;
    private final List<String> pieces;
    private final List<PlanCode> axes = new ArrayList<>();
    private final List<PlanCode> objectives = new ArrayList<>();
    private final List<PlanCode> actions = new ArrayList<>();
    private int codes;

    private RandomPlans(long seed, List<String> pieces) {
        this.random = new Random(seed);
        this.pieces = pieces;
    }

    public static MandatePlan of(long seed) {
        return plan(new RandomPlans(seed, PIECES));
    }

    /// The same, of texts that can be kept.
    public static MandatePlan storable(long seed) {
        return plan(new RandomPlans(
                seed,
                PIECES.stream().filter(piece -> !KEPT_NOWHERE.contains(piece)).toList()));
    }

    private static MandatePlan plan(RandomPlans plans) {
        return ((Ruling.Allowed<MandatePlan>) MandatePlan.of(plans.content())).value();
    }

    private PlanContent content() {
        List<PlanElement> elements = new ArrayList<>();
        times(3, () -> elements.add(new StrategicAxis(code(axes), text(), abandoned(), lineage())));
        boolean adopted = random.nextBoolean();
        times(4, () -> elements.add(strategic(adopted)));
        if (!objectives.isEmpty()) {
            times(4, () -> elements.add(operational()));
            times(9, () -> elements.add(action()));
        }
        times(
                3,
                () -> elements.add(new Pledge(
                        code(new ArrayList<>()), text(), maybeText(), some(objectives), abandoned(), lineage())));
        Collections.shuffle(elements, random);
        LocalDate start = day();
        PlanContent content = PlanContent.empty(
                        new PlanCode("plan \\ n° " + random.nextInt(100)),
                        text(),
                        new MandateTerm(start, start.plusDays(1 + random.nextInt(4_000))))
                .calling(random.nextBoolean() ? LevelNames.USUAL : LevelNames.USUAL.with(PlanLevel.ACTION, text()))
                .withElements(elements)
                .withLinks(_ -> arrows());
        return adopted ? content.adopted(new Adoption(day(), text())) : content;
    }

    private void times(int most, Runnable what) {
        IntStream.rangeClosed(1, random.nextInt(most + 1)).forEach(_ -> what.run());
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
            roles.add(RoleHolding.of(PlanRole.LEAD_ELECTED, text()));
            roles.add(RoleHolding.of(PlanRole.LEAD_DEPARTMENT, text()));
        }
        return new Objective.Strategic(
                code(objectives),
                text(),
                maybeText(),
                axes.isEmpty() ? Optional.empty() : maybe(() -> one(axes)),
                texts(),
                roles,
                places(),
                abandoned(),
                lineage());
    }

    private Objective operational() {
        PlanCode under = one(objectives);
        return new Objective.Operational(
                code(objectives), text(), maybeText(), under, texts(), roles(), places(), abandoned(), lineage());
    }

    private Action action() {
        PlanCode principal = one(objectives);
        LocalDate start = day();
        Optional<LocalDate> end = maybe(() -> start.plusDays(random.nextInt(900)));
        return new Action(
                code(actions),
                text(),
                maybeText(),
                Optional.of(principal),
                some(objectives).stream()
                        .filter(other -> !other.equals(principal))
                        .toList(),
                state(),
                new Schedule(random.nextBoolean() ? Optional.of(start) : Optional.empty(), end, random.nextBoolean()),
                Stream.generate(() -> new Milestone(text(), maybe(this::day), maybe(this::day)))
                        .limit(random.nextInt(4))
                        .toList(),
                maybe(() -> Priority.values()[random.nextInt(Priority.values().length)]),
                roles(),
                places(),
                random.nextBoolean() ? OptionalLong.empty() : OptionalLong.of(cents()),
                lineage());
    }

    private long cents() {
        return switch (random.nextInt(3)) {
            case 0 -> random.nextInt(1_000);
            case 1 -> random.nextLong(1_000_000_000_000L);
            default -> random.nextLong(999_999_999_999_999_999L);
        };
    }

    private ActionState state() {
        return switch (random.nextInt(7)) {
            case 0 -> new ActionState.Draft();
            case 1 -> new ActionState.Planned();
            case 2 -> new ActionState.InProgress();
            case 3 -> new ActionState.OnHold(maybeText());
            case 4 -> new ActionState.Blocked(maybeText());
            case 5 -> new ActionState.Completed(day());
            default -> new ActionState.Abandoned(new Abandonment(text(), day()));
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
                        text(),
                        maybe(this::text),
                        maybe(this::day)))
                .limit(random.nextInt(4))
                .toList();
    }

    private List<Territory> places() {
        return Stream.generate(() -> new Territory(
                        Territory.Kind.values()[random.nextInt(3)], "0" + random.nextInt(99_999) + "A", text()))
                .limit(random.nextInt(3))
                .toList();
    }

    private List<String> texts() {
        return Stream.generate(this::text).limit(random.nextInt(3)).toList();
    }

    private String maybeText() {
        return random.nextBoolean() ? "" : text();
    }

    /// Never blank; once in a while longer than a cell of a spreadsheet.
    private String text() {
        StringBuilder text = new StringBuilder();
        times(6, () -> text.append(pieces.get(random.nextInt(pieces.size()))));
        if (random.nextInt(400) == 0) {
            text.append("Un long texte. ".repeat(5_000));
        }
        return text.toString().isBlank() ? text + "x" : text.toString();
    }

    private LocalDate day() {
        return random.nextInt(20) == 0
                ? LocalDate.of(1815, 6, 18)
                : LocalDate.of(2015, 1, 1).plusDays(random.nextInt(8_000));
    }

    private Optional<Abandonment> abandoned() {
        return random.nextInt(4) == 0 ? Optional.of(new Abandonment(text(), day())) : Optional.empty();
    }

    private Optional<Lineage> lineage() {
        return random.nextInt(4) == 0
                ? Optional.of(new Lineage(new PlanCode("avant"), new PlanCode("=" + random.nextInt(9))))
                : Optional.empty();
    }

    private <T> Optional<T> maybe(Supplier<T> value) {
        return random.nextBoolean() ? Optional.of(value.get()) : Optional.empty();
    }

    private <T> T one(List<T> among) {
        return among.get(random.nextInt(among.size()));
    }

    private <T> List<T> some(List<T> among) {
        return among.stream().filter(_ -> random.nextInt(3) == 0).toList();
    }
}
