package fr.continuum.application.workforce;

import static fr.continuum.application.workforce.Authority.OWNER;
import static fr.continuum.application.workforce.Authority.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import fr.continuum.domain.budget.FiscalYear;
import fr.continuum.domain.shared.Days;
import java.lang.management.ManagementFactory;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// What may be told of hundreds of small trainings, night after night.
class ManySmallTrainingsTest {

    private static final FiscalYear YEAR = new FiscalYear(2023);
    private static final int DEPARTMENTS = 40;
    private static final int CHALLENGES = 12;
    private static final int ACTIONS = 8;
    private static final LocalDate FIRST = TODAY.minusDays(5);
    private static final int NIGHTS = 4;

    /// What one size took.
    ///
    /// @param first seconds of the processor for the first night
    /// @param next and for the dearest of those after it
    /// @param again and for who asks when it was decided, and nothing is remembered in memory
    /// @param told departments of which what they plan is told after the first night
    /// @param enough departments whose trainings have people enough, all together, to be told at all
    private record Took(double first, double next, double again, long told, long enough) {}

    /// Times are told, and judged by nobody: machines differ. That the search ends is what is held.
    @Test
    void what_may_be_told_of_hundreds_of_small_trainings_is_decided_and_most_of_it_told() {
        for (int many : new int[] {60, 200}) {
            Took took = measured(many);
            System.out.println(many + " trainings: " + took);
            assertThat(took.told() * 2)
                    .as("half of what departments of enough people plan is told, of " + many)
                    .isGreaterThan(took.enough());
        }
    }

    private static Took measured(int many) {
        Authority home = new Authority();
        home.plan(FIRST.minusDays(1), plan());
        Random random = new Random(many);
        List<String> lines = new ArrayList<>(
                IntStream.range(0, many).mapToObj(i -> line(i, random)).toList());
        long enough = enough(lines);
        double first = 0;
        double next = 0;
        long told = 0;
        for (int night = 0; night < NIGHTS; night++) {
            LocalDate day = FIRST.plusDays(night);
            home.contributions(day, lines.toArray(String[]::new));
            home.today(day);
            double took = seconds(() -> new TellTrainings(home.days, home.told).tell(OWNER, day));
            first = night == 0 ? took : first;
            told = night == 0 ? told(home.days, day) : told;
            next = night == 0 ? next : Math.max(next, took);
            for (int moved = 0; moved < Math.max(1, many / 50); moved++) {
                int one = random.nextInt(many);
                lines.set(one, line(one, random));
            }
        }
        LocalDate last = FIRST.plusDays(NIGHTS - 1);
        PastDays afterAStart = new PastDays(
                home.house.plans, home.house.contributions, home.house.workforce, home.afterAStart(), Days.FRANCE);
        double again = seconds(() -> told(afterAStart, last));
        return new Took(first, next, again, told, enough);
    }

    private static long told(PastDays days, LocalDate day) {
        return new AskTrainingCoverage(days)
                .on(OWNER, day, YEAR, Sight.OUTSIDE_HR).orElseThrow().byDepartment().values().stream()
                        .filter(one -> one.all().figure().isPresent())
                        .count();
    }

    private static long enough(List<String> lines) {
        return lines.stream()
                .collect(Collectors.groupingBy(
                        line -> line.replaceFirst(".*(department=\\S+).*", "$1"),
                        Collectors.summingInt(
                                line -> Integer.parseInt(line.replaceFirst(".*trainees=(\\d+).*", "$1")))))
                .values()
                .stream()
                .filter(people -> people >= 5)
                .count();
    }

    private static String[] plan() {
        List<String> lines = new ArrayList<>();
        for (int challenge = 1; challenge <= CHALLENGES; challenge++) {
            lines.add("challenge D" + challenge);
            for (int action = 1; action <= ACTIONS; action++) {
                lines.add("action D" + challenge + "A" + action + " principal=D" + challenge);
            }
        }
        return lines.toArray(String[]::new);
    }

    /// Nearly all of them of fewer than five.
    private static String line(int number, Random random) {
        int people = random.nextInt(10) == 0 ? 5 + random.nextInt(8) : 1 + random.nextInt(4);
        String target = " links=D" + (1 + random.nextInt(CHALLENGES)) + "A" + (1 + random.nextInt(ACTIONS));
        return "training F%04d days=2 trainees=%d department=Direction_%02d%s"
                .formatted(number, people, number % DEPARTMENTS, random.nextInt(5) == 0 ? "" : target);
    }

    private static double seconds(Runnable work) {
        var threads = ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadCpuTime();
        work.run();
        return (threads.getCurrentThreadCpuTime() - before) / 1e9;
    }
}
