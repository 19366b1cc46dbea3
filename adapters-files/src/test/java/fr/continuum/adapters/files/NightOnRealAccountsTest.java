package fr.continuum.adapters.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fr.continuum.adapters.files.allocation.ProfiledAllocationReader;
import fr.continuum.adapters.files.chart.PlanDeCompteReader;
import fr.continuum.adapters.files.profile.Profiles;
import fr.continuum.adapters.files.totem.TotemReader;
import fr.continuum.application.check.CheckDraft;
import fr.continuum.application.check.DraftCheck.Verdict;
import fr.continuum.application.night.NightReport;
import fr.continuum.application.night.NightReport.Document;
import fr.continuum.application.night.NightReport.Status;
import fr.continuum.application.night.RecomputeNight;
import fr.continuum.application.port.Content;
import fr.continuum.application.reference.ImportAllocation;
import fr.continuum.application.reference.ImportCharts;
import fr.continuum.application.testing.House;
import fr.continuum.application.testing.SharedData;
import fr.continuum.domain.allocation.SetAsideReason;
import fr.continuum.domain.allocation.Strength;
import fr.continuum.domain.budget.BudgetStage;
import fr.continuum.domain.budget.Flow;
import fr.continuum.domain.budget.Measure;
import fr.continuum.domain.budget.Section;
import fr.continuum.domain.rule.ContinuumRule;
import fr.continuum.domain.shared.Owner;
import fr.continuum.domain.shared.Tally;
import fr.continuum.domain.target.Dimension;
import fr.continuum.domain.trace.Coverage;
import fr.continuum.domain.trace.Coverage.TargetAmount;
import fr.continuum.domain.trace.OutOfScopeReason;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The whole night on a real city's accounts, every figure known beforehand.
class NightOnRealAccountsTest {

    @TempDir
    Path emptyHome;

    private final House house = new House(new TotemReader());
    private List<Content> montreuil = List.of();

    @BeforeEach
    void import_the_citys_own_table() throws IOException {
        montreuil = SharedData.contents("totem/montreuil", ".xml");
        ImportAllocation.Outcome imported = new ImportAllocation(
                        new ProfiledAllocationReader(new Profiles(emptyHome)),
                        house.tables,
                        house.trees,
                        house.plans,
                        house.changePlan(),
                        house.clock)
                .importTable(new ImportAllocation.Request(
                        SharedData.content("crosswalk/montreuil-agregation.csv"),
                        "crosswalk",
                        Dimension.POLICY,
                        true,
                        Owner.HOME,
                        "test"));
        assertThat(imported).isInstanceOf(ImportAllocation.Outcome.Imported.class);
    }

    @Test
    void finds_every_euro_of_2018_and_2019() throws IOException {
        NightReport report = house.night(montreuil);

        Coverage of2018 = policies(report, 2018);
        assertThat(of2018.total()).isEqualTo(new Tally(27_054_452_506L, 1240));
        assertThat(of2018.buckets().tracedOverall()).isEqualTo(new Tally(25_178_400_902L, 1232));
        assertThat(of2018.buckets().outOfScope())
                .containsEntry(OutOfScopeReason.ORDER_OPERATION, new Tally(1_420_634_437L, 7))
                .containsEntry(OutOfScopeReason.RESULT_CARRY_OVER, new Tally(455_417_167L, 1));
        assertThat(of2018.buckets().untraced()).isEqualTo(Tally.ZERO);
        assertThat(of2018.buckets().traced(Strength.STRONG)).isEqualTo(Tally.ZERO);
        assertThat(amount(of2018, "Education")).isEqualTo(6_161_004_749L);
        assertThat(amount(of2018, "Administration et frais généraux")).isEqualTo(4_462_809_583L);
        assertThat(amount(of2018, "Espaces publics")).isEqualTo(2_575_603_611L);
        assertThat(amount(of2018, "Culture")).isEqualTo(467_177_064L);

        Coverage of2019 = policies(report, 2019);
        assertThat(of2019.total()).isEqualTo(new Tally(28_379_285_655L, 1249));
        assertThat(of2019.buckets().tracedOverall()).isEqualTo(new Tally(25_606_566_596L, 1236));
        assertThat(of2019.buckets().outOfScope())
                .containsEntry(OutOfScopeReason.ORDER_OPERATION, new Tally(1_433_502_572L, 6))
                .containsEntry(OutOfScopeReason.RESULT_CARRY_OVER, new Tally(1_292_944_505L, 1));
        assertThat(of2019.buckets().untraced()).isEqualTo(new Tally(46_271_982L, 6));
        assertThat(of2019.buckets().setAside()).doesNotContainKey(SetAsideReason.NO_POLICY);
    }

