package fr.continuum.application.night;

import static fr.continuum.domain.testing.Rulings.allowed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fr.continuum.application.night.NightReport.DatedFinding;
import fr.continuum.application.port.Consolidations;
import fr.continuum.application.port.Consolidations.Consolidation;
import fr.continuum.application.port.TimelineEntry;
import fr.continuum.application.port.Tolerances;
import fr.continuum.application.port.Versioned;
import fr.continuum.application.rule.WaiveFinding;
import fr.continuum.application.testing.House;
import fr.continuum.application.testing.InMemoryContent;
import fr.continuum.application.testing.ScriptedReader;
import fr.continuum.domain.allocation.AllocationRule;
import fr.continuum.domain.allocation.AllocationTable;
import fr.continuum.domain.allocation.Strength;
import fr.continuum.domain.budget.FiscalYear;
import fr.continuum.domain.budget.Measure;
import fr.continuum.domain.consolidation.NightId;
import fr.continuum.domain.contribution.Background;
import fr.continuum.domain.contribution.Contribution;
import fr.continuum.domain.contribution.ContributionKind;
import fr.continuum.domain.contribution.TrainingPlan;
import fr.continuum.domain.plan.MandatePlan;
import fr.continuum.domain.plan.PlanChange;
import fr.continuum.domain.plan.PlanCode;
import fr.continuum.domain.plan.PlanStep;
import fr.continuum.domain.plan.Tolerance;
import fr.continuum.domain.rule.ContinuumRule;
import fr.continuum.domain.rule.Finding;
import fr.continuum.domain.rule.Findings;
import fr.continuum.domain.rule.Waiver;
import fr.continuum.domain.rule.WaiverLift;
import fr.continuum.domain.shared.Owner;
import fr.continuum.domain.shared.Siren;
import fr.continuum.domain.target.Dimension;
import fr.continuum.domain.testing.Changes;
import fr.continuum.domain.testing.Found;
import fr.continuum.domain.testing.PlanWords;
import fr.continuum.domain.testing.Words;
import fr.continuum.domain.trace.Continuum;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// A night over documents, a plan and what is done for it.
class PlanNightTest {

    private static final Siren CITY = new Siren("219300480");
    private static final Owner OWN = Owner.of(CITY);
    private static final LocalDate DAY = LocalDate.parse("2022-06-01");
    private static final LocalDate TAKEN = DAY.minusDays(20);
    private static final FiscalYear YEAR = new FiscalYear(2023);
    private static final TimelineEntry ENTRY = new TimelineEntry("marie", House.NOW, "écran");
    private static final InMemoryContent ACCOUNT = ScriptedReader.document(
            "ca.xml", "CA 2018", "D fonction=212 nature=6161 MtReal=100,00", "D fonction=311 nature=60 MtReal=20,00");

    private final House house = new House(new ScriptedReader("1"));
    private TimelineEntry entry = ENTRY;

    @Test
    void of_a_thousand_sound_items_and_three_that_serve_nothing_exactly_these_three_are_reported() throws IOException {
        sound(0);
        house.contributions.keep(OWN, SoundItems.background(DAY), entry);
        keep(SoundItems.lines(1000));
        keep(
                "training F0 year=2022 cost=1800,00",
                "it I0 improves=QUALITATIVE:mieux cost=42000,00",
                "process P0 need=temps whose=USER cost=600,00");
        assertThat(house.contributions.latest(OWN).orElseThrow().content().contributions())
                .hasSize(1003)
                .extracting(Contribution::kind)
                .containsOnly(ContributionKind.values());

        NightReport report = house.night(List.of(), DAY);
        assertThat(report.findings()).as("no authority yet").isEmpty();

        assertThat(ofThePlan(house.night(List.of(ACCOUNT), DAY)))
                .containsExactly(
                        "R12 TRAINING F0: ni objectif, ni besoin, ni fondement statutaire — « F0 »",
                        "R14 IT_INVESTMENT I0: aucun objectif — « I0 »",
                        "R15 PROCESS_CHANGE P0: aucun objectif — « P0 »");
    }

