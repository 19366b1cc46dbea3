package fr.continuum.application.workforce;

import static fr.continuum.application.workforce.Authority.OWNER;
import static fr.continuum.application.workforce.Authority.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import fr.continuum.application.workforce.AskTrainingCoverage.CoverageSeen;
import fr.continuum.application.workforce.AskTrainings.TrainingSeen;
import fr.continuum.application.workforce.SliceSeen.Part;
import fr.continuum.domain.budget.FiscalYear;
import fr.continuum.domain.plan.PlanCode;
import fr.continuum.domain.workforce.TrainingCoverage.Served;
import fr.continuum.domain.workforce.TrainingVolume;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
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

    /// A figure of these trainings.
    private record Figure(String name, BitSet parts, Optional<Integer> told, int truth) {

        boolean isSmall() {
            return truth > 0 && truth < THRESHOLD;
        }
    }

    private void plan() {
        authority.plan(
                "challenge D1",
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
                        all, one -> one.training().category().isExpectedToTrace() == expected && serves(one, code));
                Served real = hr.byObjective().get(code).figure().orElseThrow();
                figures.add(new Figure(
                        code + (expected ? " expected" : " apart"),
                        parts,
                        served.figure()
                                .map(told -> expected ? told.expected() : told.apart())
                                .map(TrainingVolume::trainees),
                        (expected ? real.expected() : real.apart()).trainees()));
            }
        });
        return figures;
    }

    private static void add(
            List<Figure> figures, String name, SliceSeen slice, SliceSeen hr, BitSet within, List<TrainingSeen> all) {
        for (Part part : Part.values()) {
            BitSet parts = parts(all, one -> one.standing() == part);
            parts.and(within);
            figures.add(figure(
                    name + " " + part,
                    parts,
                    slice.parts().get(part),
                    hr.parts().get(part)));
        }
        figures.add(figure(name, within, slice.all(), hr.all()));
    }

    private static Figure figure(String name, BitSet parts, Seen<TrainingVolume> seen, Seen<TrainingVolume> hr) {
        return new Figure(
                name,
                parts,
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

    /// As its sheet says, and the plan above.
    private static boolean serves(TrainingSeen one, PlanCode code) {
        return one.training().links().stream()
                .map(link -> link.target().value())
                .anyMatch(target -> target.equals(code.value())
                        || (code.value().equals("D1") && Set.of("A1", "A2").contains(target))
                        || (code.value().equals("D2") && target.equals("B1")));
    }

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
            BitSet parts = figure.parts();
            for (int one = parts.nextSetBit(0); one >= 0; one = parts.nextSetBit(one + 1)) {
                so += one < part ? world[one] : 0;
                whole &= one < part;
            }
            int truth = figure.told().orElseThrow();
            if (so > truth || (whole && so != truth)) {
                return;
            }
        }
        if (part == world.length) {
            for (int i = 0; i < hidden.size(); i++) {
                possible.get(i)
                        .add(hidden.get(i).parts().stream()
                                .map(one -> world[one])
                                .sum());
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
                        + List.of("", " links=A1", " links=A1", " links=A2", " links=A2", " links=B1", " links=D1")
                                .get(random.nextInt(7))
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
                    .filter(figure ->
                            figure.name().contains(" expected") && figure.told().isPresent() && figure.truth() > 0)
                    .count();
        }
        assertThat(found).isEmpty();
        assertThat(attacked).isGreaterThan(150);
        assertThat(objectives).as("objectives are told something still").isGreaterThan(100);
    }

    private static List<String> told(List<Figure> figures) {
        return figures.stream()
                .filter(figure -> figure.told().isPresent() && figure.truth() > 0)
                .map(Figure::name)
                .toList();
    }
}