    @Test
    void names_what_2019_leaves_untraced_key_by_key() throws IOException {
        NightReport report = house.night(montreuil);

        List<Long> untraced = report.findings().stream()
                .filter(f -> f.finding().rule() == ContinuumRule.R20)
                .map(f -> f.finding().cents().orElseThrow())
                .toList();
        assertThat(untraced).hasSize(6);
        assertThat(untraced.stream().mapToLong(Long::longValue).sum()).isEqualTo(46_271_982L);
    }

    @Test
    void finds_everything_unchanged_the_second_night() throws IOException {
        NightReport first = house.night(montreuil);
        NightReport second = house.night(montreuil);

        assertThat(first.documents()).extracting(Document::status).containsOnly(Status.LOADED);
        assertThat(second.documents()).extracting(Document::status).containsOnly(Status.UNCHANGED);
        assertThat(second.coverage()).isEqualTo(first.coverage());
        assertThat(second.findings()).isEqualTo(first.findings());
    }

    @Test
    void agrees_with_the_consolidation_annex_once_the_chart_tells_sections() throws IOException {
        new ImportCharts(new PlanDeCompteReader(), house.charts, house.clock)
                .importCharts(new ImportCharts.Request(
                        List.of(SharedData.content("plan-de-comptes/2018-M14-M14_COM_SUP3500.xml")),
                        Owner.HOME,
                        "test"));

        NightReport report = house.night(montreuil);

        Coverage of2018 = policies(report, 2018);
        long carriedOver = of2018.buckets()
                .outOfScope()
                .get(OutOfScopeReason.RESULT_CARRY_OVER)
                .cents();
        assertThat(of2018.bySection().get(Section.OPERATING).total().cents()).isEqualTo(20_340_519_042L);
        assertThat(of2018.bySection().get(Section.INVESTMENT).total().cents() - carriedOver)
                .isEqualTo(6_258_516_297L);
        assertThat(report.findings())
                .noneMatch(f -> f.finding().rule() == ContinuumRule.R24
                        && f.finding().subject().contains("CONSOLIDATION")
                        && f.finding().subject().contains("2018"));
        assertThat(report.findings())
                .as("the chart of 2018 stands in for 2019, and the report says so")
                .anyMatch(f -> f.finding().rule() == ContinuumRule.R36
                        && f.finding().subject().contains("2019"));
    }

    @Test
    void checks_2018_as_traced_and_2019_as_not() throws IOException {
        CheckDraft check = house.checkDraft();

        assertThat(check.check(montreuil.subList(0, 1), CheckDraft.Terms.USUAL).verdict())
                .isEqualTo(Verdict.TRACED);
        assertThat(check.check(montreuil.subList(1, 2), CheckDraft.Terms.USUAL).verdict())
                .isEqualTo(Verdict.UNTRACED);
        assertThat(house.registers.authorities()).isEmpty();
    }

    @Test
    void recomputes_the_night_from_the_archive() throws IOException {
        NightReport report = house.night(montreuil);
        House empty = new House(new TotemReader());

        RecomputeNight.Recomputed again = house.recomputeNight()
                .recompute(
                        report.consolidation().id(), new RecomputeNight.EmptyStores(empty.facts, empty.measurements));

        assertThat(again.figures().coverage()).isEqualTo(report.coverage());
        assertThat(again.figures().budgets()).isEqualTo(report.budgets());
        assertThat(again.figures().findings())
                .isNotEmpty()
                .isEqualTo(report.findings().stream()
                        .map(NightReport.DatedFinding::finding)
                        .toList());
    }

    @Test
    void quarantines_all_broken_documents_but_the_unknown_nomenclature() throws IOException {
        NightReport report = house.night(SharedData.contents("totem/broken", ".xml"));

        assertThat(report.documents())
                .extracting(Document::file, Document::status)
                .containsExactlyInAnyOrder(
                        tuple("mauvais_totem.xml", Status.QUARANTINED),
                        tuple("totem_mauvais_siret.xml", Status.QUARANTINED),
                        tuple("totem_mauvaise_annee.xml", Status.QUARANTINED),
                        tuple("totem_mauvaise_etape.xml", Status.QUARANTINED),
                        tuple("totem_mauvaise_nomenclature.xml", Status.LOADED));
        assertThat(report.findings()).anyMatch(f -> f.finding().rule() == ContinuumRule.R36);
    }

    private static Coverage policies(NightReport report, int year) {
        return report.coverage().stream()
                .filter(c -> c.fiscalYear().value() == year && c.stage() == BudgetStage.ADMIN_ACCOUNT)
                .map(NightReport.DocumentCoverage::coverage)
                .filter(c -> c.flow() == Flow.EXPENSE
                        && c.measure() == Measure.EXECUTED
                        && c.dimension() == Dimension.POLICY)
                .findFirst()
                .orElseThrow();
    }

    private static long amount(Coverage coverage, String label) {
        return coverage.byTarget().stream()
                .filter(t -> t.target().label().equals(label))
                .map(TargetAmount::amount)
                .mapToLong(Tally::cents)
                .sum();
    }
}
