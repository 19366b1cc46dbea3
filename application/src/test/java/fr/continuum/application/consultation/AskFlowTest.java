package fr.continuum.application.consultation;

import static fr.continuum.domain.testing.Rulings.allowed;
import static org.assertj.core.api.Assertions.assertThat;

import fr.continuum.application.consultation.FlowSeen.Part;
import fr.continuum.application.port.Consultation.Bucket;
import fr.continuum.application.port.Consultation.Crossing;
import fr.continuum.application.port.Consultation.Side;
import fr.continuum.application.port.TimelineEntry;
import fr.continuum.application.testing.House;
import fr.continuum.application.testing.InMemoryContent;
import fr.continuum.application.testing.ScriptedReader;
import fr.continuum.domain.budget.BudgetRef;
import fr.continuum.domain.budget.FiscalYear;
import fr.continuum.domain.budget.Measure;
import fr.continuum.domain.plan.MandatePlan;
import fr.continuum.domain.plan.PlanStep;
import fr.continuum.domain.shared.Owner;
import fr.continuum.domain.shared.Sha256;
import fr.continuum.domain.shared.Siren;
import fr.continuum.domain.target.Dimension;
import fr.continuum.domain.target.Target;
import fr.continuum.domain.target.TargetKind;
import fr.continuum.domain.target.TargetTree;
import fr.continuum.domain.testing.Changes;
import fr.continuum.domain.testing.PlanWords;
import fr.continuum.domain.testing.Words;
import fr.continuum.domain.trace.Buckets;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AskFlowTest {

    private static final Siren CITY = new Siren("219300480");
    private static final Owner OWN = Owner.of(CITY);
    private static final TimelineEntry ENTRY = new TimelineEntry("marie", House.NOW, "écran");
    private static final String ANNEX = "21930048000023";
    private static final InMemoryContent ACCOUNT = ScriptedReader.document(
            "ca.xml",
            "CA 2018",
            "D fonction=212 nature=60 service=ECO MtReal=100,01",
            "D I fonction=212 nature=21 MtReal=30,00",
            "D fonction=311 nature=60 MtReal=-8,00",
            "D fonction=5 nature=60 MtReal=5,00",
            "D fonction=7 nature=60 MtReal=2,00",
            "D ordre fonction=212 nature=68 MtReal=40,00",
            "R fonction=212 nature=70 MtReal=5,00");
    private static final InMemoryContent ANNEX_ACCOUNT = ScriptedReader.document(
            "caa.xml", "CA 2018 budget=" + ANNEX, "D fonction=212 nature=60 budget=" + ANNEX + " MtReal=7,00");
    private static final InMemoryContent CHANGE =
            ScriptedReader.document("dm.xml", "DM 2019", "D fonction=212 nature=60 MtPrev=-10,00");

    private final House house = new House(new ScriptedReader("1"));
    private final AskFlow ask = new AskFlow(house.consolidations, house.facts, house.measurements, house.consultation);

    @BeforeEach
    void a_plan_policies_and_tables_that_lead_to_them() {
        PlanStep step = allowed(MandatePlan.begin(
                PlanWords.plan(
                        List.of("challenge D1 elected department", "action A1 principal=D1", "action A2 principal=D1")),
                Changes.on("2026-11-22")));
        house.plans.replace(OWN, step, ENTRY);
        house.trees.put(
                OWN,
                new TargetTree(
                        Dimension.POLICY,
                        List.of(
                                new Target("EDU", "Éducation", TargetKind.POLICY, ""),
                                new Target("EDU-1", "Écoles", TargetKind.SUB_POLICY, "EDU"),
                                new Target("CULT", "Culture", TargetKind.POLICY, ""))),
                ENTRY);
        house.tables.put(
                OWN,
                Words.table(
                        Dimension.POLICY,
                        "fonction=21* -> EDU-1 50, CULT 40",
                        "fonction=3* -> CULT",
                        "fonction=5 -> CULT",
                        "fonction=5 -> EDU"),
                ENTRY);
        house.tables.put(OWN, Words.table(Dimension.PLAN, "fonction=21* -> A1 60, A2 30"), ENTRY);
    }

    @Test
    void every_euro_stands_once_and_each_question_keeps_its_own_figures() throws IOException {
        house.night(List.of(ACCOUNT));

        FlowSeen seen = ask(new Part.Whole());

        assertThat(seen.totalCents()).isEqualTo(169_01);
        assertThat(seen.crossings()).allSatisfy(one -> assertThat(one.cents()).isNotZero());
        assertSame(seen, Dimension.POLICY, Crossing::policy);
        assertSame(seen, Dimension.PLAN, Crossing::plan);
        assertThat(to(seen, Crossing::policy, "EDU-1") + to(seen, Crossing::policy, "EDU"))
                .isEqualTo(65_01);
        assertThat(to(seen, Crossing::plan, "A1")).isEqualTo(78_01);
        assertThat(seen.label(Dimension.POLICY, "EDU-1")).isEqualTo("Écoles");
        assertThat(seen.label(Dimension.PLAN, "unknown")).isEqualTo("unknown");
        assertThat(seen.crossings())
                .filteredOn(one -> one.service().equals("ECO"))
                .extracting(Crossing::cents)
                .satisfies(cents -> assertThat(
                                cents.stream().mapToLong(Long::longValue).sum())
                        .isEqualTo(100_01));
        assertThat(seen.several()).isFalse();
        assertThat(seen.complete()).isTrue();
    }

    private static void assertSame(FlowSeen seen, Dimension dimension, Function<Crossing, Side> side) {
        Buckets buckets = seen.in(dimension);
        assertThat(Stream.of(Bucket.values()).map(bucket -> in(seen, side, bucket)))
                .containsExactly(
                        buckets.outOfScopeOverall().cents(),
                        buckets.tracedOverall().cents(),
                        buckets.setAsideOverall().cents(),
                        buckets.ambiguous().cents(),
                        buckets.untraced().cents());
    }

    private static long in(FlowSeen seen, Function<Crossing, Side> side, Bucket bucket) {
        return seen.crossings().stream()
                .filter(one -> side.apply(one).bucket() == bucket)
                .mapToLong(Crossing::cents)
                .sum();
    }

    private static long to(FlowSeen seen, Function<Crossing, Side> side, String code) {
        return seen.crossings().stream()
                .filter(one -> !side.apply(one).lineage().isEmpty()
                        && side.apply(one).lineage().getLast().equals(code))
                .mapToLong(Crossing::cents)
                .sum();
    }

    @Test
    void one_budget_or_one_document_can_be_asked_about() throws IOException {
        house.night(List.of(ACCOUNT, ANNEX_ACCOUNT));

        FlowSeen all = ask(new Part.Whole());
        FlowSeen annex = ask(new Part.OfBudget(new BudgetRef(ANNEX)));

        assertThat(all.totalCents()).isEqualTo(176_01);
        assertThat(all.several()).as("not consolidated").isTrue();
        assertThat(annex.totalCents()).isEqualTo(7_00);
        assertThat(annex.several()).isFalse();
        assertThat(ask(new Part.OfDocument(annex.shown().getFirst().id().document()))
                        .totalCents())
                .isEqualTo(7_00);
        assertThat(ask(new Part.OfDocument(Sha256.of("of nobody"))).part()).isEqualTo(new Part.Whole());
    }

    @Test
    void changes_to_a_budget_nobody_received_are_said_to_be_no_more() throws IOException {
        house.night(List.of(CHANGE));

        FlowSeen seen = ask.ask(CITY, Optional.of(new FiscalYear(2019)), Optional.of(Measure.VOTED), new Part.Whole())
                .orElseThrow();

        assertThat(seen.complete()).isFalse();
        assertThat(seen.totalCents()).isEqualTo(-10_00);
    }

    @Test
    void before_the_first_night_nothing_is_known() {
        assertThat(ask.ask(CITY, Optional.empty(), Optional.empty(), new Part.Whole()))
                .isEmpty();
    }

    private FlowSeen ask(Part part) {
        return ask.ask(CITY, Optional.empty(), Optional.empty(), part).orElseThrow();
    }
}