    @Test
    void a_change_of_mandate_is_no_fault_of_a_thousand_sound_items_and_three_are_reported_still() throws IOException {
        LocalDate voted = LocalDate.parse("2022-03-01");
        LocalDate succeeded = LocalDate.parse("2024-07-01");
        lines.addFirst("plan cap end=2024-06-30");
        at(voted);
        sound(0);
        house.contributions.keep(OWN, SoundItems.background(DAY), entry);
        keep(SoundItems.lines(1000));
        keep(
                "training F0 year=2022 cost=1800,00",
                "it I0 improves=QUALITATIVE:mieux cost=42000,00",
                "process P0 need=temps whose=USER cost=600,00");
        MandatePlan before = house.plans.latest(OWN).orElseThrow().content();
        NightReport lastNight = house.night(List.of(ACCOUNT), succeeded.minusDays(1));
        at(succeeded);
        assertThat(house.plans.replace(
                        OWN,
                        allowed(before.succeededBy(
                                PlanWords.plan(List.of(
                                        "plan cap-2 start=2024-07-01", "challenge E1", "action B1 principal=E1")),
                                PlanChange.byHand(Set.of(), succeeded))),
                        entry))
                .isTrue();

        NightReport first = house.night(List.of(), succeeded);
        house.contributions.keep(
                OWN,
                new Background(
                        PlanWords.needs(List.of("need N1 objectives=E1", "need N2 kind=POSTURE objectives=B1")),
                        List.of(),
                        OptionalInt.empty()),
                entry);
        NightReport second = house.night(List.of(), succeeded.plusDays(1));

        assertThat(ofThePlan(first))
                .containsExactly(
                        "R12 TRAINING F0: ni objectif, ni besoin, ni fondement statutaire — « F0 »",
                        "R14 IT_INVESTMENT I0: aucun objectif — « I0 »",
                        "R15 PROCESS_CHANGE P0: aucun objectif — « P0 »")
                .isEqualTo(ofThePlan(lastNight))
                .isEqualTo(ofThePlan(second));
        assertThat(leadingNowhere(first))
                .as("needs look ahead: somebody says what they serve now")
                .containsExactly("NEED N1", "NEED N2");
        assertThat(leadingNowhere(second)).isEmpty();
        House empty = new House(new ScriptedReader("1"));
        assertThat(house.recomputeNight()
                        .recompute(
                                first.consolidation().id(),
                                new RecomputeNight.EmptyStores(empty.facts, empty.measurements))
                        .figures())
                .as("whatever was said since")
                .isEqualTo(
                        house.figuresOnRecord().of(first.consolidation().id()).orElseThrow());
        assertThat(told(past(succeeded)))
                .contains("R12 TRAINING F0", "R14 IT_INVESTMENT I0", "R15 PROCESS_CHANGE P0")
                .noneMatch(subject -> subject.contains(" S"));
    }

    @Test
    void a_waived_finding_is_marked_and_comes_back_the_day_after_its_last() throws IOException {
        sound(1);
        keep("training F0", "it I0 improves=QUALITATIVE:mieux");
        NightReport before = house.night(List.of(ACCOUNT), House.TONIGHT);
        LocalDate lastDay = House.TONIGHT.plusDays(2);
        new WaiveFinding(house.consolidations, house.findings, house.waivers, house.clock, ZoneOffset.UTC)
                .waive(new WaiveFinding.Request(
                        CITY,
                        ContinuumRule.R12,
                        "TRAINING F0",
                        "convention en cours",
                        "paul",
                        lastDay,
                        Optional.empty()));

        NightReport waived = house.night(List.of(), lastDay);
        NightReport back = house.night(List.of(), lastDay.plusDays(1));

        assertThat(waivedOf(waived)).containsExactly("TRAINING F0 convention en cours");
        assertThat(waivedOf(back)).isEmpty();
        assertThat(ofThePlan(back)).isEqualTo(ofThePlan(before));
        assertThat(house.report(before.consolidation().id()))
                .as("what was reported before it was waived stays reported")
                .isEqualTo(before);
        assertThat(since(back, "TRAINING F0")).isEqualTo(House.TONIGHT);
    }

