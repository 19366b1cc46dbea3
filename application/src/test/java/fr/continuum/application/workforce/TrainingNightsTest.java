package fr.continuum.application.workforce;

import static fr.continuum.application.workforce.Authority.OWNER;
import static fr.continuum.application.workforce.Authority.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import fr.continuum.application.workforce.AskSessionsHeld.SessionsSeen;
import fr.continuum.application.workforce.AskTrainingCoverage.CoverageSeen;
import fr.continuum.application.workforce.AskTrainings.TrainingSeen;
import fr.continuum.application.workforce.SliceSeen.Part;
import fr.continuum.domain.budget.FiscalYear;
import fr.continuum.domain.contribution.ContributionId;
import fr.continuum.domain.contribution.ContributionKind;
import fr.continuum.domain.plan.PlanCode;
import fr.continuum.domain.shared.Days;
import fr.continuum.domain.workforce.TrainingCoverage.Served;
import fr.continuum.domain.workforce.TrainingVolume;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// Somebody outside HR notes every evening what departments plan, the trainings one by one and what each objective
/// gets, asks for past days again, knows which trainings did not move, and counts every world in which all of it is
/// true: nothing that was ever hidden for being of too few follows.
class TrainingNightsTest {

    private static final int THRESHOLD = 5;
    private static final FiscalYear YEAR = new FiscalYear(2023);
    private static final int MOST = 13;
    private static final LocalDate FIRST = TODAY.minusDays(3);

    private final Authority authority = new Authority();
    private final AskTrainingCoverage coverage = new AskTrainingCoverage(authority.days);
    private final AskTrainings trainings = new AskTrainings(authority.days);

    /// What anybody was told, or not, of some trainings: each as it was counted, such as `F1 9`.
    private record Figure(String name, Set<String> parts, Optional<Integer> told, int truth) {

        boolean isSmall() {
            return truth > 0 && truth < THRESHOLD;
        }
    }

    private void plan() {
        authority.plan(FIRST.minusDays(1), "challenge D1", "action A1 principal=D1", "action A2 principal=D1");
    }

    /// What is told on that very day.
    private List<Figure> lookedAt(LocalDate day) {
        authority.today(day);
        return figures(day);
    }

    private List<Figure> figures(LocalDate day) {
        CoverageSeen seen = coverage.on(OWNER, day, YEAR, Sight.OUTSIDE_HR).orElseThrow();
        CoverageSeen hr = coverage.on(OWNER, day, YEAR, Sight.HR).orElseThrow();
        Map<String, TrainingSeen> truth = new TreeMap<>();
        trainings
                .on(OWNER, day, YEAR, Sight.HR)
                .orElseThrow()
                .trainings()
                .forEach(one -> truth.put(one.training().code(), one));
        List<Figure> figures = new ArrayList<>();
        trainings
                .on(OWNER, day, YEAR, Sight.OUTSIDE_HR)
                .orElseThrow()
                .trainings()
                .forEach(one -> {
                    TrainingSeen real = truth.get(one.training().code());
                    figures.add(figure(one.training().code(), Set.of(part(real)), one.planned(), real.planned()));
                });
        seen.byDepartment()
                .forEach((department, slice) ->
                        add(figures, department, slice, hr.byDepartment().get(department), truth));
        add(figures, "", seen.all(), hr.all(), truth);
        seen.byObjective().forEach((code, served) -> {
            Served real = hr.byObjective().get(code).figure().orElseThrow();
            figures.add(new Figure(
                    code + " expected",
                    parts(truth, one -> serves(one, code)),
                    served.figure().map(told -> told.expected().trainees()),
                    real.expected().trainees()));
        });
        return figures;
    }

    private static String part(TrainingSeen one) {
        return one.training().code() + " " + people(one);
    }

    private static int people(TrainingSeen one) {
        return one.training().trainees().orElseThrow();
    }

    private static void add(
            List<Figure> figures, String department, SliceSeen slice, SliceSeen hr, Map<String, TrainingSeen> all) {
        for (Part part : Part.values()) {
            figures.add(figure(
                    department + " " + part,
                    parts(all, one -> isOf(one, department) && one.standing() == part),
                    slice.parts().get(part),
                    hr.parts().get(part)));
        }
        figures.add(figure(department, parts(all, one -> isOf(one, department)), slice.all(), hr.all()));
    }

    private static boolean isOf(TrainingSeen one, String department) {
        return department.isEmpty() || one.training().department().equals(department);
    }

