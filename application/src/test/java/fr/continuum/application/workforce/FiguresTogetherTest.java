package fr.continuum.application.workforce;

import static fr.continuum.application.workforce.Authority.OWNER;
import static fr.continuum.application.workforce.Authority.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import fr.continuum.application.workforce.AskTrainingCoverage.CoverageSeen;
import fr.continuum.application.workforce.AskTrainingFlow.Look;
import fr.continuum.application.workforce.AskTrainingFlow.Place;
import fr.continuum.application.workforce.AskTrainings.TrainingSeen;
import fr.continuum.application.workforce.SliceSeen.Part;
import fr.continuum.domain.budget.FiscalYear;
import fr.continuum.domain.contribution.TraceLink;
import fr.continuum.domain.plan.PlanCode;
import fr.continuum.domain.workforce.TrainingCoverage.Served;
import fr.continuum.domain.workforce.TrainingVolume;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import org.junit.jupiter.api.Test;

/// Somebody outside HR has what each objective gets of trainings, what departments plan of each kind, all totals and
/// the trainings one by one, and counts every world in which all of it is true: nothing hidden for being of too few
/// follows. The attack works on what is shown alone: that no training is planned somewhere is shown too.
class FiguresTogetherTest {

    private static final int THRESHOLD = 5;
    private static final FiscalYear YEAR = new FiscalYear(2023);
    private static final int MOST = 13;

    private final Authority authority = new Authority();
    private final AskTrainingCoverage coverage = new AskTrainingCoverage(authority.days);
    private final AskTrainings trainings = new AskTrainings(authority.days);
    private final AskTrainingFlow flow = new AskTrainingFlow(authority.days, authority.house.clock);

    /// A figure of these trainings, or of parts of them.
    ///
    /// @param weights how many quarters of each training count
    /// @param told in quarters of people
    /// @param isOfPeople whether a table says how many people it is of; others say days, two for each of them
    private record Figure(String name, int[] weights, Optional<Integer> told, int truth, boolean isOfPeople) {

        static final int WHOLE = 4;

        boolean isSmall() {
            return isOfPeople && truth > 0 && truth < WHOLE * THRESHOLD;
        }

        static Figure of(String name, BitSet parts, int many, Optional<Integer> told, int truth) {
            int[] weights = new int[many];
            parts.stream().forEach(part -> weights[part] = WHOLE);
            return new Figure(name, weights, told.map(people -> WHOLE * people), WHOLE * truth, true);
        }
    }

    private void plan() {
        authority.plan(
                "axis X",
                "challenge D1 axis=X",
                "action A1 principal=D1",
                "action A2 principal=D1",
                "challenge D2",
                "action B1 principal=D2");
    }

