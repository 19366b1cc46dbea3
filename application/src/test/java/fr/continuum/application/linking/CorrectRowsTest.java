package fr.continuum.application.linking;

import static fr.continuum.domain.testing.Rulings.allowed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fr.continuum.application.linking.CorrectRows.Correction;
import fr.continuum.application.linking.EffectEverywhere.InDocument;
import fr.continuum.application.linking.GuidedLinking.Kept;
import fr.continuum.application.linking.GuidedLinking.Preview;
import fr.continuum.application.linking.GuidedLinking.Refusal;
import fr.continuum.application.linking.GuidedLinking.RefusedRow;
import fr.continuum.application.linking.RowHistory.Change;
import fr.continuum.application.linking.RowsInForce.Row;
import fr.continuum.application.linking.RowsInForce.Standing;
import fr.continuum.application.linking.UntracedKeys.Asked;
import fr.continuum.application.port.By;
import fr.continuum.application.port.ReadingId;
import fr.continuum.application.port.TimelineEntry;
import fr.continuum.application.testing.House;
import fr.continuum.application.testing.ScriptedReader;
import fr.continuum.domain.allocation.AllocationRule;
import fr.continuum.domain.allocation.AllocationRule.Origin;
import fr.continuum.domain.allocation.AllocationTable;
import fr.continuum.domain.allocation.Outcome;
import fr.continuum.domain.allocation.SetAsideReason;
import fr.continuum.domain.budget.Flow;
import fr.continuum.domain.budget.Measure;
import fr.continuum.domain.plan.MandatePlan;
import fr.continuum.domain.plan.PlanContent;
import fr.continuum.domain.shared.Owner;
import fr.continuum.domain.shared.Sha256;
import fr.continuum.domain.shared.Siren;
import fr.continuum.domain.shared.Tally;
import fr.continuum.domain.target.Dimension;
import fr.continuum.domain.testing.Changes;
import fr.continuum.domain.testing.PlanWords;
import fr.continuum.domain.testing.Words;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// A row in force is looked at, given another answer, or taken away.
class CorrectRowsTest {

    private static final Siren CITY = new Siren("219300480");
    private static final Owner OWN = Owner.of(CITY);
    private static final TimelineEntry ENTRY = new TimelineEntry("alice", House.NOW, "table.csv");
    private static final By BOB = new By("bob", CorrectRows.SOURCE);
    private static final Outcome WHOLE = Outcome.Targets.whole("defi1");

    private static final PlanContent PLAN = PlanWords.plan(List.of(
            "axis X",
            "challenge defi1 axis=X",
            "challenge defi2",
            "action A1 principal=defi1",
            "action A9 principal=defi1 state=ABANDONED@2023-01-01",
            "pledge P1 objectives=defi1"));

    private static final AllocationTable TABLE = new AllocationTable(
            Dimension.PLAN,
            List.of(
                    Words.row("operation=12 -> defi1 60, defi2 30").from(new Origin("table.csv", 2)),
                    Words.row("fonction=3* -> defi2").from(new Origin("table.csv", 3)),
                    Words.row("fonction=9* -> defi2").from(new Origin("table.csv", 4)),
                    Words.row("nature=64* -> mis à part PAYROLL").from(new Origin("table.csv", 5)),
                    Words.row("operation=13 -> defi1").from(new Origin("table.csv", 6)),
                    Words.row("operation=13 -> defi2").from(new Origin("table.csv", 7)),
                    Words.row("lien 2018..2018 operation=14 -> A9").from(new Origin("table.csv", 8))));

    private final House house = new House(new ScriptedReader("1"));
    private ReadingId reading;

