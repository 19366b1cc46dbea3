package fr.continuum.application.consultation;

import static fr.continuum.domain.testing.Rulings.allowed;
import static org.assertj.core.api.Assertions.assertThat;

import fr.continuum.application.consultation.MoneyOverTime.OfYear;
import fr.continuum.application.consultation.MoneyOverTime.Told;
import fr.continuum.application.port.TimelineEntry;
import fr.continuum.application.testing.House;
import fr.continuum.application.testing.InMemoryContent;
import fr.continuum.application.testing.ScriptedReader;
import fr.continuum.domain.budget.FiscalYear;
import fr.continuum.domain.budget.Measure;
import fr.continuum.domain.plan.MandatePlan;
import fr.continuum.domain.plan.PlanCode;
import fr.continuum.domain.plan.PlanStep;
import fr.continuum.domain.shared.Owner;
import fr.continuum.domain.shared.Siren;
import fr.continuum.domain.target.Dimension;
import fr.continuum.domain.testing.Changes;
import fr.continuum.domain.testing.PlanWords;
import fr.continuum.domain.testing.Words;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AskMoneyOverTimeTest {

    private static final Siren CITY = new Siren("219300480");
    private static final Owner OWN = Owner.of(CITY);
    private static final TimelineEntry ENTRY = new TimelineEntry("marie", House.NOW, "écran");
    private static final InMemoryContent ACCOUNT = ScriptedReader.document(
            "ca.xml",
            "CA 2018",
            "D fonction=212 nature=60 MtReal=100,00",
            "D fonction=212 nature=61 operation=OP1 MtReal=30,00",
            "D fonction=5 nature=60 MtReal=8,00",
            "D fonction=5 nature=61 MtReal=-2,00",
            "R fonction=212 nature=70 MtReal=5,00");
    private static final InMemoryContent BUDGET =
            ScriptedReader.document("bp.xml", "BP 2018", "D fonction=212 nature=60 MtPrev=90,00");
    private static final InMemoryContent CHANGE =
            ScriptedReader.document("dm.xml", "DM 2018", "D fonction=212 nature=60 MtPrev=-10,00");
    private static final InMemoryContent LEDGER =
            ScriptedReader.document("gl.csv", "GL 2019", "D fonction=212 nature=60 MtEngage=120,00 MtMandate=99,00");
    private static final InMemoryContent LONE_CHANGE =
            ScriptedReader.document("dm20.xml", "DM 2020", "D fonction=212 nature=60 MtPrev=7,00");

    private final House house = new House(new ScriptedReader("1"));
    private final AskMoneyOverTime ask = new AskMoneyOverTime(
            house.consolidations,
            house.facts,
            house.measurements,
            house.consultation,
            house.charts,
            house.tables,
            house.trees);

    @BeforeEach
    void a_plan_and_a_table_that_leads_to_it() {
        PlanStep step = allowed(MandatePlan.begin(
                PlanWords.plan(List.of(
                        "challenge D1 elected department",
                        "challenge D2 elected department",
                        "action A1 principal=D1",
                        "action A2 principal=D2",
                        "pledge P1 objectives=D1,D2")),
                Changes.on("2026-11-22")));
        house.plans.replace(OWN, step, ENTRY);
        house.tables.put(
                OWN,
                Words.table(
                        Dimension.PLAN,
                        "fonction=21* -> A1 60",
                        "operation=OP1 -> A1",
                        "fonction=5 -> A1 50, A2 25",
                        "fonction=5 -> D2"),
                ENTRY);
    }

    @Test
    void strong_weak_and_ambiguous_money_are_told_apart_year_by_year_and_measure_by_measure() throws IOException {
        house.night(List.of(ACCOUNT, BUDGET, CHANGE, LEDGER));

        assertThat(of("D1").years())
                .containsExactly(
                        year(
                                2018,
                                Map.of(
                                        Measure.VOTED, told(0, 48_00, 0),
                                        Measure.EXECUTED, told(30_00, 60_00, 3_00))),
                        year(2019, Map.of(Measure.COMMITTED, told(0, 72_00, 0), Measure.PAID, told(0, 59_40, 0))));
        assertThat(of("A1").years()).isEqualTo(of("D1").years());
    }

    /// Each row that contradicts the others is settled in favour of the element asked about: the parts of two
    /// elements may add up to more than there is.
    @Test
    void what_contradicting_rows_could_bring_is_the_most_one_of_them_would() throws IOException {
        house.night(List.of(ACCOUNT));

        assertThat(of("D2").years()).containsExactly(year(2018, Map.of(Measure.EXECUTED, told(0, 0, 6_00))));
        assertThat(of("A2").years()).containsExactly(year(2018, Map.of(Measure.EXECUTED, told(0, 0, 1_50))));
    }

    @Test
    void what_several_elements_get_in_one_year_is_asked_at_once_and_is_what_each_is_told_alone() throws IOException {
        house.night(List.of(ACCOUNT, BUDGET));

        assertThat(ask.told(CITY, House.TONIGHT, new FiscalYear(2018), Measure.EXECUTED, codes("D1", "A1", "A2", "D2")))
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        new PlanCode("D1"), told(30_00, 60_00, 3_00),
                        new PlanCode("A1"), told(30_00, 60_00, 3_00),
                        new PlanCode("A2"), told(0, 0, 1_50),
                        new PlanCode("D2"), told(0, 0, 6_00)));
        assertThat(ask.told(CITY, House.TONIGHT, new FiscalYear(2018), Measure.VOTED, codes("A1")))
                .containsExactly(Map.entry(new PlanCode("A1"), told(0, 54_00, 0)));
        assertThat(ask.told(CITY, House.TONIGHT, new FiscalYear(2017), Measure.EXECUTED, codes("A1")))
                .isEmpty();
        assertThat(ask.told(CITY, House.TONIGHT.minusDays(1), new FiscalYear(2018), Measure.EXECUTED, codes("A1")))
                .isEmpty();
    }

    /// The way down of one year tells what the years tell.
    @Test
    void the_continuum_of_a_year_tells_the_same_range() throws IOException {
        house.night(List.of(ACCOUNT, BUDGET, CHANGE, LEDGER));

        int asked = 0;
        for (String code : List.of("D1", "D2", "A1", "A2")) {
            for (OfYear year : of(code).years()) {
                for (Map.Entry<Measure, Told> told : year.told().entrySet()) {
                    ContinuumSeen seen = house.askContinuum()
                            .look(CITY, Optional.of(year.year()), Optional.of(told.getKey()))
                            .orElseThrow();
                    assertThat(seen.money()
                                    .orElseThrow()
                                    .told(seen.continuum()
                                            .down(new PlanCode(code))
                                            .orElseThrow()))
                            .as(code + " " + year.year() + " " + told.getKey())
                            .isEqualTo(told.getValue());
                    asked++;
                }
            }
        }
        assertThat(asked).isGreaterThan(8);
    }

    /// Nothing is sent to a promise itself.
    @Test
    void what_could_come_to_a_promise_could_come_to_the_objectives_that_keep_it() throws IOException {
        house.night(List.of(ACCOUNT));
        ContinuumSeen seen = house.askContinuum()
                .look(CITY, Optional.of(new FiscalYear(2018)), Optional.of(Measure.EXECUTED))
                .orElseThrow();

        assertThat(seen.money()
                        .orElseThrow()
                        .told(seen.continuum().down(new PlanCode("P1")).orElseThrow()))
                .as("once, whichever row is right")
                .isEqualTo(told(30_00, 60_00, 6_00));
    }

    private static List<PlanCode> codes(String... codes) {
        return Arrays.stream(codes).map(PlanCode::new).toList();
    }

    @Test
    void changes_to_a_budget_nobody_received_are_said_to_be_no_more_than_that() throws IOException {
        house.night(List.of(LONE_CHANGE));

        assertThat(of("D1").years())
                .containsExactly(year(2020, Map.of(Measure.VOTED, new Told(0, 4_20, 0, false, false))));
    }

    @Test
    void several_budgets_are_said_to_be_added_up() throws IOException {
        house.night(List.of(
                BUDGET,
                ScriptedReader.document(
                        "bpa.xml",
                        "BP 2018 budget=21930048000023",
                        "D fonction=212 nature=60 budget=21930048000023 MtPrev=10,00")));

        assertThat(of("D1").years())
                .containsExactly(year(2018, Map.of(Measure.VOTED, new Told(0, 60_00, 0, true, true))));
    }

    @Test
    void a_day_before_the_first_night_knows_nothing() throws IOException {
        house.night(List.of(ACCOUNT));

        assertThat(ask.on(CITY, House.TONIGHT.minusDays(1), new PlanCode("D1"))).isEqualTo(MoneyOverTime.NONE);
    }

    @Test
    void a_range_goes_from_what_is_sure_to_all_that_may_be() {
        assertThat(new Told(10, 20, 5, false, true).leastCents()).isEqualTo(10);
        assertThat(new Told(10, 20, 5, false, true).mostCents()).isEqualTo(35);
        assertThat(new Told(10, -20, 5, false, true).leastCents()).isEqualTo(-5);
        assertThat(new Told(10, -20, 5, false, true).mostCents()).isEqualTo(10);
        assertThat(new Told(10, 0, 0, false, true).isExact()).isTrue();
        assertThat(new Told(10, 0, 1, false, true).isExact()).isFalse();
    }

    private MoneyOverTime of(String code) {
        return ask.on(CITY, House.TONIGHT, new PlanCode(code));
    }

    private static OfYear year(int year, Map<Measure, Told> told) {
        return new OfYear(new FiscalYear(year), new TreeMap<>(told));
    }

    private static Told told(long strong, long weak, long ambiguous) {
        return new Told(strong, weak, ambiguous, false, true);
    }
}