    @Test
    void findings_follow_the_plan_what_is_done_for_it_and_the_day() throws IOException {
        sound(1);
        NightReport sound = house.night(List.of(ACCOUNT), DAY);
        change("pledge P1");
        change("action A3 principal=D1 manager=2023-01-01");
        NightReport withPledge = house.night(List.of(), DAY);
        keep("it I0 improves=QUALITATIVE:mieux");
        NightReport withInvestment = house.night(List.of(), DAY);
        NightReport late = house.night(List.of(), DAY.plusYears(6));

        assertThat(ofThePlan(sound)).isEmpty();
        assertThat(ofThePlan(withPledge)).containsExactly("R09 plan cap · P1: aucun objectif");
        assertThat(ofThePlan(withInvestment))
                .containsExactly("R09 plan cap · P1: aucun objectif", "R14 IT_INVESTMENT I0: aucun objectif — « I0 »");
        assertThat(ofThePlan(late))
                .containsExactly(
                        "R09 plan cap · P1: aucun objectif",
                        "R10 plan cap · A3: manager (vacant depuis le 2 janvier 2023)",
                        "R14 IT_INVESTMENT I0: aucun objectif — « I0 »");
    }

    @Test
    void money_that_goes_where_no_work_is_done_is_found_once_a_table_leads_to_the_plan() throws IOException {
        sound(1);
        change("action A9 principal=D1 state=ABANDONED@2017-01-01");
        assertThat(ofThePlan(house.night(List.of(ACCOUNT), DAY))).isEmpty();
        house.tables.put(OWN, Words.table(Dimension.PLAN, "fonction=21* -> A9"), ENTRY);

        assertThat(ofThePlan(house.night(List.of(), DAY)))
                .containsExactly("R25 plan cap · A9 · 2018: 100,00 € en 2018");
    }

    @Test
    void rows_that_lead_where_none_may_are_reported_and_their_money_stays_where_they_lead() throws IOException {
        lines.addFirst("axis X");
        sound(1);
        change("action A9 principal=D1 state=ABANDONED@2024-01-01");
        AllocationTable file =
                Words.table(Dimension.PLAN, "fonction=21* -> X 60, A9 40", "fonction=31* -> A9", "fonction=41* -> A9");
        house.tables.put(
                OWN,
                new AllocationTable(
                        Dimension.PLAN,
                        List.of(
                                since(file.rules().get(0), "2024-01-01T09:00:00Z"),
                                since(file.rules().get(1), "2023-12-31T09:00:00Z"),
                                file.rules().get(2))),
                ENTRY);

        NightReport night = house.night(List.of(ACCOUNT), DAY);

        assertThat(night.findings())
                .filteredOn(found -> found.finding().rule() == ContinuumRule.R11)
                .extracting(found ->
                        found.finding().subject() + ": " + found.finding().found())
                .containsExactly(
                        "PLAN fonction=21*: A9, abandonné le 1er janvier 2024 ; X, un axe — « table.csv », ligne 7");
        assertThat(night.coverage())
                .filteredOn(found -> found.coverage().dimension() == Dimension.PLAN
                        && found.coverage().measure() == Measure.EXECUTED)
                .singleElement()
                .satisfies(found -> assertThat(
                                found.coverage().buckets().tracedOverall().cents())
                        .isEqualTo(12_000));
        House empty = new House(new ScriptedReader("1"));
        assertThat(house.recomputeNight()
                        .recompute(
                                night.consolidation().id(),
                                new RecomputeNight.EmptyStores(empty.facts, empty.measurements))
                        .figures())
                .isEqualTo(
                        house.figuresOnRecord().of(night.consolidation().id()).orElseThrow());
    }

    private static AllocationRule since(AllocationRule row, String moment) {
        return row.from(new AllocationRule.Origin("table.csv", 7, "paul", Instant.parse(moment)));
    }