    private static boolean serves(TrainingSeen one, PlanCode code) {
        return one.training().links().stream()
                .map(link -> link.target().value())
                .anyMatch(target -> target.equals(code.value()) || code.value().equals("D1"));
    }

    private interface Which {
        boolean is(TrainingSeen one);
    }

    private static Set<String> parts(Map<String, TrainingSeen> all, Which which) {
        Set<String> parts = new TreeSet<>();
        all.values().stream().filter(which::is).forEach(one -> parts.add(part(one)));
        return parts;
    }

    private static Figure figure(String name, Set<String> parts, Seen<TrainingVolume> seen, Seen<TrainingVolume> hr) {
        return new Figure(
                name,
                parts,
                seen.figure().map(TrainingVolume::trainees),
                hr.figure().orElseThrow().trainees());
    }

    /// What can be worked out and was hidden.
    private static List<String> attack(List<Figure> figures) {
        List<Figure> told =
                figures.stream().filter(figure -> figure.told().isPresent()).toList();
        List<Figure> hidden = figures.stream()
                .filter(figure -> figure.told().isEmpty() && figure.isSmall())
                .toList();
        List<String> parts = figures.stream()
                .flatMap(figure -> figure.parts().stream())
                .distinct()
                .sorted()
                .toList();
        List<Set<Integer>> possible =
                hidden.stream().<Set<Integer>>map(_ -> new TreeSet<>()).toList();
        new Worlds(parts, told).each(world -> {
            for (int i = 0; i < hidden.size(); i++) {
                possible.get(i)
                        .add(hidden.get(i).parts().stream()
                                .mapToInt(part -> world[parts.indexOf(part)])
                                .sum());
            }
        });
        List<String> found = new ArrayList<>();
        for (int i = 0; i < hidden.size(); i++) {
            Set<Integer> figure = possible.get(i);
            if (figure.stream().noneMatch(people -> people >= THRESHOLD)
                    || figure.stream()
                                    .filter(people -> people > 0 && people < THRESHOLD)
                                    .count()
                            < 2) {
                found.add(hidden.get(i) + " one of " + figure);
            }
        }
        return found;
    }

    /// All spreads of people over the trainings of all days in which what was told is true.
    private static final class Worlds {

        private final int parts;
        private final List<int[]> sums;
        private final int[] totals;

        Worlds(List<String> parts, List<Figure> told) {
            this.parts = parts.size();
            this.sums = told.stream()
                    .map(figure -> figure.parts().stream()
                            .mapToInt(parts::indexOf)
                            .sorted()
                            .toArray())
                    .toList();
            this.totals = told.stream()
                    .mapToInt(figure -> figure.told().orElseThrow())
                    .toArray();
        }

        private interface Seeing {
            void see(int[] world);
        }

        void each(Seeing seeing) {
            spread(new int[parts], 0, seeing);
        }

        private void spread(int[] world, int part, Seeing seeing) {
            for (int i = 0; i < totals.length; i++) {
                int[] sum = sums.get(i);
                int at = part;
                int so = Arrays.stream(sum)
                        .filter(one -> one < at)
                        .map(one -> world[one])
                        .sum();
                boolean whole = sum.length == 0 || sum[sum.length - 1] < part;
                if (so > totals[i] || (whole && so != totals[i])) {
                    return;
                }
            }
            if (part == parts) {
                seeing.see(world);
                return;
            }
            for (int people = 0; people <= MOST; people++) {
                world[part] = people;
                spread(world, part + 1, seeing);
            }
            world[part] = 0;
        }
    }

    @Test
    void one_who_joins_four_is_not_told_by_the_day_before() {
        plan();
        authority.contributions(FIRST, "training F1 trainees=4 links=A1", "training F2 trainees=9 links=A1");
        List<Figure> seen = new ArrayList<>(lookedAt(FIRST));
        authority.contributions(FIRST.plusDays(1), "training F1 trainees=5 links=A1");

        seen.addAll(lookedAt(FIRST.plusDays(1)));

        assertThat(attack(seen)).isEmpty();
        assertThat(seen).anyMatch(figure -> figure.told().isPresent() && figure.truth() > 0);
    }

    @Test
    void of_a_day_that_was_never_looked_at_only_what_was_told_since_is_told() {
        plan();
        authority.contributions(FIRST, "training F1 trainees=4 links=A1", "training F2 trainees=9 links=A1");
        authority.contributions(FIRST.plusDays(1), "training F1 trainees=5 links=A1");
        List<Figure> seen = new ArrayList<>(lookedAt(FIRST.plusDays(1)));
        assertThat(seen).filteredOn(figure -> figure.told().isEmpty()).isEmpty();

        List<Figure> past = figures(FIRST);

        assertThat(past)
                .filteredOn(figure -> figure.told().isPresent() && figure.truth() > 0)
                .extracting(Figure::name)
                .containsExactly("F2");
        seen.addAll(past);
        assertThat(attack(seen)).isEmpty();
    }

