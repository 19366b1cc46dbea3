package fr.continuum.adapters.files;

import static org.assertj.core.api.Assertions.assertThat;

import fr.continuum.adapters.files.allocation.AllocationCsvWriter;
import fr.continuum.adapters.files.ledger.ProfiledLedgerReader;
import fr.continuum.adapters.files.plan.AnalyticAxisCsvWriter;
import fr.continuum.adapters.files.profile.FeedProfileFolder;
import fr.continuum.adapters.files.profile.YamlFeedProfiles;
import fr.continuum.adapters.files.totem.TotemReader;
import fr.continuum.application.analytic.AskAnalyticAxis;
import fr.continuum.application.analytic.AskAnalyticAxis.AxisSeen;
import fr.continuum.application.analytic.RecogniseCodes;
import fr.continuum.application.mapping.AxisProfile;
import fr.continuum.application.memory.InMemoryBudgetFacts;
import fr.continuum.application.memory.InMemoryMeasurements;
import fr.continuum.application.night.FeedDocuments;
import fr.continuum.application.night.NightReport;
import fr.continuum.application.night.RecomputeNight;
import fr.continuum.application.port.By;
import fr.continuum.application.port.TimelineEntry;
import fr.continuum.application.testing.House;
import fr.continuum.application.testing.InMemoryContent;
import fr.continuum.domain.allocation.Strength;
import fr.continuum.domain.analytic.AnalyticAxis;
import fr.continuum.domain.analytic.CodeFormat;
import fr.continuum.domain.analytic.CodeFormat.Alphabet;
import fr.continuum.domain.budget.Measure;
import fr.continuum.domain.plan.MandatePlan;
import fr.continuum.domain.plan.PlanStep;
import fr.continuum.domain.shared.Owner;
import fr.continuum.domain.shared.Sha256;
import fr.continuum.domain.shared.Siren;
import fr.continuum.domain.shared.Tally;
import fr.continuum.domain.target.Dimension;
import fr.continuum.domain.testing.Changes;
import fr.continuum.domain.testing.PlanWords;
import fr.continuum.domain.testing.Rulings;
import fr.continuum.domain.trace.Buckets;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Code at source from end to end: the plan goes out as an analytic axis, a ledger comes back with its codes, and the
/// night finds what it pays STRONG.
class CodeAtSourceTest {

    private static final String SIRET = "22930008200018";
    private static final Siren AUTHORITY = new Siren("229300082");
    private static final CodeFormat OF_THE_TOOL = new CodeFormat("", 6, Alphabet.LETTERS_AND_DIGITS, true, true, 12);

    @TempDir
    Path profiles;

    private final House house = new House(new TotemReader());

    @BeforeEach
    void a_plan_and_no_table() {
        house.readWith(new FeedDocuments(
                new TotemReader(),
                new ProfiledLedgerReader(),
                new FeedProfileFolder(profiles),
                new YamlFeedProfiles(),
                house.archive));
        PlanStep step = Rulings.allowed(MandatePlan.begin(
                PlanWords.plan(List.of(
                        "challenge OS1",
                        "action OS1-A1 principal=OS1 start=2026-01-01 end=2027-12-31",
                        "action OS1-A2 principal=OS1 state=ABANDONED@2026-03-01")),
                Changes.on("2026-11-22")));
        assertThat(house.plans.replace(Owner.HOME, step, new TimelineEntry("marie", House.NOW, "écran")))
                .isTrue();
    }

    private AskAnalyticAxis axes() {
        return new AskAnalyticAxis(house.plans, house.tables, house.clock);
    }

    private static AnalyticAxis axis(AxisSeen seen) {
        return switch (seen.made()) {
            case AnalyticAxis.Made.Axis(AnalyticAxis axis) -> axis;
            case AnalyticAxis.Made.TooShort refused -> throw new AssertionError(refused.toString());
        };
    }

    private String exported(CodeFormat format) throws IOException {
        ByteArrayOutputStream csv = new ByteArrayOutputStream();
        new AnalyticAxisCsvWriter()
                .write(axis(axes().ask(Owner.HOME, format, false).orElseThrow()), AxisProfile.OURS.coding(format), csv);
        return csv.toString(StandardCharsets.UTF_8);
    }

    /// As the finance tool, which knows nothing but the file it loaded, writes what it pays next year.
    private static InMemoryContent ledger(String axis) {
        StringBuilder csv =
                new StringBuilder("Type;Budget;Exercice;Chapitre;Nature;Opération;Service;Analytique;Montant\n");
        Arrays.stream(axis.split("\r?\n"))
                .skip(1)
                .map(row -> row.split(";")[0])
                .forEach(code -> csv.append("Mandat;" + SIRET + ";2026;011;6184;;DRH;" + code + ";10,00\n"));
        csv.append("Mandat;" + SIRET + ";2026;011;6161;;;;5,50\n");
        return InMemoryContent.of("gl-2026.csv", csv.toString());
    }