    @Test
    void what_an_authority_tolerates_of_completed_actions_counts_from_the_next_night_on_and_not_before()
            throws IOException {
        sound(1);
        change("action A9 principal=D1 state=COMPLETED@2017-01-01");
        house.tables.put(OWN, Words.table(Dimension.PLAN, "fonction=21* -> A9"), ENTRY);
        NightReport before = house.night(List.of(ACCOUNT), DAY);

        house.tolerances.say(OWN, new Tolerances.Said(new Tolerance(100_00), "retenues", ENTRY));
        NightReport tolerated = house.night(List.of(), DAY);
        house.tolerances.say(OWN, new Tolerances.Said(new Tolerance(99_99), "un centime de moins", ENTRY));
        NightReport less = house.night(List.of(), DAY);

        assertThat(ofThePlan(before)).containsExactly("R25 plan cap · A9 · 2018: 100,00 € en 2018");
        assertThat(ofThePlan(tolerated)).isEmpty();
        assertThat(ofThePlan(less)).isEqualTo(ofThePlan(before));
        House empty = new House(new ScriptedReader("1"));
        assertThat(house.recomputeNight()
                        .recompute(
                                tolerated.consolidation().id(),
                                new RecomputeNight.EmptyStores(empty.facts, empty.measurements))
                        .figures())
                .as("whatever was said since")
                .isEqualTo(house.figuresOnRecord()
                        .of(tolerated.consolidation().id())
                        .orElseThrow());
    }

    @Test
    void a_night_is_made_again_with_the_plan_it_had() throws IOException {
        sound(10);
        change("pledge P1");
        keep("training F0");
        house.tables.put(OWN, Words.table(Dimension.PLAN, "fonction=21* -> A1"), ENTRY);
        NightReport night = house.night(List.of(ACCOUNT), DAY);
        change("pledge P2");
        keep("training F00");
        house.night(List.of(), DAY.plusDays(1));
        House empty = new House(new ScriptedReader("1"));

        RecomputeNight.Recomputed again = house.recomputeNight()
                .recompute(night.consolidation().id(), new RecomputeNight.EmptyStores(empty.facts, empty.measurements));

        assertThat(again.figures())
                .isEqualTo(
                        house.figuresOnRecord().of(night.consolidation().id()).orElseThrow());
        assertThat(again.figures().findings())
                .extracting(finding -> finding.rule().id())
                .contains("R09", "R12");
    }

    @Test
    void what_a_night_found_by_other_rules_is_never_among_what_today_s_find() throws IOException {
        at(DAY);
        sound(1);
        keep("training F0");
        house.tables.put(OWN, Words.table(Dimension.PLAN, "fonction=21* -> A1"), entry);
        house.night(List.of(ACCOUNT), DAY);
        AskPastDay.PastDay same = past(DAY);
        Consolidation made = house.consolidations.current(CITY).orElseThrow();
        Finding ofThen = Found.of(ContinuumRule.R09, "P9", "un objectif", "aucun, disait-on alors");
        NightId before = house.nights.begin(DAY.plusDays(2), House.NOW, "inbox");
        house.consolidations.prepare(new Consolidation(
                CITY,
                before,
                made.inputs().by(made.inputs().readerVersion(), made.inputs().scopeVersion(), "3"),
                made.documents(),
                made.budgets(),
                Consolidations.State.PREPARED,
                ""));
        house.findings.record(
                CITY,
                before,
                DAY.plusDays(2),
                Findings.of(Stream.concat(same.findings().stream().map(DatedFinding::finding), Stream.of(ofThen))
                        .toList()));
        house.consolidations.publish(CITY, before, House.NOW);

        AskPastDay.PastDay day = past(DAY.plusDays(2));

        assertThat(same.otherwise()).isEmpty();
        assertThat(told(same)).contains("R12 TRAINING F0").anyMatch(found -> found.startsWith("R20 "));
        assertThat(told(day))
                .as("what today's rules say of the plan of that day; money is not judged again")
                .contains("R12 TRAINING F0")
                .noneMatch(found -> found.startsWith("R20 ") || found.contains("P9"));
        assertThat(day.otherwise().orElseThrow().rules()).isEqualTo("3");
        assertThat(day.otherwise().orElseThrow().findings())
                .extracting(
                        found -> found.finding().rule() + " " + found.finding().subject())
                .containsExactlyInAnyOrderElementsOf(
                        Stream.concat(told(same).stream(), Stream.of("R09 P9")).toList());
    }