    /// Whoever reads past days tells nobody anything new, and takes nothing from what may be told tomorrow.
    @Test
    void to_walk_over_past_days_changes_nothing_of_what_is_told_next() {
        TrainingNightsTest other = new TrainingNightsTest();
        for (TrainingNightsTest home : List.of(this, other)) {
            home.plan();
            for (int i = 0; i < 6; i++) {
                home.authority.contributions(
                        FIRST.plusDays(i % 3),
                        "training F1 trainees=" + (4 + i) + " links=A1",
                        "training F2 trainees=" + (12 - i) + " links=A2",
                        "training F3 trainees=9 links=A1 department=Voirie");
            }
            home.lookedAt(FIRST);
        }
        authority.today(FIRST.plusDays(2));
        int known = authority.house.disclosures.known(OWNER, "TRAININGS 2023");

        for (int back = -1; back < 2; back++) {
            figures(FIRST.plusDays(back));
        }
        figures(FIRST.plusDays(400));

        assertThat(authority.house.disclosures.known(OWNER, "TRAININGS 2023")).isEqualTo(known);
        assertThat(lookedAt(FIRST.plusDays(2))).isEqualTo(other.lookedAt(FIRST.plusDays(2)));
        assertThat(authority.house.disclosures.of(OWNER, "TRAININGS 2023"))
                .isEqualTo(other.authority.house.disclosures.of(OWNER, "TRAININGS 2023"));
    }

    @Test
    void what_a_night_tells_is_told_whoever_looks_and_whenever() {
        plan();
        authority.contributions(FIRST, "training F1 trainees=14 links=A1", "training F2 trainees=9 links=A2");
        authority.today(FIRST);
        new TellTrainings(authority.days, authority.told).tell(OWNER, FIRST);
        int known = authority.house.disclosures.known(OWNER, "TRAININGS 2023");
        authority.contributions(FIRST.plusDays(1), "training F1 trainees=25 links=A1");
        authority.today(FIRST.plusDays(1));

        assertThat(figures(FIRST)).allMatch(figure -> figure.told().isPresent());
        new TellTrainings(authority.days, authority.told).tell(OWNER, FIRST);
        assertThat(authority.house.disclosures.known(OWNER, "TRAININGS 2023"))
                .as("a night made again decides nothing twice")
                .isEqualTo(known);
    }

    @Test
    void what_was_told_is_told_when_it_is_asked_for_again() {
        plan();
        authority.contributions(FIRST, "training F1 trainees=4 links=A1", "training F2 trainees=9 links=A1");
        List<Figure> before = lookedAt(FIRST);
        int known = authority.house.disclosures.known(OWNER, "TRAININGS 2023");
        PastDays again = new PastDays(
                authority.house.plans,
                authority.house.contributions,
                authority.house.workforce,
                authority.afterAStart(),
                Days.FRANCE);
        assertThat(new AskTrainingCoverage(again).on(OWNER, FIRST, YEAR, Sight.OUTSIDE_HR))
                .isEqualTo(coverage.on(OWNER, FIRST, YEAR, Sight.OUTSIDE_HR));
        assertThat(authority.house.disclosures.known(OWNER, "TRAININGS 2023"))
                .as("decided once")
                .isEqualTo(known);
        authority.contributions(FIRST.plusDays(1), "training F1 trainees=5 links=A1");
        lookedAt(FIRST.plusDays(1));

        assertThat(figures(FIRST)).isEqualTo(before);
        PastDays afterAStart = new PastDays(
                authority.house.plans,
                authority.house.contributions,
                authority.house.workforce,
                authority.afterAStart(),
                Days.FRANCE);
        assertThat(new AskTrainingCoverage(afterAStart).on(OWNER, FIRST, YEAR, Sight.OUTSIDE_HR))
                .isEqualTo(coverage.on(OWNER, FIRST, YEAR, Sight.OUTSIDE_HR));
    }