    private List<Figure> figures() {
        CoverageSeen seen = coverage.on(OWNER, TODAY, YEAR, Sight.OUTSIDE_HR).orElseThrow();
        CoverageSeen hr = coverage.on(OWNER, TODAY, YEAR, Sight.HR).orElseThrow();
        List<TrainingSeen> all =
                trainings.on(OWNER, TODAY, YEAR, Sight.OUTSIDE_HR).orElseThrow().trainings();
        List<TrainingSeen> truth = all.stream()
                .map(one -> trainings.on(OWNER, TODAY, YEAR, Sight.HR).orElseThrow().trainings().stream()
                        .filter(other ->
                                other.training().code().equals(one.training().code()))
                        .findFirst()
                        .orElseThrow())
                .toList();
        List<Figure> figures = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            int at = i;
            figures.add(figure(
                    all.get(i).training().code(),
                    parts(all, one -> one == all.get(at)),
                    all.size(),
                    all.get(i).planned(),
                    truth.get(i).planned()));
        }
        seen.byDepartment()
                .forEach((department, slice) -> add(
                        figures,
                        department,
                        slice,
                        hr.byDepartment().get(department),
                        parts(all, one -> one.training().department().equals(department)),
                        all));
        add(figures, "all", seen.all(), hr.all(), parts(all, _ -> true), all);
        seen.byObjective().forEach((code, served) -> {
            for (boolean expected : List.of(true, false)) {
                BitSet parts = parts(
                        all, one -> one.training().category().isExpectedToTrace() == expected && share(one, code) > 0);
                Served real = hr.byObjective().get(code).figure().orElseThrow();
                Optional<TrainingVolume> told =
                        served.figure().map(volumes -> expected ? volumes.expected() : volumes.apart());
                TrainingVolume is = expected ? real.expected() : real.apart();
                figures.add(Figure.of(
                        code + (expected ? " expected" : " apart"),
                        parts,
                        all.size(),
                        told.map(TrainingVolume::trainees),
                        is.trainees()));
                int[] weights = new int[all.size()];
                parts.stream().forEach(part -> weights[part] = share(all.get(part), code));
                figures.add(new Figure(
                        code + (expected ? " expected days" : " apart days"),
                        weights,
                        told.map(volume -> quarters(volume.days())),
                        quarters(is.days()),
                        false));
            }
        });
        looks(all).forEach(look -> flows(look, all, figures));
        return figures;
    }

    /// Days last two in all trainings.
    private static int quarters(BigDecimal days) {
        return days.multiply(BigDecimal.valueOf(Figure.WHOLE))
                .divide(BigDecimal.TWO)
                .intValueExact();
    }

    private List<Look> looks(List<TrainingSeen> all) {
        List<Look> looks = new ArrayList<>();
        List<Optional<String>> departments = new ArrayList<>(List.of(Optional.empty()));
        all.stream()
                .map(one -> one.training().department())
                .distinct()
                .map(Optional::of)
                .forEach(departments::add);
        for (Optional<String> department : departments) {
            looks.add(new Look(department, Optional.empty(), false));
            looks.add(new Look(department, Optional.empty(), true));
            for (String code : List.of("X", "D1", "D2", "A1", "A2", "B1")) {
                looks.add(new Look(department, Optional.of(new PlanCode(code)), false));
            }
        }
        return looks;
    }

    /// What a picture of the flow shows, as sums over trainings.
    private void flows(Look look, List<TrainingSeen> all, List<Figure> figures) {
        AskTrainingFlow.Flow seen =
                flow.ask(OWNER, Optional.of(YEAR), look, Sight.OUTSIDE_HR).orElseThrow();
        AskTrainingFlow.Flow hr =
                flow.ask(OWNER, Optional.of(YEAR), look, Sight.HR).orElseThrow();
        assertThat(seen.to().keySet()).isEqualTo(hr.to().keySet());
        figures.add(flow(look + " shown", all, one -> shown(one, look), seen.shown(), hr.shown()));
        figures.add(flow(look + " whole", all, _ -> Figure.WHOLE, seen.whole(), hr.whole()));
        seen.from()
                .forEach((department, days) -> figures.add(flow(
                        look + " from " + department,
                        all,
                        one -> one.training().department().equals(department) ? shown(one, look) : 0,
                        days,
                        hr.from().get(department))));
        seen.to()
                .forEach((place, days) -> figures.add(flow(
                        look + " to " + place,
                        all,
                        one -> to(one, place, look),
                        days,
                        hr.to().get(place))));
    }

    private static Figure flow(
            String name,
            List<TrainingSeen> all,
            ToIntFunction<TrainingSeen> weight,
            Seen<BigDecimal> seen,
            Seen<BigDecimal> hr) {
        return new Figure(
                name,
                all.stream().mapToInt(weight).toArray(),
                seen.figure().map(FiguresTogetherTest::quarters),
                quarters(hr.figure().orElseThrow()),
                false);
    }

    private static int shown(TrainingSeen one, Look look) {
        if (look.department()
                .filter(name -> !name.equals(one.training().department()))
                .isPresent()) {
            return 0;
        }
        return look.nowhere()
                ? rest(one)
                : look.inside().map(code -> share(one, code)).orElse(Figure.WHOLE);
    }

    private static int rest(TrainingSeen one) {
        return Figure.WHOLE - Math.min(Figure.WHOLE, share(one, new PlanCode("X")) + share(one, new PlanCode("D2")));
    }

    private static int to(TrainingSeen one, Place place, Look look) {
        if (shown(one, new Look(look.department(), Optional.empty(), false)) == 0) {
            return 0;
        }
        boolean byLaw = one.standing() == Part.STATUTORY;
        return switch (place) {
            case Place.Element(PlanCode code, boolean _) -> share(one, code);
            case Place.Itself(PlanCode code) -> tied(one, code);
            case Place.Apart _ -> byLaw ? rest(one) : 0;
            case Place.Nowhere _ -> byLaw ? 0 : rest(one);
            case Place.Several _ -> 0;
        };
    }

    private static void add(
            List<Figure> figures, String name, SliceSeen slice, SliceSeen hr, BitSet within, List<TrainingSeen> all) {
        for (Part part : Part.values()) {
            BitSet parts = parts(all, one -> one.standing() == part);
            parts.and(within);
            figures.add(figure(
                    name + " " + part,
                    parts,
                    all.size(),
                    slice.parts().get(part),
                    hr.parts().get(part)));
        }
        figures.add(figure(name, within, all.size(), slice.all(), hr.all()));
    }

    private static Figure figure(
            String name, BitSet parts, int many, Seen<TrainingVolume> seen, Seen<TrainingVolume> hr) {
        return Figure.of(
                name,
                parts,
                many,
                seen.figure().map(TrainingVolume::trainees),
                hr.figure().orElseThrow().trainees());
    }

    private static BitSet parts(List<TrainingSeen> all, Predicate<TrainingSeen> which) {
        BitSet parts = new BitSet();
        for (int i = 0; i < all.size(); i++) {
            parts.set(i, which.test(all.get(i)));
        }
        return parts;
    }

    /// As its sheet says, and the plan above: in quarters of it.
    private static int share(TrainingSeen one, PlanCode code) {
        return Math.min(
                Figure.WHOLE,
                one.training().links().stream()
                        .filter(link -> link.target().equals(code)
                                || UNDER.getOrDefault(code.value(), Set.of())
                                        .contains(link.target().value()))
                        .mapToInt(link -> link.share() * Figure.WHOLE / TraceLink.WHOLE)
                        .sum());
    }

    private static int tied(TrainingSeen one, PlanCode code) {
        return one.training().links().stream()
                .filter(link -> link.target().equals(code))
                .mapToInt(link -> link.share() * Figure.WHOLE / TraceLink.WHOLE)
                .sum();
    }

    private static final Map<String, Set<String>> UNDER =
            Map.of("X", Set.of("D1", "A1", "A2"), "D1", Set.of("A1", "A2"), "D2", Set.of("B1"));

    /// What can be wrong.
    private static List<String> attack(List<Figure> figures, int trainings) {
        List<Figure> told =
                figures.stream().filter(figure -> figure.told().isPresent()).toList();
        List<Figure> hidden = figures.stream()
                .filter(figure -> figure.told().isEmpty() && figure.isSmall())
                .toList();
        List<Set<Integer>> possible =
                hidden.stream().<Set<Integer>>map(_ -> new TreeSet<>()).toList();
        count(told, hidden, possible, new int[trainings], 0);
        List<String> found = new ArrayList<>();
        for (int i = 0; i < hidden.size(); i++) {
            Set<Integer> figure = possible.get(i);
            if (figure.stream().noneMatch(people -> people >= THRESHOLD)
                    || figure.stream()
                                    .filter(people -> people > 0 && people < THRESHOLD)
                                    .count()
                            < 2) {
                found.add(hidden.get(i).name() + " = " + hidden.get(i).truth() + ": one of " + figure);
            }
        }
        return found;
    }

    private static void count(
            List<Figure> told, List<Figure> hidden, List<Set<Integer>> possible, int[] world, int part) {
        for (Figure figure : told) {
            int so = 0;
            boolean whole = true;
            for (int one = 0; one < world.length; one++) {
                so += one < part ? world[one] * figure.weights()[one] : 0;
                whole &= one < part || figure.weights()[one] == 0;
            }
            int truth = figure.told().orElseThrow();
            if (so > truth || (whole && so != truth)) {
                return;
            }
        }
        if (part == world.length) {
            for (int i = 0; i < hidden.size(); i++) {
                int people = 0;
                for (int one = 0; one < world.length; one++) {
                    people += world[one] * hidden.get(i).weights()[one];
                }
                possible.get(i).add(people / Figure.WHOLE);
            }
            return;
        }
        for (int people = 0; people <= MOST; people++) {
            world[part] = people;
            count(told, hidden, possible, world, part + 1);
        }
        world[part] = 0;
    }

    @Test
    void a_training_hidden_in_its_department_does_not_follow_from_what_its_action_gets() {
        plan();
        authority.contributions(
                "training F1 days=2 trainees=3 links=A1",
                "training F2 days=2 trainees=9 links=A1 department=Voirie",
                "training F3 days=2 trainees=8 links=A2",
                "training F4 days=2 trainees=7 links=A2 department=Voirie");

        List<Figure> figures = figures();

        assertThat(attack(figures, 4)).isEmpty();
        assertThat(told(figures)).contains("F2", "F4", "D1 expected").doesNotContain("F1", "A1 expected");
    }

    @Test
    void few_who_follow_what_the_law_asks_are_not_told_beside_many_who_do_not() {
        plan();
        authority.contributions(
                "training F1 days=2 trainees=40 links=A1",
                "training F2 days=2 trainees=2 links=A1 category=STATUTORY_INTEGRATION ground=INTEGRATION");

        assertThat(told(figures())).doesNotContain("A1 expected", "A1 apart", "F2");
    }

    @Test
    void nothing_of_too_few_follows_from_all_that_is_shown_whatever_the_trainings() {
        int attacked = 0;
        int objectives = 0;
        List<String> found = new ArrayList<>();
        for (int seed = 0; seed < 150; seed++) {
            Random random = new Random(seed);
            int many = 3 + random.nextInt(3);
            String[] lines = new String[many];
            for (int i = 0; i < many; i++) {
                lines[i] = "training F" + (i + 1) + " days=2 trainees=" + random.nextInt(10) + " department="
                        + List.of("DRH", "Voirie").get(random.nextInt(2))
                        + List.of(
                                        "",
                                        " links=A1",
                                        " links=A1",
                                        " links=A2",
                                        " links=A2",
                                        " links=B1",
                                        " links=D1",
                                        " links=A1:50",
                                        " links=A1:50,B1:50",
                                        " links=A2:25,D1:50")
                                .get(random.nextInt(10))
                        + (random.nextInt(4) == 0 ? " category=STATUTORY_INTEGRATION ground=INTEGRATION" : "");
            }
            FiguresTogetherTest home = new FiguresTogetherTest();
            home.plan();
            home.authority.contributions(lines);

            List<Figure> figures = home.figures();
            int at = seed;
            attack(figures, many).forEach(one -> found.add("seed " + at + " " + one + " of " + Arrays.toString(lines)));
            attacked += (int) figures.stream()
                    .filter(figure -> figure.told().isEmpty() && figure.isSmall())
                    .count();
            objectives += (int) figures.stream()
                    .filter(figure -> figure.isOfPeople()
                            && figure.name().contains(" expected")
                            && figure.told().isPresent()
                            && figure.truth() > 0)
                    .count();
        }
        assertThat(found).isEmpty();
        assertThat(attacked).isGreaterThan(150);
        assertThat(objectives).as("objectives are told something still").isGreaterThan(100);
    }

    /// Days of a part of a training, taken off days of the whole of it, would tell what it is of.
    @Test
    void a_part_of_a_small_training_is_not_told_beside_the_whole_of_it() {
        plan();
        authority.contributions(
                "training F1 days=2 trainees=3 links=A1:50",
                "training F2 days=2 trainees=9 links=A1",
                "training F3 days=2 trainees=12 department=Voirie");

        List<Figure> figures = figures();

        assertThat(attack(figures, 3)).isEmpty();
        assertThat(told(figures)).doesNotContain("A1 expected", "F1").contains("F3");
    }

    @Test
    void the_flow_tells_each_objective_what_its_page_tells_and_adds_up() {
        plan();
        authority.needs("need B1 objectives=D1,D2");
        authority.contributions(
                "training F1 days=2 trainees=30 links=A1:50",
                "training F2 days=2 trainees=9 needs=B1",
                "training F3 days=2 trainees=20 department=Voirie",
                "training F4 days=2 trainees=8 category=STATUTORY_INTEGRATION ground=INTEGRATION department=Voirie",
                "training F5 days=? trainees=8 links=A1");
        for (Sight sight : Sight.values()) {
            AskTrainingFlow.Flow all =
                    flow.ask(OWNER, Optional.of(YEAR), Look.WHOLE, sight).orElseThrow();
            CoverageSeen tables = coverage.on(OWNER, TODAY, YEAR, sight).orElseThrow();

            assertThat(all.to().keySet())
                    .as("it opens on objectives: the axis is passed over")
                    .contains(new Place.Element(new PlanCode("D1"), true))
                    .noneMatch(place -> place instanceof Place.Element(PlanCode code, boolean _)
                            && code.value().equals("X"));
            assertThat(all.to().get(new Place.Element(new PlanCode("D2"), false)))
                    .isEqualTo(tables.byObjective()
                            .get(new PlanCode("D2"))
                            .figure()
                            .map(served -> Seen.unless(false, served.expected().days()))
                            .orElse(Seen.unless(true, BigDecimal.ZERO)));
            assertThat(all.from().get("Voirie"))
                    .isEqualTo(tables.byDepartment()
                            .get("Voirie")
                            .all()
                            .figure()
                            .map(volume -> Seen.unless(false, volume.days()))
                            .orElse(Seen.unless(true, BigDecimal.ZERO)));
            assertThat(all.unknown()).isEqualTo(1);
        }
        AskTrainingFlow.Flow hr =
                flow.ask(OWNER, Optional.of(YEAR), Look.WHOLE, Sight.HR).orElseThrow();
        assertThat(hr.to().get(new Place.Several()).figure().orElseThrow()).isEqualByComparingTo("-18");
        assertThat(hr.to().values().stream()
                        .map(days -> days.figure().orElseThrow())
                        .reduce(BigDecimal.ZERO, BigDecimal::add))
                .isEqualByComparingTo(hr.whole().figure().orElseThrow())
                .isEqualByComparingTo("134");
        assertThat(hr.isMasked()).isFalse();
    }

    @Test
    void what_is_masked_in_the_tables_is_masked_in_the_flow() {
        plan();
        authority.contributions(
                "training F1 days=2 trainees=3 links=A1",
                "training F2 days=2 trainees=9 links=A1 department=Voirie",
                "training F3 days=2 trainees=8 links=A2",
                "training F4 days=2 trainees=7 links=A2 department=Voirie");

        AskTrainingFlow.Flow inside = flow.ask(
                        OWNER,
                        Optional.of(YEAR),
                        new Look(Optional.empty(), Optional.of(new PlanCode("D1")), false),
                        Sight.OUTSIDE_HR)
                .orElseThrow();

        assertThat(inside.to().get(new Place.Element(new PlanCode("A1"), false)))
                .isInstanceOf(Seen.Hidden.class);
        assertThat(inside.isMasked()).isTrue();
        AskTrainingFlow.Flow both = flow.ask(
                        OWNER,
                        Optional.of(YEAR),
                        new Look(Optional.of("Voirie"), Optional.of(new PlanCode("A1")), false),
                        Sight.OUTSIDE_HR)
                .orElseThrow();
        assertThat(both.shown().figure().orElseThrow())
                .as("F2 is told one by one")
                .isEqualByComparingTo("18");
    }

    private static List<String> told(List<Figure> figures) {
        return figures.stream()
                .filter(figure -> figure.told().isPresent() && figure.truth() > 0)
                .map(Figure::name)
                .toList();
    }
}