    @Test
    void a_past_day_gives_that_day_s_plan_and_findings_whatever_the_nights() throws IOException {
        at(DAY);
        sound(1);
        keep("training F0");
        house.tables.put(OWN, Words.table(Dimension.PLAN, "fonction=21* -> A1"), entry);
        house.night(List.of(ACCOUNT), DAY);
        MandatePlan first = house.plans.latest(OWN).orElseThrow().content();
        at(DAY.plusDays(5));
        change("pledge P1");
        keep("training F00");
        MandatePlan second = house.plans.latest(OWN).orElseThrow().content();
        house.night(List.of(), DAY.plusDays(10));

        AskPastDay.PastDay between = past(DAY.plusDays(4));
        AskPastDay.PastDay changed = past(DAY.plusDays(7));
        AskPastDay.PastDay later = past(DAY.plusDays(10));

        assertThat(between.plan()).contains(first);
        assertThat(between.contributions().contributions()).hasSize(2);
        assertThat(told(between)).contains("R12 TRAINING F0").doesNotContain("R12 TRAINING F00", "R09 P1");
        assertThat(changed.plan()).contains(second);
        assertThat(changed.published().orElseThrow().night().asOf())
                .as("no night saw it yet")
                .isEqualTo(DAY);
        assertThat(told(changed)).contains("R12 TRAINING F0", "R12 TRAINING F00");
        assertThat(since(changed, "TRAINING F0")).isEqualTo(DAY);
        assertThat(since(changed, "TRAINING F00")).isEqualTo(DAY.plusDays(5));
        assertThat(told(later)).isEqualTo(told(changed));
        assertThat(told(changed))
                .as("money as the last night found it")
                .containsAll(told(between).stream()
                        .filter(told -> told.startsWith("R21"))
                        .toList());
    }

    @Test
    void a_day_before_the_first_night_has_its_plan_and_what_that_breaks() throws IOException {
        at(DAY.minusDays(20));
        sound(1);
        keep("training F0");
        house.night(List.of(ACCOUNT), DAY);

        AskPastDay.PastDay before = past(DAY.minusDays(3));

        assertThat(before.published()).isEmpty();
        assertThat(before.plan()).isEqualTo(house.plans.latest(OWN).map(Versioned::content));
        assertThat(told(before)).containsExactly("R12 TRAINING F0");
        assertThat(house.askPastDay().ask(CITY, DAY.minusDays(21)))
                .as("nothing yet")
                .isEmpty();
    }

    @Test
    void a_finding_set_aside_is_open_again_on_the_day_after() throws IOException {
        at(DAY);
        sound(1);
        keep("training F0");
        house.waivers.add(
                CITY,
                new Waiver(ContinuumRule.R12, "TRAINING F0", "au printemps", "marie", DAY, DAY.plusDays(2)),
                entry.at());
        house.night(List.of(ACCOUNT), DAY);

        assertThat(past(DAY.plusDays(2)).findings().stream()
                        .filter(found -> found.finding().rule() == ContinuumRule.R12))
                .allMatch(DatedFinding::isWaived);
        assertThat(past(DAY.plusDays(3)).findings().stream()
                        .filter(found -> found.finding().rule() == ContinuumRule.R12))
                .hasSize(1)
                .noneMatch(DatedFinding::isWaived);
    }

    /// A day no night saw says what was set aside by then, and what was taken up again.
    @Test
    void a_past_day_knows_the_waivers_and_lifts_said_by_then_whatever_the_nights() throws IOException {
        at(DAY);
        sound(1);
        keep("training F0");
        house.night(List.of(ACCOUNT), DAY);
        at(DAY.plusDays(2));
        house.waivers.add(
                CITY,
                new Waiver(
                        ContinuumRule.R12, "TRAINING F0", "au printemps", "marie", DAY.plusDays(2), DAY.plusDays(20)),
                entry.at());
        at(DAY.plusDays(5));
        house.waivers.add(
                CITY, new WaiverLift(ContinuumRule.R12, "TRAINING F0", "fini", "marie", DAY.plusDays(5)), entry.at());

        assertThat(waived(DAY.plusDays(1))).isFalse();
        assertThat(waived(DAY.plusDays(2))).isTrue();
        assertThat(waived(DAY.plusDays(4))).isTrue();
        assertThat(waived(DAY.plusDays(5))).isFalse();
    }

    private boolean waived(LocalDate day) {
        List<DatedFinding> found = past(day).findings().stream()
                .filter(dated -> dated.finding().rule() == ContinuumRule.R12)
                .toList();
        assertThat(found).hasSize(1);
        return found.getFirst().isWaived();
    }

    private AskPastDay.PastDay past(LocalDate day) {
        return house.askPastDay().ask(CITY, day).orElseThrow();
    }