    @Test
    void sheets_and_files_hide_what_the_tables_do() {
        plan();
        authority.contributions(FIRST, "training F1 trainees=4 links=A1", "training F2 trainees=9 links=A1");
        lookedAt(FIRST);
        authority.contributions(FIRST.plusDays(1), "training F1 trainees=5 links=A1");

        LocalDate day = FIRST.plusDays(1);
        authority.today(day);
        ContributionVeil veil = new VeilContributions(authority.days, authority.house.clock)
                .of(OWNER, Optional.of(day), Sight.OUTSIDE_HR);
        var book = authority.days.contributions(OWNER, day);
        List<String> told = trainings.on(OWNER, day, YEAR, Sight.OUTSIDE_HR).orElseThrow().trainings().stream()
                .filter(one -> one.planned().figure().isPresent())
                .map(one -> one.training().code())
                .toList();
        for (String code : List.of("F1", "F2")) {
            assertThat(veil.hides(book.find(new ContributionId(ContributionKind.TRAINING, code))
                            .orElseThrow()))
                    .as(code)
                    .isEqualTo(!told.contains(code));
        }
        assertThat(told).as("both would tell the four of the day before").hasSizeLessThan(2);
    }

    @Test
    void three_who_came_are_not_told_by_what_came_of_all_once_others_joined_them() {
        plan();
        authority.contributions(
                FIRST,
                "training F1 trainees=20 links=A1",
                "training F2 trainees=20 links=A1",
                "training F3 trainees=20 links=A1");
        String others = "session F2 start=2023-02-01 days=2 trainees=9";
        String third = "session F3 start=2023-02-01 days=2 trainees=15";
        authority.sessions(FIRST, "session F1 start=2023-02-01 days=2 trainees=3", others, third);
        SessionsSeen first = sessions(FIRST);
        authority.sessions(FIRST.plusDays(1), "session F1 start=2023-02-01 days=2 trainees=12", others, third);
        SessionsSeen second = sessions(FIRST.plusDays(1));

        Set<String> told = new TreeSet<>(held(first));
        told.addAll(held(second));
        assertThat(held(first)).doesNotContain("F1");
        assertThat(first.held().figure().isPresent() && told.containsAll(Set.of("F2", "F3")))
                .as("27 came, less 9 and 15")
                .isFalse();
        assertThat(held(second)).isNotEmpty();
    }

    private SessionsSeen sessions(LocalDate day) {
        authority.today(day);
        return new AskSessionsHeld(authority.days).on(OWNER, day, YEAR, Sight.OUTSIDE_HR);
    }

    private static List<String> held(SessionsSeen seen) {
        return seen.trainings().stream()
                .filter(one -> one.held().figure().isPresent())
                .map(AskSessionsHeld.TrainingSeen::code)
                .toList();
    }

    @Test
    void nothing_of_too_few_follows_from_several_days_together() {
        int attacked = 0;
        int told = 0;
        List<String> found = new ArrayList<>();
        for (int seed = 0; seed < 120; seed++) {
            Random random = new Random(seed);
            TrainingNightsTest home = new TrainingNightsTest();
            home.plan();
            Map<String, String> lines = new LinkedHashMap<>();
            IntStream.rangeClosed(1, 3).forEach(i -> lines.put("F" + i, line(random, i)));
            List<LocalDate> days =
                    IntStream.range(0, 3).mapToObj(FIRST::plusDays).toList();
            List<String> said = new ArrayList<>();
            List<Figure> seen = new ArrayList<>();
            for (LocalDate day : days) {
                home.authority.contributions(day, lines.values().toArray(String[]::new));
                said.add(lines.values().toString());
                if (random.nextInt(4) > 0) {
                    seen.addAll(home.lookedAt(day));
                }
                int moved = 1 + random.nextInt(3);
                lines.put("F" + moved, line(random, moved));
            }
            // And whoever did not look asks for it later.
            home.authority.today(FIRST.plusDays(3));
            days.forEach(day -> seen.addAll(home.figures(day)));

            int at = seed;
            attack(seen.stream().distinct().toList())
                    .forEach(one -> found.add("seed " + at + " " + one + " of " + said));
            attacked += (int) seen.stream()
                    .filter(figure -> figure.told().isEmpty() && figure.isSmall())
                    .count();
            told += (int) seen.stream()
                    .filter(figure -> figure.told().isPresent() && figure.truth() > 0)
                    .count();
        }
        assertThat(found).isEmpty();
        assertThat(attacked).isGreaterThan(300);
        assertThat(told).as("much is told still").isGreaterThan(1500);
    }

    private static String line(Random random, int training) {
        return "training F" + training + " days=2 trainees=" + (1 + random.nextInt(9)) + " department="
                + (training == 1 ? "Voirie" : "DRH")
                + List.of("", " links=A1", " links=A1", " links=A2").get(training);
    }
}
