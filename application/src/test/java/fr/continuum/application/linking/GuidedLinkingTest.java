package fr.continuum.application.linking;

import static fr.continuum.domain.testing.Rulings.allowed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import fr.continuum.application.linking.GuidedLinking.Kept;
import fr.continuum.application.linking.GuidedLinking.Preview;
import fr.continuum.application.linking.GuidedLinking.Proposal;
import fr.continuum.application.linking.GuidedLinking.Refusal;
import fr.continuum.application.port.By;
import fr.continuum.application.port.Plans;
import fr.continuum.application.port.ReadingId;
import fr.continuum.application.port.TimelineEntry;
import fr.continuum.application.port.Versioned;
import fr.continuum.application.testing.House;
import fr.continuum.application.testing.ScriptedReader;
import fr.continuum.domain.allocation.AllocationRule;
import fr.continuum.domain.allocation.AllocationRule.Origin;
import fr.continuum.domain.allocation.AllocationTable;
import fr.continuum.domain.allocation.Condition;
import fr.continuum.domain.allocation.Outcome;
import fr.continuum.domain.budget.Flow;
import fr.continuum.domain.budget.KeyField;
import fr.continuum.domain.budget.Measure;
import fr.continuum.domain.plan.MandatePlan;
import fr.continuum.domain.plan.PlanCode;
import fr.continuum.domain.plan.PlanContent;
import fr.continuum.domain.plan.PlanHistory;
import fr.continuum.domain.plan.PlanStep;
import fr.continuum.domain.shared.Owner;
import fr.continuum.domain.shared.Sha256;
import fr.continuum.domain.shared.Siren;
import fr.continuum.domain.shared.Tally;
import fr.continuum.domain.target.Dimension;
import fr.continuum.domain.testing.Changes;
import fr.continuum.domain.testing.PlanWords;
import fr.continuum.domain.testing.Words;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class GuidedLinkingTest {

    private static final Siren CITY = new Siren("219300480");
    private static final TimelineEntry ENTRY = new TimelineEntry("alice", House.NOW, "table.csv");
    private static final TimelineEntry BY_SCREEN = new TimelineEntry("bob", House.NOW, "écran « Relier »");
    private static final AllocationTable TABLE = Words.table(Dimension.POLICY, "fonction=21* -> education");

    private static final PlanContent PLAN = PlanWords.plan(List.of(
            "axis X",
            "challenge defi1 axis=X",
            "action A1 principal=defi1",
            "action A8 principal=defi1 state=COMPLETED@2023-01-01",
            "action A9 principal=defi1 state=ABANDONED@2023-01-01",
            "challenge defi9 abandoned=2023-01-01",
            "action A99 principal=defi9",
            "pledge P1 objectives=defi1"));

    private final House house = new House(new ScriptedReader("1"));
    private ReadingId reading;

    @BeforeEach
    void an_account_is_published() throws IOException {
        house.trees.put(Owner.HOME, Words.tree(Dimension.POLICY, "education", "culture"), ENTRY);
        house.plans.replace(
                Owner.HOME, allowed(MandatePlan.begin(PLAN, Changes.byFile("2026-11-22", Optional.empty()))), ENTRY);
        house.tables.put(Owner.HOME, TABLE, ENTRY);
        reading = AccountOf2018.publishedBy(house, CITY);
    }

    @Test
    void the_effect_of_a_row_is_shown_and_nothing_is_kept() {
        Preview preview = preview(policy("fonction=31* -> culture"));

        Preview.Effect effect = (Preview.Effect) preview;
        assertThat(effect.table()).isEqualTo(TABLE.version());
        assertThat(effect.keys()).isEqualTo(2);
        assertThat(effect.before().buckets().tracedOverall()).isEqualTo(new Tally(10_000, 1));
        assertThat(effect.before().buckets().untraced()).isEqualTo(new Tally(2_500, 2));
        assertThat(effect.after().buckets().tracedOverall()).isEqualTo(new Tally(12_500, 3));
        assertThat(effect.after().buckets().untraced()).isEqualTo(Tally.ZERO);
        assertThat(effect.after().total()).isEqualTo(effect.before().total());
        assertThat(house.tables.timeline(Owner.HOME, Dimension.POLICY)).hasSize(1);
        assertThat(house.tables.timeline(Owner.of(CITY), Dimension.POLICY)).isEmpty();
    }

    @Test
    void the_effect_on_revenue_counts_revenue_alone() {
        Preview.Effect effect = (Preview.Effect) house.guidedLinking()
                .preview(reading, Flow.REVENUE, Measure.EXECUTED, policy("fonction=31* -> culture"));

        assertThat(effect.keys()).isEqualTo(1);
        assertThat(effect.after().buckets().tracedOverall()).isEqualTo(new Tally(700, 1));
    }

    @Test
    void a_row_that_changes_no_answer_has_no_effect() {
        Preview.Effect effect = (Preview.Effect) preview(policy("fonction=9* -> culture"));

        assertThat(effect.keys()).isZero();
        assertThat(effect.after()).isEqualTo(effect.before());
    }

    @Test
    void a_measure_the_document_does_not_carry_has_no_effect_to_show() {
        assertThatThrownBy(() -> house.guidedLinking()
                        .preview(reading, Flow.EXPENSE, Measure.VOTED, policy("fonction=9* -> culture")))
                .hasMessage("The document carries no MtPrev");
    }

    @Test
    void a_row_kept_makes_the_authoritys_own_table_out_of_the_homes() {
        Kept kept = keep(policy("fonction=31* -> culture"), TABLE.version());

        AllocationTable expected = TABLE.with(List.of(Words.row("fonction=31* -> culture")
                .from(new Origin(GuidedLinking.SOURCE, 0, BY_SCREEN.author(), BY_SCREEN.at()))));
        assertThat(kept).isEqualTo(new Kept.Done(expected.version()));
        assertThat(house.tables.latest(Owner.of(CITY), Dimension.POLICY))
                .contains(new Versioned<>(Owner.of(CITY), expected.version(), expected, BY_SCREEN));
        assertThat(house.tables
                        .latest(Owner.HOME, Dimension.POLICY)
                        .orElseThrow()
                        .content())
                .isEqualTo(TABLE);
    }

    @Test
    void what_was_shown_is_what_the_next_night_finds() throws IOException {
        Preview.Effect effect = (Preview.Effect) preview(policy("fonction=31* -> culture"));
        keep(policy("fonction=31* -> culture"), effect.table());

        assertThat(house.night(List.of()).coverage())
                .filteredOn(c -> c.coverage().measure() == Measure.EXECUTED
                        && c.coverage().flow() == Flow.EXPENSE
                        && c.coverage().dimension() == Dimension.POLICY)
                .singleElement()
                .satisfies(c -> assertThat(c.coverage()).isEqualTo(effect.after()));
    }

    @Test
    void a_row_with_the_same_conditions_is_replaced_and_others_stay() {
        AllocationTable before = Words.table(
                Dimension.POLICY,
                "fonction=31* -> education",
                "fonction=31* 2018.. -> education",
                "lien fonction=31* -> education",
                "fonction=31 -> education");
        house.tables.put(Owner.of(CITY), before, ENTRY);

        keep(policy("fonction=31* -> culture"), before.version());

        assertThat(house.tables
                        .latest(Owner.of(CITY), Dimension.POLICY)
                        .orElseThrow()
                        .version())
                .isEqualTo(Words.table(
                                Dimension.POLICY,
                                "fonction=31* 2018.. -> education",
                                "lien fonction=31* -> education",
                                "fonction=31 -> education",
                                "fonction=31* -> culture")
                        .version());
    }

    @Test
    void where_the_table_changed_in_between_nothing_is_kept() {
        Sha256 seen = ((Preview.Effect) preview(policy("fonction=31* -> culture"))).table();
        AllocationTable other = Words.table(Dimension.POLICY, "fonction=31* -> education");
        house.tables.put(Owner.HOME, other, ENTRY);

        assertThat(keep(policy("fonction=31* -> culture"), seen)).isEqualTo(new Kept.TableChanged());
        assertThat(house.tables.latest(Owner.of(CITY), Dimension.POLICY)).isEmpty();
    }

    @Test
    void a_plan_without_table_starts_with_its_first_row() {
        AllocationTable empty = Words.table(Dimension.PLAN);

        Preview.Effect effect = (Preview.Effect) preview(plan("fonction=21* -> defi1"));
        Kept kept = keep(plan("fonction=21* -> defi1"), effect.table());

        assertThat(effect.table()).isEqualTo(empty.version());
        assertThat(effect.keys()).isEqualTo(1);
        assertThat(kept)
                .isEqualTo(new Kept.Done(
                        Words.table(Dimension.PLAN, "fonction=21* -> defi1").version()));
    }

    @Test
    void a_row_that_is_refused_is_refused_before_and_when_it_is_kept() {
        refused(plan("nature=60* chapitre=011 -> defi1"), Refusal.PURPOSE_MISSING, "");
        refused(policy("fonction=31 -> mis à part PAYROLL"), Refusal.REASON_OF_OTHER_QUESTION, "");
        refused(policy("fonction=31 -> gone"), Refusal.TARGET_GONE, "gone");
        refused(policy("fonction=31 -> culture 50, gone 50"), Refusal.TARGET_GONE, "gone");
        refused(
                new Proposal(
                        Dimension.POLICY,
                        List.of(),
                        Words.row("fonction=31 -> culture").outcome()),
                Refusal.CODE_MISSING,
                "");
        assertThat(house.tables.latest(Owner.of(CITY), Dimension.POLICY)).isEmpty();
        assertThat(house.tables.latest(Owner.of(CITY), Dimension.PLAN)).isEmpty();
    }

    @Test
    void in_the_plan_a_new_row_leads_to_objectives_and_actions_that_were_not_given_up() {
        refused(plan("fonction=31 -> X"), Refusal.TARGET_IS_AN_AXIS, "X");
        refused(plan("fonction=31 -> defi1 50, X 50"), Refusal.TARGET_IS_AN_AXIS, "X");
        refused(plan("fonction=31 -> A9"), Refusal.TARGET_GIVEN_UP, "A9");
        refused(plan("fonction=31 -> defi9"), Refusal.TARGET_GIVEN_UP, "defi9");
        refused(plan("fonction=31 -> A99"), Refusal.TARGET_GIVEN_UP, "A99");
        refused(plan("fonction=31 -> P1"), Refusal.TARGET_GONE, "P1");
        refused(plan("fonction=31 -> D7"), Refusal.TARGET_GONE, "D7");
        refused(
                new Proposal(
                        Dimension.PLAN, Words.row("fonction=31 -> A1").conditions(), Outcome.Targets.whole("no\ncode")),
                Refusal.TARGET_GONE,
                "no\ncode");
        assertThat(house.tables.latest(Owner.of(CITY), Dimension.PLAN)).isEmpty();

        for (String target : List.of("defi1", "A1", "A8")) {
            assertThat(preview(plan("fonction=31 -> " + target))).as(target).isInstanceOf(Preview.Effect.class);
        }
    }

    @Test
    void all_that_is_offered_may_be_linked_and_nothing_else() {
        assertThat(PLAN.elements())
                .extracting(element -> element.code().value())
                .filteredOn(house.guidedLinking().targets(CITY, Dimension.PLAN))
                .containsExactly("defi1", "A1", "A8");
        assertThat(List.of("education", "defi1", "gone"))
                .filteredOn(house.guidedLinking().targets(CITY, Dimension.POLICY))
                .containsExactly("education");
    }

    @Test
    void rows_that_lead_where_none_may_stay_and_may_be_said_again_with_other_shares() {
        AllocationTable before = Words.table(
                Dimension.PLAN,
                "fonction=31* -> A9",
                "fonction=4 -> X",
                "fonction=5 -> gone",
                "fonction=6 2020.. -> A9");
        house.tables.put(Owner.of(CITY), before, ENTRY);

        assertThat(keep(plan("fonction=31* -> A9 60, A1 40"), before.version())).isInstanceOf(Kept.Done.class);
        Sha256 now = house.tables
                .latest(Owner.of(CITY), Dimension.PLAN)
                .orElseThrow()
                .version();
        assertThat(keep(plan("fonction=4 -> X 50"), now)).isInstanceOf(Kept.Done.class);
        assertThat(house.tables
                        .latest(Owner.of(CITY), Dimension.PLAN)
                        .orElseThrow()
                        .content()
                        .version())
                .isEqualTo(Words.table(
                                Dimension.PLAN,
                                "fonction=5 -> gone",
                                "fonction=6 2020.. -> A9",
                                "fonction=31* -> A9 60, A1 40",
                                "fonction=4 -> X 50")
                        .version());

        assertThat(preview(plan("fonction=31* -> X")))
                .as("another than it led to")
                .isEqualTo(new Preview.Refused(Refusal.TARGET_IS_AN_AXIS, "X"));
        assertThat(preview(plan("fonction=5 -> gone")))
                .as("what the plan does not hold is no target, whatever was said")
                .isEqualTo(new Preview.Refused(Refusal.TARGET_GONE, "gone"));
        assertThat(preview(plan("fonction=6 -> A9")))
                .as("a row of some years is another")
                .isEqualTo(new Preview.Refused(Refusal.TARGET_GIVEN_UP, "A9"));
    }

    @Test
    void a_row_is_not_kept_where_the_plan_changed_since_it_was_judged() {
        GuidedLinking slow = new GuidedLinking(
                house.tables, house.trees, new ChangedAtOnce(house.plans), house.facts, house.charts, house.clock);

        assertThat(slow.keep(
                        CITY,
                        plan("fonction=31 -> A1"),
                        Words.table(Dimension.PLAN).version(),
                        new By("bob", "x")))
                .isEqualTo(new Kept.TableChanged());
        assertThat(house.tables.latest(Owner.of(CITY), Dimension.PLAN)).isEmpty();
    }

    /// Plans of which somebody removes A1 as soon as they are looked at.
    private record ChangedAtOnce(Plans plans) implements Plans {

        @Override
        public Optional<Versioned<MandatePlan>> inForce(Siren authority) {
            Optional<Versioned<MandatePlan>> seen = plans.inForce(authority);
            MandatePlan now = seen.orElseThrow().content();
            assertThat(plans.replace(
                            Owner.HOME,
                            allowed(now.become(now.content().without(new PlanCode("A1")), Changes.on("2026-11-22"))),
                            ENTRY))
                    .isTrue();
            return seen;
        }

        @Override
        public boolean replace(Owner owner, PlanStep step, TimelineEntry entry) {
            return plans.replace(owner, step, entry);
        }

        @Override
        public Optional<Versioned<MandatePlan>> latest(Owner owner) {
            return plans.latest(owner);
        }

        @Override
        public Optional<MandatePlan> find(Sha256 version) {
            return plans.find(version);
        }

        @Override
        public Optional<Versioned<MandatePlan>> before(Owner owner, Instant moment) {
            return plans.before(owner, moment);
        }

        @Override
        public PlanHistory history(Owner owner, PlanCode plan) {
            return plans.history(owner, plan);
        }

        @Override
        public PlanHistory.Latest latest(Owner owner, PlanCode plan, int skip, int most) {
            return plans.latest(owner, plan, skip, most);
        }
    }

    @Test
    void without_a_plan_no_row_leads_to_one() throws IOException {
        House bare = new House(new ScriptedReader("1"));

        assertThat(bare.guidedLinking()
                        .keep(
                                CITY,
                                plan("fonction=31 -> defi1"),
                                Words.table(Dimension.PLAN).version(),
                                new By("bob", "x")))
                .isEqualTo(new Kept.Refused(Refusal.TARGET_GONE, "defi1"));
    }

    @Test
    void policies_that_follow_the_chart_are_not_replaced_by_a_table_of_one_row() throws IOException {
        House bare = new House(new ScriptedReader("1"));
        bare.night(List.of(ScriptedReader.document("ca.xml", "CA 2018", "D fonction=212 nature=60 MtReal=1,00")));
        ReadingId itsReading = bare.consolidations
                .current(CITY)
                .orElseThrow()
                .documents()
                .getFirst()
                .reading();

        assertThat(bare.guidedLinking()
                        .preview(itsReading, Flow.EXPENSE, Measure.EXECUTED, policy("fonction=31 -> culture")))
                .isEqualTo(new Preview.Refused(Refusal.TABLE_MISSING, ""));
    }

    @Test
    void a_row_says_through_what_it_came() {
        house.guidedLinking()
                .keep(CITY, policy("fonction=31* -> culture"), TABLE.version(), new By("bob", "interface"));

        AllocationTable own = house.tables
                .latest(Owner.of(CITY), Dimension.POLICY)
                .map(Versioned::content)
                .orElseThrow();
        assertThat(own.rules().getLast().origin()).isEqualTo(new Origin("interface", 0, "bob", House.NOW));
        assertThat(house.tables.latest(Owner.of(CITY), Dimension.POLICY))
                .contains(new Versioned<>(
                        Owner.of(CITY), own.version(), own, new TimelineEntry("bob", House.NOW, "interface")));
    }

    private void refused(Proposal proposal, Refusal because, String target) {
        assertThat(preview(proposal)).isEqualTo(new Preview.Refused(because, target));
        assertThat(keep(proposal, TABLE.version())).isEqualTo(new Kept.Refused(because, target));
    }

    private Preview preview(Proposal proposal) {
        return house.guidedLinking().preview(reading, Flow.EXPENSE, Measure.EXECUTED, proposal);
    }

    private Kept keep(Proposal proposal, Sha256 seen) {
        return house.guidedLinking().keep(CITY, proposal, seen, new By("bob", GuidedLinking.SOURCE));
    }

    private static Proposal policy(String row) {
        return proposal(Dimension.POLICY, row);
    }

    private static Proposal plan(String row) {
        return proposal(Dimension.PLAN, row);
    }

    private static Proposal proposal(Dimension dimension, String row) {
        return new Proposal(
                dimension, Words.row(row).conditions(), Words.row(row).outcome());
    }

    @Test
    void several_rows_are_shown_together_and_kept_all_or_none() {
        GuidedLinking linking = house.guidedLinking();
        List<GuidedLinking.Proposal> rows = List.of(
                row(Condition.exactly(KeyField.NATURE, "60"), "culture"),
                row(Condition.exactly(KeyField.NATURE, "61"), "culture"));

        GuidedLinking.Preview.Effect effect =
                (GuidedLinking.Preview.Effect) linking.preview(reading, Flow.EXPENSE, Measure.EXECUTED, rows);
        List<GuidedLinking.Proposal> oneGone =
                List.of(rows.getFirst(), row(Condition.exactly(KeyField.FUNCTION, "311"), "disparue"));

        assertThat(effect.keys()).isEqualTo(2);
        assertThat(effect.after().buckets().tracedOverall().cents()
                        - effect.before().buckets().tracedOverall().cents())
                .isEqualTo(2_500);
        assertThat(linking.keep(CITY, oneGone, effect.table(), new By("bob", GuidedLinking.SOURCE)))
                .isEqualTo(new GuidedLinking.Kept.Refused(GuidedLinking.Refusal.TARGET_GONE, "disparue"));
        assertThat(house.tables.latest(Owner.of(CITY), Dimension.POLICY)).isEmpty();
        assertThat(linking.keep(CITY, rows, effect.table(), new By("bob", GuidedLinking.SOURCE)))
                .isInstanceOf(GuidedLinking.Kept.Done.class);
        assertThat(house.tables
                        .latest(Owner.of(CITY), Dimension.POLICY)
                        .orElseThrow()
                        .content()
                        .rules())
                .hasSize(3);
    }

    @Test
    void rows_that_others_take_the_place_of_are_named_with_what_they_answered() {
        AllocationTable before = Words.table(
                Dimension.POLICY, "fonction=21* -> education", "fonction=31* -> education", "fonction=9* -> education");
        house.tables.put(Owner.of(CITY), before, ENTRY);

        Preview.Effect effect = (Preview.Effect) house.guidedLinking()
                .preview(
                        reading,
                        Flow.EXPENSE,
                        Measure.EXECUTED,
                        List.of(
                                policy("fonction=212 -> culture"),
                                policy("fonction=31* -> culture"),
                                policy("fonction=9* -> culture")));

        assertThat(effect.keys()).isEqualTo(3);
        assertThat(effect.overridden())
                .extracting(
                        touched -> touched.rows().getFirst().conditionsText(),
                        TouchedRows::keys,
                        TouchedRows::tally,
                        TouchedRows::gone)
                .containsExactly(
                        tuple("fonction=21*", 1L, new Tally(10_000, 1), false),
                        tuple("fonction=31*", 2L, new Tally(2_500, 2), true),
                        tuple("fonction=9*", 0L, Tally.ZERO, true));
        assertThat(effect.clashes()).isEmpty();
    }

    @Test
    void rows_that_contradict_one_another_are_named_where_a_change_settles_them() {
        house.tables.put(
                Owner.of(CITY),
                Words.table(Dimension.POLICY, "fonction=31* -> education", "fonction=31* -> culture"),
                ENTRY);

        Preview.Effect effect = (Preview.Effect) preview(policy("fonction=31* -> culture"));

        assertThat(effect.before().buckets().ambiguous().cents()).isEqualTo(2_500);
        assertThat(effect.after().buckets().ambiguous().cents()).isZero();
        assertThat(effect.overridden())
                .singleElement()
                .satisfies(touched -> assertThat(touched.rows()).hasSize(2))
                .satisfies(touched -> assertThat(touched.keys()).isEqualTo(2))
                .satisfies(touched -> assertThat(touched.gone()).isTrue());
        assertThat(effect.clashes()).isEmpty();
    }

    @Test
    void rows_of_the_plan_that_begin_to_contradict_one_another_are_named_as_a_clash() {
        house.tables.put(Owner.of(CITY), Words.table(Dimension.POLICY, "fonction=31* -> culture"), ENTRY);
        house.tables.put(
                Owner.of(CITY),
                Words.table(
                        Dimension.PLAN, "politique=education -> defi1", "politique=education -> mis à part SUPPORT"),
                ENTRY);

        Preview.Effect effect = (Preview.Effect) preview(policy("fonction=31* -> education"));

        assertThat(effect.clashes())
                .singleElement()
                .satisfies(clash -> assertThat(clash.rows())
                        .extracting(AllocationRule::conditionsText)
                        .containsExactly("politique=education", "politique=education"))
                .satisfies(clash -> assertThat(clash.keys()).isEqualTo(2))
                .satisfies(clash -> assertThat(clash.tally()).isEqualTo(new Tally(2_500, 2)));
        assertThat(effect.planKeys()).isEqualTo(2);
    }

    @Test
    void a_change_of_policies_tells_how_many_answers_of_the_plan_follow_it() {
        house.tables.put(Owner.of(CITY), Words.table(Dimension.PLAN, "politique=culture -> defi1"), ENTRY);

        Preview.Effect effect = (Preview.Effect) preview(policy("fonction=31* -> culture"));

        assertThat(effect.keys()).isEqualTo(2);
        assertThat(effect.planKeys()).isEqualTo(2);
    }

    @Test
    void saying_the_same_again_changes_no_answer() {
        Preview.Effect effect = (Preview.Effect) preview(policy("fonction=21* -> education"));

        assertThat(effect.keys()).isZero();
        assertThat(effect.after()).isEqualTo(effect.before());
    }

    @Test
    void every_row_that_is_refused_is_told_with_its_reason() {
        assertThat(house.guidedLinking()
                        .refusals(
                                CITY,
                                List.of(
                                        policy("fonction=31 -> gone"),
                                        policy("fonction=32 -> culture"),
                                        policy("fonction=33 -> mis à part PAYROLL"))))
                .extracting(row -> row.row().conditions().getFirst().code(), GuidedLinking.RefusedRow::because)
                .containsExactly(tuple("31", Refusal.TARGET_GONE), tuple("33", Refusal.REASON_OF_OTHER_QUESTION));
    }

    private static GuidedLinking.Proposal row(Condition condition, String target) {
        return new GuidedLinking.Proposal(Dimension.POLICY, List.of(condition), Outcome.Targets.whole(target));
    }
}
