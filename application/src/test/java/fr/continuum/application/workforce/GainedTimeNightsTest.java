package fr.continuum.application.workforce;

import static fr.continuum.application.workforce.Authority.OWNER;
import static fr.continuum.application.workforce.Authority.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import fr.continuum.application.contribution.LinkSaid;
import fr.continuum.application.workforce.AskGainedTime.LedgerSeen;
import fr.continuum.application.workforce.ChangeGainedTime.Saying;
import fr.continuum.domain.budget.FiscalYear;
import fr.continuum.domain.contribution.LinkKind;
import fr.continuum.domain.plan.PlanCode;
import fr.continuum.domain.rule.ContinuumRule;
import fr.continuum.domain.rule.Finding;
import fr.continuum.domain.testing.WorkforceWords;
import fr.continuum.domain.workforce.GainedTimeAccount;
import fr.continuum.domain.workforce.Hours;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// Somebody outside HR notes the ledger of gained time every evening and asks for past days again. Hours may be any:
/// what follows from them is what adds up from what was told, and nothing that adds up is what few people gained, be
/// it a department of few or the few who came between two nights.
class GainedTimeNightsTest {

    private static final int THRESHOLD = 5;
    private static final FiscalYear YEAR = new FiscalYear(2024);
    private static final LocalDate FIRST = TODAY.minusDays(5);

    private final Authority authority = new Authority();
    private final AskGainedTime ask = new AskGainedTime(authority.days);

    private LedgerSeen on(LocalDate day) {
        return ask.on(OWNER, day, Sight.OUTSIDE_HR);
    }

    private static Map<String, Hours> told(LedgerSeen seen) {
        Map<String, Hours> told = new LinkedHashMap<>();
        seen.accounts()
                .forEach(account -> account.account()
                        .figure()
                        .map(GainedTimeAccount::gainedInAll)
                        .ifPresent(hours -> told.put(account.department(), hours)));
        return told;
    }

    @Test
    void one_who_joins_twelve_does_not_tell_what_one_gains() {
        authority.plan(FIRST, "challenge D1", "action A1 principal=D1");
        authority.cycles(FIRST, "cycle C1 fte=12 former=1597 annual=1607");
        authority.cycles(FIRST.plusDays(1), "cycle C1 fte=13 former=1597 annual=1607");
        authority.cycles(FIRST.plusDays(2), "cycle C1 fte=17 former=1597 annual=1607");

        assertThat(told(on(FIRST))).containsEntry("DRH", Hours.of("120"));
        assertThat(told(on(FIRST.plusDays(1)))).containsEntry("DRH", Hours.of("120"));
        assertThat(told(on(FIRST.plusDays(2))))
                .as("five joined since it was told")
                .containsEntry("DRH", Hours.of("170"));
        assertThat(ask.on(OWNER, FIRST.plusDays(1), Sight.HR)
                        .accounts()
                        .getFirst()
                        .account()
                        .figure()
                        .map(GainedTimeAccount::gainedInAll))
                .contains(Hours.of("130"));
    }

    @Test
    void a_finding_quotes_the_hours_that_are_told() {
        authority.plan(FIRST, "challenge D1", "action A1 principal=D1");
        authority.cycles(FIRST, "cycle C1 fte=12 former=1597 annual=1607");
        authority.cycles(FIRST.plusDays(1), "cycle C1 fte=13 former=1597 annual=1607");

        assertThat(on(FIRST.plusDays(1)).findings())
                .filteredOn(finding -> finding.rule() == ContinuumRule.R41)
                .singleElement()
                .extracting(Finding::found)
                .asString()
                .contains("120")
                .doesNotContain("130");
    }

    @Test
    void hours_that_serve_the_plan_are_agents_by_what_is_told_of_their_department() {
        authority.plan(FIRST, "challenge D1", "action A1 principal=D1");
        authority.cycles(
                FIRST,
                "cycle C1 fte=3 former=1000 annual=1200 department=Cabinet",
                "cycle C1 fte=30 former=1597 annual=1607",
                "cycle C1 fte=40 former=1597 annual=1607 department=DSI");
        authority.gainedTime.change(new ChangeGainedTime.Request(
                OWNER,
                new Saying.Use(
                        WorkforceWords.uses(List.of("use U1 hours=600 department=Cabinet"))
                                .getFirst(),
                        List.of(new LinkSaid(new PlanCode("A1"), LinkKind.SERVES, 10_000, "dit")),
                        Optional.empty()),
                "marie"));
        AskServing serving = new AskServing(authority.days);

        assertThat(fte(serving, Sight.HR)).isEqualTo("0.50");
        assertThat(fte(serving, Sight.OUTSIDE_HR))
                .as("as the law counts a full-time agent: what few are asked for is not told")
                .isEqualTo("0.37");
    }