    @BeforeEach
    void two_accounts_are_published() throws IOException {
        house.trees.put(Owner.HOME, Words.tree(Dimension.POLICY, "education", "culture"), ENTRY);
        house.plans.replace(Owner.HOME, allowed(MandatePlan.begin(PLAN, Changes.on("2026-11-22"))), ENTRY);
        house.tables.put(Owner.HOME, Words.table(Dimension.POLICY, "fonction=21* -> education"), ENTRY);
        house.tables.put(Owner.HOME, TABLE, ENTRY);
        house.night(List.of(
                ScriptedReader.document(
                        "ca18.xml",
                        "CA 2018",
                        "D fonction=212 nature=2313 operation=12 MtReal=100,01",
                        "D fonction=311 nature=60 MtReal=20,00",
                        "D fonction=212 nature=64111 MtReal=7,00",
                        "D fonction=212 nature=2315 operation=13 MtReal=5,00"),
                ScriptedReader.document("ca17.xml", "CA 2017", "D fonction=212 nature=2313 operation=12 MtReal=40,00"),
                ScriptedReader.document("ca16.xml", "CA 2016", "D fonction=212 nature=60 MtReal=40,00")));
        reading = house.consolidations.current(CITY).orElseThrow().documents().stream()
                .map(document -> document.reading())
                .filter(id ->
                        house.facts.find(id).orElseThrow().header().fiscalYear().value() == 2018)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void each_row_in_force_tells_what_it_catches_in_a_document() {
        List<Row> rows = rows();

        assertThat(rows)
                .extracting(Row::rule, Row::contradicted, Row::caught)
                .containsExactly(
                        tuple(
                                TABLE.rules().get(0),
                                false,
                                new Caught(
                                        1,
                                        new Tally(10_001, 1),
                                        new Tally(9_001, 1),
                                        Tally.ZERO,
                                        Tally.ZERO,
                                        new Tally(1_000, 1),
                                        Tally.ZERO)),
                        tuple(TABLE.rules().get(1), false, weak(2_000)),
                        tuple(TABLE.rules().get(2), false, Caught.NOTHING),
                        tuple(TABLE.rules().get(3), false, aside(700)),
                        tuple(TABLE.rules().get(4), true, ambiguous(500)),
                        tuple(TABLE.rules().get(5), true, ambiguous(500)),
                        tuple(TABLE.rules().get(6), false, Caught.NOTHING));
        assertThat(rows.get(4).id()).as("one place").isEqualTo(rows.get(5).id());
        assertThat(rows.stream().map(Row::id).distinct()).hasSize(6);
    }

    private static Caught weak(long cents) {
        Tally all = new Tally(cents, 1);
        return new Caught(1, all, Tally.ZERO, all, Tally.ZERO, Tally.ZERO, Tally.ZERO);
    }

    private static Caught aside(long cents) {
        Tally all = new Tally(cents, 1);
        return new Caught(1, all, Tally.ZERO, Tally.ZERO, all, Tally.ZERO, Tally.ZERO);
    }

    private static Caught ambiguous(long cents) {
        Tally all = new Tally(cents, 1);
        return new Caught(1, all, Tally.ZERO, Tally.ZERO, Tally.ZERO, Tally.ZERO, all);
    }

    @Test
    void a_row_under_the_whole_is_completed_its_effect_shown_first_in_every_document() {
        Correction correction = correction("operation=12 -> defi1", Outcome.Targets.whole("defi1"));

        Preview.Effect effect =
                (Preview.Effect) house.correctRows().preview(reading, Flow.EXPENSE, Measure.EXECUTED, correction);
        List<InDocument> everywhere = house.effectEverywhere().of(CITY, Flow.EXPENSE, correction);

        assertThat(effect.table()).isEqualTo(TABLE.version());
        assertThat(effect.keys()).isEqualTo(1);
        assertThat(effect.before().buckets().untraced()).isEqualTo(new Tally(1_000, 1));
        assertThat(effect.after().buckets().untraced().cents()).isZero();
        assertThat(everywhere)
                .extracting(one -> one.header().fiscalYear().value(), InDocument::keys)
                .containsExactly(tuple(2018, 1L), tuple(2017, 1L));
        assertThat(everywhere.getFirst().rows())
                .singleElement()
                .satisfies(row -> assertThat(row.tally()).isEqualTo(new Tally(10_001, 1)));
        assertThat(house.tables.timeline(OWN, Dimension.PLAN)).isEmpty();
    }

    @Test
    void a_corrected_row_stands_in_the_authoritys_own_table_said_by_who_corrected_it() {
        Kept kept = keep("operation=12 -> defi1", Optional.of(WHOLE), TABLE.version());

        AllocationTable now = own();
        assertThat(kept).isEqualTo(new Kept.Done(now.version()));
        assertThat(now.rules().getFirst())
                .isEqualTo(
                        Words.row("operation=12 -> defi1").from(new Origin(CorrectRows.SOURCE, 0, "bob", House.NOW)));
        assertThat(now.rules().subList(1, 7)).isEqualTo(TABLE.rules().subList(1, 7));
        assertThat(house.tables.latest(Owner.HOME, Dimension.PLAN).orElseThrow().content())
                .as("the home's")
                .isEqualTo(TABLE);
    }

    @Test
    void a_row_taken_away_leaves_its_keys_to_the_next() {
        Correction correction = new Correction(standing("fonction=3* -> defi2"), Optional.empty());

        Preview.Effect effect =
                (Preview.Effect) house.correctRows().preview(reading, Flow.EXPENSE, Measure.EXECUTED, correction);
        Kept kept = house.correctRows().keep(CITY, correction.row().id(), Optional.empty(), TABLE.version(), BOB);

        assertThat(effect.after().buckets().untraced()).isEqualTo(new Tally(3_000, 2));
        assertThat(house.effectEverywhere().of(CITY, Flow.EXPENSE, correction))
                .singleElement()
                .satisfies(one -> assertThat(one.rows()).isEmpty());
        assertThat(kept).isInstanceOf(Kept.Done.class);
        assertThat(own().rules()).hasSize(6).doesNotContain(TABLE.rules().get(1));
        assertThat(house.rowsInForce().find(OWN, correction.row().id())).isEmpty();
    }

    @Test
    void rows_that_contradict_one_another_are_corrected_together() {
        keep("operation=13 -> defi1", Optional.of(Outcome.Targets.whole("defi2")), TABLE.version());

        assertThat(own().rules()).hasSize(6);
        assertThat(own().rules().get(4).outcome()).isEqualTo(Outcome.Targets.whole("defi2"));
    }

    @Test
    void years_and_whose_link_it_is_stay_as_they_were() {
        keep("lien 2018..2018 operation=14 -> A9", Optional.of(WHOLE), TABLE.version());

        assertThat(own().rules().getLast())
                .isEqualTo(Words.row("lien 2018..2018 operation=14 -> defi1")
                        .from(new Origin(CorrectRows.SOURCE, 0, "bob", House.NOW)));
    }

    @Test
    void what_a_new_row_may_not_say_a_corrected_one_may_not_either() {
        assertThat(refusal("fonction=3* -> defi2", Outcome.Targets.whole("nowhere")))
                .extracting(RefusedRow::because, RefusedRow::target)
                .containsExactly(Refusal.TARGET_GONE, "nowhere");
        assertThat(refusal("fonction=3* -> defi2", Outcome.Targets.whole("X")).because())
                .isEqualTo(Refusal.TARGET_IS_AN_AXIS);
        assertThat(refusal("fonction=3* -> defi2", Outcome.Targets.whole("A9")).because())
                .isEqualTo(Refusal.TARGET_GIVEN_UP);
        assertThat(refusal("nature=64* -> mis à part PAYROLL", WHOLE).because()).isEqualTo(Refusal.PURPOSE_MISSING);
        assertThat(refusal("fonction=3* -> defi2", new Outcome.SetAside(SetAsideReason.NO_POLICY))
                        .because())
                .isEqualTo(Refusal.REASON_OF_OTHER_QUESTION);
        assertThat(keep("fonction=3* -> defi2", Optional.of(Outcome.Targets.whole("A9")), TABLE.version()))
                .isEqualTo(new Kept.Refused(Refusal.TARGET_GIVEN_UP, "A9"));
        assertThat(house.tables.timeline(OWN, Dimension.PLAN)).isEmpty();
    }

    @Test
    void a_target_given_up_since_may_stay_in_a_row_that_led_there() {
        Correction correction = correction(
                "lien 2018..2018 operation=14 -> A9",
                Words.row("operation=14 -> A9 50, A1 50").outcome());

        assertThat(house.correctRows().refusal(CITY, correction)).isEmpty();
    }

    @Test
    void of_two_who_correct_at_once_the_second_is_told() {
        keep("fonction=3* -> defi2", Optional.of(WHOLE), TABLE.version());

        assertThat(keep("fonction=3* -> defi2", Optional.empty(), TABLE.version()))
                .isEqualTo(new Kept.TableChanged());
        assertThat(own().rules()).hasSize(7);
    }

    @Test
    void a_row_that_is_gone_is_not_corrected() {
        Standing row = standing("fonction=3* -> defi2");
        keep("fonction=3* -> defi2", Optional.empty(), TABLE.version());

        assertThat(house.correctRows().keep(CITY, row.id(), Optional.of(WHOLE), own().version(), BOB))
                .isEqualTo(new Kept.TableChanged());
    }

    @Test
    void saying_what_a_row_says_already_writes_nothing() {
        assertThat(keep("fonction=3* -> defi2", Optional.of(Outcome.Targets.whole("defi2")), TABLE.version()))
                .isEqualTo(new Kept.Done(TABLE.version()));
        assertThat(house.tables.timeline(OWN, Dimension.PLAN)).isEmpty();
    }

    @Test
    void the_history_of_a_row_keeps_every_answer_it_had() {
        RowId id = standing("operation=12 -> defi1").id();
        AllocationRule first = TABLE.rules().getFirst();
        keep("operation=12 -> defi1", Optional.of(WHOLE), TABLE.version());
        after(1).keep(CITY, standing("fonction=3* -> defi2").id(), Optional.empty(), own().version(), BOB);
        after(2).keep(CITY, id, Optional.empty(), own().version(), BOB);

        RowHistory.Told told = house.rowHistory().of(OWN, id).orElseThrow();

        assertThat(told.dimension()).isEqualTo(Dimension.PLAN);
        assertThat(told.asked().outcome()).isEqualTo(WHOLE);
        assertThat(told.changes())
                .extracting(
                        change -> change.entry().author(),
                        change -> said(change.before()),
                        change -> said(change.after()))
                .containsExactly(
                        tuple("bob", List.of(WHOLE), List.of()),
                        tuple("bob", List.of(first.outcome()), List.of(WHOLE)),
                        tuple("alice", List.of(), List.of(first.outcome())));
        assertThat(told.changes().getFirst().entry().at()).isEqualTo(House.NOW.plus(Duration.ofDays(2)));
        assertThat(house.rowHistory().of(Owner.HOME, id).orElseThrow().changes())
                .extracting(Change::entry)
                .containsExactly(ENTRY);
        assertThat(house.rowHistory().of(OWN, RowId.of(Dimension.POLICY, first)))
                .isEmpty();
    }

    private static List<Outcome> said(List<AllocationRule> rules) {
        return rules.stream().map(AllocationRule::outcome).toList();
    }

    private CorrectRows after(int days) {
        return new CorrectRows(
                house.tables,
                house.trees,
                house.plans,
                house.facts,
                house.charts,
                Clock.offset(house.clock, Duration.ofDays(days)));
    }

    private AllocationTable own() {
        return house.tables.latest(OWN, Dimension.PLAN).orElseThrow().content();
    }

    private List<Row> rows() {
        return house.rowsInForce()
                .of(
                        house.rowsInForce().table(OWN, Dimension.PLAN).orElseThrow(),
                        Optional.of(new Asked(reading, Dimension.PLAN, Flow.EXPENSE, Measure.EXECUTED)));
    }

    private Standing standing(String row) {
        return house.rowsInForce()
                .find(OWN, RowId.of(Dimension.PLAN, Words.row(row)))
                .orElseThrow();
    }

    private Correction correction(String row, Outcome outcome) {
        return new Correction(standing(row), Optional.of(outcome));
    }

    private RefusedRow refusal(String row, Outcome outcome) {
        return house.correctRows().refusal(CITY, correction(row, outcome)).orElseThrow();
    }

    private Kept keep(String row, Optional<Outcome> outcome, Sha256 seen) {
        return house.correctRows().keep(CITY, RowId.of(Dimension.PLAN, Words.row(row)), outcome, seen, BOB);
    }
}