    private static List<String> told(AskPastDay.PastDay day) {
        return day.findings().stream()
                .map(dated ->
                        dated.finding().rule().id() + " " + dated.finding().subject())
                .toList();
    }

    private static LocalDate since(AskPastDay.PastDay day, String subject) {
        return day.findings().stream()
                .filter(dated -> dated.finding().subject().equals(subject))
                .findFirst()
                .orElseThrow()
                .since();
    }

    @Test
    void the_continuum_leads_up_to_the_promise_and_down_to_the_means_in_one_call() throws IOException {
        sound(1);
        change("pledge P1 objectives=D1");
        house.tables.put(OWN, Words.table(Dimension.PLAN, "fonction=21* -> A1 60, A2 40"), ENTRY);
        house.night(List.of(ACCOUNT), DAY);

        Continuum continuum = house.askContinuum()
                .ask(CITY, new FiscalYear(2018), Measure.EXECUTED)
                .orElseThrow();

        Continuum.Means means = continuum.down(new PlanCode("P1")).orElseThrow();
        assertThat(means.cents(Strength.WEAK)).isEqualTo(10_000);
        assertThat(means.allContributions()).hasSize(1);
        String key =
                means.below().getFirst().below().getFirst().money().getFirst().key();
        assertThat(continuum.up(key))
                .extracting(
                        path -> path.climb().getFirst().code().value(),
                        path -> path.pledges().size())
                .containsExactly(tuple("A1", 1), tuple("A2", 1));
        assertThat(house.askContinuum().ask(new Siren("200000001"), YEAR, Measure.VOTED))
                .isEmpty();
    }

    private final List<String> lines = new ArrayList<>(
            List.of("challenge D1 elected department", "action A1 principal=D1", "action A2 principal=D1"));

    private void at(LocalDate day) {
        entry = new TimelineEntry("marie", day.atTime(8, 0).toInstant(ZoneOffset.UTC), "écran");
    }

    /// A plan without fault and as many trainings that serve it.
    private void sound(int trainings) {
        PlanStep step = allowed(MandatePlan.begin(PlanWords.plan(lines), Changes.at(entry.at())));
        house.plans.replace(OWN, step, entry);
        house.contributions.keep(
                OWN,
                new Background(
                        List.of(),
                        List.of(new TrainingPlan(YEAR, Optional.of(TAKEN), Optional.of(TAKEN), Optional.of(TAKEN))),
                        OptionalInt.empty()),
                entry);
        keep(IntStream.range(0, trainings)
                .mapToObj(i -> "training S" + i + " links=A" + (1 + i % 2))
                .toArray(String[]::new));
    }

    private void change(String line) {
        lines.add(line);
        PlanStep step = allowed(
                house.plans.latest(OWN).orElseThrow().content().become(PlanWords.plan(lines), Changes.at(entry.at())));
        assertThat(house.plans.replace(OWN, step, entry)).isTrue();
    }

    private void keep(String... made) {
        List<Contribution> contributions = PlanWords.contributions(List.of(made));
        house.contributions.keep(OWN, contributions, entry);
    }

    private static List<String> ofThePlan(NightReport report) {
        return report.findings().stream()
                .map(NightReport.DatedFinding::finding)
                .filter(finding -> !List.of("R20", "R11", "R35", "R36")
                        .contains(finding.rule().id()))
                .map(finding -> finding.rule().id() + " " + finding.subject() + ": "
                        + finding.found().replace('\u00a0', ' ').replace('\u202f', ' '))
                .toList();
    }

    private static List<String> leadingNowhere(NightReport report) {
        return report.findings().stream()
                .map(NightReport.DatedFinding::finding)
                .filter(finding -> finding.rule().id().equals("R11"))
                .map(finding -> finding.subject())
                .toList();
    }

    private static List<String> waivedOf(NightReport report) {
        return report.findings().stream()
                .filter(NightReport.DatedFinding::isWaived)
                .map(dated -> dated.finding().subject() + " " + dated.waiver().reason())
                .toList();
    }

    private static LocalDate since(NightReport report, String subject) {
        return report.findings().stream()
                .filter(dated -> dated.finding().subject().equals(subject))
                .findFirst()
                .orElseThrow()
                .since();
    }
}