    private static String fte(AskServing serving, Sight sight) {
        return serving.on(OWNER, TODAY, new PlanCode("A1"), sight)
                .getFirst()
                .time()
                .orElseThrow()
                .fte()
                .toPlainString();
    }

    @Test
    void few_who_used_too_much_are_not_told_by_what_all_used_too_much() {
        authority.plan(FIRST, "challenge D1", "action A1 principal=D1");
        authority.cycles(
                FIRST,
                "cycle C1 fte=3 former=1617 annual=1607 department=Cabinet",
                "cycle C1 fte=30 former=1597 annual=1607",
                "cycle C1 fte=40 former=1597 annual=1607 department=DSI");

        assertThat(ask.on(OWNER, FIRST, Sight.HR).years().get(YEAR).figure().map(AskGainedTime.Totals::overdrawn))
                .contains(Hours.of("30"));
        assertThat(on(FIRST).years().get(YEAR).figure()).isEmpty();
    }

    /// A department as it really was on a night.
    private record Real(String department, int people, int gain) {

        String line() {
            return "cycle C1 fte=" + people + " former=" + (1607 - gain) + " annual=1607 department=" + department;
        }

        Hours hours() {
            return Hours.of(String.valueOf(people * gain));
        }

        int moved(Real other) {
            return gain == other.gain ? Math.abs(people - other.people) : Math.max(people, other.people);
        }
    }

    @Test
    void nothing_that_adds_up_from_several_nights_is_what_few_gained() {
        int accounts = 0;
        int sums = 0;
        int secrets = 0;
        List<String> found = new ArrayList<>();
        for (int seed = 0; seed < 250; seed++) {
            Random random = new Random(seed);
            GainedTimeNightsTest home = new GainedTimeNightsTest();
            home.authority.plan(FIRST, "challenge D1", "action A1 principal=D1");
            List<List<Real>> nights = nights(random);
            List<LocalDate> days =
                    IntStream.range(0, nights.size()).mapToObj(FIRST::plusDays).toList();
            for (int night = 0; night < nights.size(); night++) {
                home.authority.cycles(
                        days.get(night),
                        nights.get(night).stream().map(Real::line).toArray(String[]::new));
            }
            List<Real> all = nights.stream().flatMap(List::stream).distinct().toList();
            List<double[]> rows = new ArrayList<>();
            for (int night = 0; night < nights.size(); night++) {
                LedgerSeen seen = home.on(days.get(night));
                List<Real> until = nights.subList(0, night + 1).stream()
                        .flatMap(List::stream)
                        .distinct()
                        .toList();
                Map<String, Hours> told = told(seen);
                told.forEach((department, hours) -> rows.add(row(
                        all,
                        until.stream()
                                .filter(real -> real.department().equals(department)
                                        && real.hours().equals(hours))
                                .limit(1)
                                .toList())));
                accounts += told.size();
                var sum = seen.years().get(YEAR).figure();
                if (sum.isPresent()) {
                    rows.add(row(
                            all,
                            madeOf(until, nights.get(night), told, sum.get().gained())));
                    sums++;
                }
            }
            List<double[]> basis = basis(rows);
            for (Secret secret : secrets(nights)) {
                secrets++;
                if (follows(basis, secret.row(all))) {
                    found.add("seed " + seed + ": " + secret + " of " + nights);
                }
            }
        }
        assertThat(found).isEmpty();
        assertThat(secrets).isGreaterThan(500);
        assertThat(accounts).as("accounts are told still").isGreaterThan(800);
        assertThat(sums).as("and years").isGreaterThan(100);
    }

