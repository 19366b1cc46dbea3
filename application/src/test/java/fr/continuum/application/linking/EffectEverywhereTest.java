package fr.continuum.application.linking;

import static fr.continuum.domain.testing.Rulings.allowed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fr.continuum.application.linking.EffectEverywhere.Answered;
import fr.continuum.application.linking.EffectEverywhere.InDocument;
import fr.continuum.application.linking.GuidedLinking.Proposal;
import fr.continuum.application.port.TimelineEntry;
import fr.continuum.application.testing.House;
import fr.continuum.application.testing.ScriptedReader;
import fr.continuum.domain.allocation.AllocationRule;
import fr.continuum.domain.budget.Flow;
import fr.continuum.domain.budget.Measure;
import fr.continuum.domain.plan.MandatePlan;
import fr.continuum.domain.shared.Owner;
import fr.continuum.domain.shared.Sha256;
import fr.continuum.domain.shared.Siren;
import fr.continuum.domain.shared.Tally;
import fr.continuum.domain.target.Dimension;
import fr.continuum.domain.testing.Changes;
import fr.continuum.domain.testing.PlanWords;
import fr.continuum.domain.testing.Words;
import fr.continuum.domain.trace.Coverage;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// A row made from the account of one budget and one year acts on all of them.
class EffectEverywhereTest {

    private static final Siren CITY = new Siren("219300480");
    private static final String WATER = "budget=21930048000029 nom=Eau";
    private static final TimelineEntry ENTRY = new TimelineEntry("alice", House.NOW, "table.csv");

    private final House house = new House(new ScriptedReader("1"));

    @BeforeEach
    void the_same_operation_stands_in_several_budgets_and_years() throws IOException {
        house.trees.put(Owner.HOME, Words.tree(Dimension.POLICY, "education", "culture"), ENTRY);
        house.plans.replace(
                Owner.HOME,
                allowed(MandatePlan.begin(
                        PlanWords.plan(List.of("challenge D1", "challenge D2")), Changes.on("2026-11-22"))),
                ENTRY);
        house.tables.put(
                Owner.HOME,
                Words.table(Dimension.POLICY, "fonction=21* -> education", "fonction=3* -> culture"),
                ENTRY);
        house.night(List.of(
                ScriptedReader.document(
                        "main24.xml",
                        "CA 2024",
                        "D fonction=212 nature=2313 operation=12 MtReal=100,00",
                        "D fonction=212 nature=2315 operation=12 MtReal=50,00",
                        "D fonction=311 nature=2313 operation=13 MtReal=10,00"),
                ScriptedReader.document("main19.xml", "CA 2019", "D fonction=212 nature=2313 operation=12 MtReal=7,00"),
                ScriptedReader.document("bp24.xml", "BP 2024", "D fonction=212 nature=2313 operation=12 MtPrev=120,00"),
                ScriptedReader.document(
                        "water24.xml",
                        "CA 2024 " + WATER,
                        "D budget=21930048000029 fonction=311 nature=2313 operation=12 MtReal=30,00"),
                ScriptedReader.document(
                        "water23.xml",
                        "CA 2023 " + WATER,
                        "D budget=21930048000029 fonction=311 nature=2313 operation=14 MtReal=30,00")));
    }

    @Test
    void each_document_where_some_answer_changes_is_told_by_itself_on_its_own_measure() {
        List<InDocument> effect = effect("operation=12 -> D1");

        assertThat(effect)
                .extracting(
                        one -> one.header().stage().code() + " "
                                + one.header().fiscalYear() + " "
                                + one.header().budgetName(),
                        InDocument::measure,
                        InDocument::keys,
                        one -> traced(one.before()),
                        one -> traced(one.after()))
                .containsExactly(
                        tuple("BP 2024 Budget principal", Measure.VOTED, 1L, 0L, 120_00L),
                        tuple("CA 2024 Budget principal", Measure.EXECUTED, 2L, 0L, 150_00L),
                        tuple("CA 2024 Eau", Measure.EXECUTED, 1L, 0L, 30_00L),
                        tuple("CA 2019 Budget principal", Measure.EXECUTED, 1L, 0L, 7_00L));
    }

    @Test
    void what_is_shown_of_each_is_what_the_next_night_finds() throws IOException {
        List<InDocument> effect = effect("operation=12 -> D1");
        house.tables.put(Owner.HOME, Words.table(Dimension.PLAN, "operation=12 -> D1"), ENTRY);

        List<Coverage> found = house.night(List.of()).coverage().stream()
                .map(one -> one.coverage())
                .filter(one -> one.flow() == Flow.EXPENSE && one.dimension() == Dimension.PLAN)
                .toList();

        assertThat(effect).hasSize(4).allSatisfy(one -> assertThat(found).contains(one.after()));
    }

    @Test
    void with_its_budget_a_row_leaves_the_others_alone() {
        assertThat(effect("operation=12 budget=21930048000029 -> D1"))
                .singleElement()
                .satisfies(one -> assertThat(one.header().budgetName()).isEqualTo("Eau"));
    }

    @Test
    void what_each_row_does_in_a_document_is_told_apart() {
        InDocument account = effect("operation=12 -> D1", "operation=13 -> D2", "operation=99 -> D2").stream()
                .filter(one -> one.reading().document().equals(documentOf("CA", 2024, false)))
                .findFirst()
                .orElseThrow();

        assertThat(account.rows())
                .extracting(row -> row.row().conditions().getFirst().code(), Answered::keys, Answered::tally)
                .containsExactly(tuple("12", 2L, new Tally(150_00, 2)), tuple("13", 1L, new Tally(10_00, 1)));
    }

    @Test
    void a_row_that_a_person_s_own_link_goes_before_changes_nothing() {
        house.tables.put(Owner.HOME, Words.table(Dimension.PLAN, "lien operation=12 -> D2"), ENTRY);

        assertThat(effect("operation=12 -> D1"))
                .as("a person's own link goes first")
                .isEmpty();
    }

    @Test
    void a_row_by_policy_is_looked_for_where_the_policy_is() {
        assertThat(effect("politique=culture -> D2"))
                .extracting(
                        one -> one.header().fiscalYear() + " " + one.header().budgetName())
                .containsExactly("2024 Budget principal", "2024 Eau", "2023 Eau");
    }

    @Test
    void a_row_no_document_asks_for_and_a_home_without_night_show_nothing() {
        assertThat(effect("operation=99 -> D1")).isEmpty();
        assertThat(house.effectEverywhere()
                        .of(new Siren("219900017"), Flow.EXPENSE, List.of(proposal("operation=12 -> D1"))))
                .isEmpty();
    }

    private Sha256 documentOf(String stage, int year, boolean annex) {
        return house.consolidations.current(CITY).orElseThrow().documents().stream()
                .map(one -> house.facts.find(one.reading()).orElseThrow())
                .filter(one -> one.header().stage().code().equals(stage)
                        && one.header().fiscalYear().value() == year
                        && one.header().annex() == annex)
                .findFirst()
                .orElseThrow()
                .id()
                .document();
    }

    private List<InDocument> effect(String... rows) {
        return house.effectEverywhere()
                .of(
                        CITY,
                        Flow.EXPENSE,
                        Arrays.stream(rows).map(EffectEverywhereTest::proposal).toList());
    }

    private static Proposal proposal(String words) {
        AllocationRule row = Words.row(words);
        return new Proposal(Dimension.PLAN, row.conditions(), row.outcome());
    }

    private static long traced(Coverage coverage) {
        return coverage.buckets().tracedOverall().cents();
    }
}