    private static Buckets paid(NightReport report) {
        return report.coverage().stream()
                .map(NightReport.DocumentCoverage::coverage)
                .filter(c -> c.dimension() == Dimension.PLAN && c.measure() == Measure.PAID)
                .findFirst()
                .orElseThrow()
                .buckets();
    }

    @Test
    void the_file_says_codes_labels_parents_and_days_of_what_may_still_be_linked() throws IOException {
        assertThat(exported(CodeFormat.AS_IN_PLAN).lines())
                .containsExactly(
                        "code;libelle;niveau;parent;ouverture;fermeture;imputable;code_plan",
                        "OS1;OS1;objectif stratégique;;2021-07-01;2028-06-30;oui;OS1",
                        "OS1-A1;OS1-A1;action;OS1;2026-01-01;2027-12-31;oui;OS1-A1");
        assertThat(exported(OF_THE_TOOL).lines())
                .containsExactly(
                        "code;libelle;niveau;parent;ouverture;fermeture;imputable;code_plan",
                        "000OS1;OS1;objectif stratégique;;2021-07-01;2028-06-30;oui;OS1",
                        "0OS1A1;OS1-A1;action;000OS1;2026-01-01;2027-12-31;oui;OS1-A1");
    }

    @Test
    void a_ledger_that_bears_the_codes_of_the_plan_arrives_strong_without_any_table() throws IOException {
        NightReport report = house.night(List.of(ledger(exported(CodeFormat.AS_IN_PLAN))));

        assertThat(paid(report).traced(Strength.STRONG)).isEqualTo(new Tally(20_00, 2));
        assertThat(paid(report).traced(Strength.WEAK)).isEqualTo(Tally.ZERO);
        assertThat(paid(report).untraced()).isEqualTo(new Tally(5_50, 1));
        RecomputeNight.Recomputed past = house.recomputeNight()
                .recompute(
                        report.consolidation().id(),
                        new RecomputeNight.EmptyStores(new InMemoryBudgetFacts(), new InMemoryMeasurements()));
        assertThat(past.figures().coverage()).isEqualTo(report.coverage());
    }

    @Test
    void codes_of_a_tool_arrive_strong_once_they_are_recognised_and_are_given_again() throws IOException {
        String first = exported(OF_THE_TOOL);
        house.night(List.of(ledger(first)));
        AxisSeen seen = axes().ask(Owner.of(AUTHORITY), OF_THE_TOOL, false).orElseThrow();

        var done = new RecogniseCodes(axes(), house.guidedLinking())
                .recognise(AUTHORITY, OF_THE_TOOL, seen.table().version(), new By("controleur", "écran"));

        assertThat(done).isEqualTo(new RecogniseCodes.Recognised.Done(2));
        assertThat(paid(house.night(List.of())).traced(Strength.STRONG)).isEqualTo(new Tally(20_00, 2));
        AnalyticAxis again =
                axis(axes().ask(Owner.of(AUTHORITY), OF_THE_TOOL, false).orElseThrow());
        assertThat(again.notYet()).isEmpty();
        assertThat(again.codes()).extracting("code").containsExactly("000OS1", "0OS1A1");
    }

    @Test
    void before_they_are_recognised_they_are_untraced_and_a_table_seen_too_early_is_refused() throws IOException {
        NightReport report = house.night(List.of(ledger(exported(OF_THE_TOOL))));

        assertThat(paid(report).traced(Strength.STRONG)).isEqualTo(Tally.ZERO);
        assertThat(paid(report).untraced()).isEqualTo(new Tally(25_50, 3));
        assertThat(new RecogniseCodes(axes(), house.guidedLinking())
                        .recognise(AUTHORITY, OF_THE_TOOL, Sha256.of("another table"), new By("controleur", "écran")))
                .isEqualTo(new RecogniseCodes.Recognised.Changed());
    }

    @Test
    void the_table_that_comes_with_the_file_holds_every_row_there_was_and_those_of_the_codes() throws IOException {
        AxisSeen seen = axes().ask(Owner.HOME, OF_THE_TOOL, false).orElseThrow();
        ByteArrayOutputStream csv = new ByteArrayOutputStream();

        new AllocationCsvWriter().write(RecogniseCodes.with(seen.table(), axis(seen)), csv);

        assertThat(csv.toString(StandardCharsets.UTF_8)).contains("000OS1", "0OS1A1");
    }
}