    private static List<List<Real>> nights(Random random) {
        List<Real> now = new ArrayList<>();
        for (String department : List.of("Cabinet", "DRH", "DSI", "Voirie").subList(0, 2 + random.nextInt(3))) {
            now.add(new Real(department, 1 + random.nextInt(14), 5 + random.nextInt(60)));
        }
        List<List<Real>> nights = new ArrayList<>(List.of(List.copyOf(now)));
        for (int night = 1; night < 5; night++) {
            int moved = random.nextInt(now.size());
            Real before = now.get(moved);
            now.set(
                    moved,
                    new Real(
                            before.department(),
                            Math.max(1, before.people() + random.nextInt(13) - 6),
                            random.nextInt(3) == 0 ? before.gain() + 1 : before.gain()));
            nights.add(List.copyOf(now));
        }
        return nights;
    }

    /// What few people gained: so much of some, less so much of others.
    private record Secret(List<Real> plus, List<Real> minus) {

        double[] row(List<Real> all) {
            double[] row = new double[all.size()];
            plus.forEach(real -> row[all.indexOf(real)] += 1);
            minus.forEach(real -> row[all.indexOf(real)] -= 1);
            return row;
        }
    }

    private static List<Secret> secrets(List<List<Real>> nights) {
        Set<Secret> secrets = new HashSet<>();
        for (List<Real> night : nights) {
            // Departments of few, together too.
            for (int some = 1; some < 1 << night.size(); some++) {
                List<Real> those = new ArrayList<>();
                for (int i = 0; i < night.size(); i++) {
                    if ((some & (1 << i)) != 0) {
                        those.add(night.get(i));
                    }
                }
                if (those.stream().mapToInt(Real::people).sum() < THRESHOLD) {
                    secrets.add(new Secret(those, List.of()));
                }
            }
            // Few who came or left since another night.
            for (List<Real> other : nights) {
                for (int i = 0; i < night.size(); i++) {
                    Real here = night.get(i);
                    Real there = other.get(i);
                    if (!here.equals(there) && here.moved(there) < THRESHOLD) {
                        secrets.add(new Secret(List.of(here), List.of(there)));
                    }
                }
            }
        }
        return List.copyOf(secrets);
    }

    /// Which states of departments a sum is made of: the attacker is given it.
    private static List<Real> madeOf(List<Real> until, List<Real> night, Map<String, Hours> told, Hours sum) {
        List<List<Real>> ways = new ArrayList<>();
        ways(until, night, told, 0, new ArrayList<>(), sum, ways);
        assertThat(ways).as("a sum of what was counted").isNotEmpty();
        return ways.getFirst();
    }

    private static void ways(
            List<Real> until,
            List<Real> night,
            Map<String, Hours> told,
            int at,
            List<Real> chosen,
            Hours left,
            List<List<Real>> ways) {
        if (at == night.size()) {
            if (left.equals(Hours.ZERO)) {
                ways.add(List.copyOf(chosen));
            }
            return;
        }
        String department = night.get(at).department();
        for (Real real : until) {
            if (real.department().equals(department)
                    && (!told.containsKey(department) || told.get(department).equals(real.hours()))) {
                chosen.add(real);
                ways(until, night, told, at + 1, chosen, left.minus(real.hours()), ways);
                chosen.removeLast();
            }
        }
    }

    private static double[] row(List<Real> all, List<Real> of) {
        assertThat(of).as("told as it was counted once").isNotEmpty();
        double[] row = new double[all.size()];
        of.forEach(real -> row[all.indexOf(real)] = 1);
        return row;
    }

    private static final double NOTHING = 1e-9;

    private static List<double[]> basis(List<double[]> rows) {
        List<double[]> basis = new ArrayList<>();
        for (double[] row : rows) {
            double[] rest = reduced(basis, row);
            if (Arrays.stream(rest).anyMatch(value -> Math.abs(value) > NOTHING)) {
                basis.add(rest);
            }
        }
        return basis;
    }

    private static double[] reduced(List<double[]> basis, double[] row) {
        double[] rest = row.clone();
        for (double[] one : basis) {
            int lead = lead(one);
            double times = rest[lead] / one[lead];
            for (int i = 0; i < rest.length; i++) {
                rest[i] -= times * one[i];
            }
        }
        return rest;
    }

    private static int lead(double[] row) {
        return IntStream.range(0, row.length)
                .filter(i -> Math.abs(row[i]) > NOTHING)
                .findFirst()
                .orElseThrow();
    }

    private static boolean follows(List<double[]> basis, double[] secret) {
        return Arrays.stream(reduced(basis, secret)).allMatch(value -> Math.abs(value) <= NOTHING);
    }
}
