package fr.continuum.adapters.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fr.continuum.adapters.files.hr.HrExtractJson;
import fr.continuum.adapters.files.ledger.ProfiledLedgerReader;
import fr.continuum.adapters.files.profile.FeedProfileFolder;
import fr.continuum.adapters.files.profile.YamlFeedProfiles;
import fr.continuum.adapters.files.report.ReportJson;
import fr.continuum.adapters.files.testing.WorkbookFixture;
import fr.continuum.adapters.files.totem.TotemReader;
import fr.continuum.application.check.CheckDraft;
import fr.continuum.application.check.DraftCheck;
import fr.continuum.application.memory.InMemoryBudgetFacts;
import fr.continuum.application.memory.InMemoryMeasurements;
import fr.continuum.application.night.AdmitFile;
import fr.continuum.application.night.AskRejectedRows;
import fr.continuum.application.night.FeedDocuments;
import fr.continuum.application.night.NightReport;
import fr.continuum.application.night.NightReport.Document;
import fr.continuum.application.night.NightReport.Status;
import fr.continuum.application.night.RebuildHome;
import fr.continuum.application.night.RecomputeNight;
import fr.continuum.application.night.TakeBackFile;
import fr.continuum.application.port.Accounts;
import fr.continuum.application.port.BudgetDocumentReader;
import fr.continuum.application.port.BudgetDocumentReader.LineCounts;
import fr.continuum.application.port.Content;
import fr.continuum.application.port.FileFault;
import fr.continuum.application.port.Fingerprints;
import fr.continuum.application.port.Nights.FileKind;
import fr.continuum.application.port.Nights.FileRecord;
import fr.continuum.application.port.Seen;
import fr.continuum.application.port.TimelineEntry;
import fr.continuum.application.testing.House;
import fr.continuum.application.testing.InMemoryContent;
import fr.continuum.domain.allocation.Strength;
import fr.continuum.domain.budget.BudgetStage;
import fr.continuum.domain.budget.FiscalYear;
import fr.continuum.domain.budget.Flow;
import fr.continuum.domain.budget.Measure;
import fr.continuum.domain.consolidation.DocumentStatus;
import fr.continuum.domain.rule.ContinuumRule;
import fr.continuum.domain.rule.Finding;
import fr.continuum.domain.shared.Owner;
import fr.continuum.domain.shared.Siren;
import fr.continuum.domain.shared.Tally;
import fr.continuum.domain.target.Dimension;
import fr.continuum.domain.testing.Words;
import fr.continuum.domain.trace.Coverage;
import fr.continuum.domain.watch.Arrival;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Ledger extracts and budget preparations through the whole night, and the check.
class NightOnLedgersTest {

    private static final String HEADER = "Type;Budget;Exercice;Chapitre;Nature;Opération;Service;Analytique;Montant\n";
    private static final String SIRET = "22930008200018";

    @TempDir
    Path profiles;

    private final House house = new House(new TotemReader());

    @BeforeEach
    void a_plan_whose_codes_stand_in_the_ledger() {
        house.readWith(reader());
        TimelineEntry entry = new TimelineEntry("test", House.NOW, "test");
        house.trees.put(Owner.HOME, Words.tree(Dimension.PLAN, "OS1", "OS2"), entry);
        house.tables.put(
                Owner.HOME, Words.table(Dimension.PLAN, "operation=1802 -> OS1", "analytique=PLAN-OS2 -> OS2"), entry);
    }

    private BudgetDocumentReader reader() {
        return new FeedDocuments(
                new TotemReader(),
                new ProfiledLedgerReader(),
                new FeedProfileFolder(profiles),
                new YamlFeedProfiles(),
                house.archive);
    }

    private static InMemoryContent ledger(String name, String... rows) {
        StringBuilder csv = new StringBuilder(HEADER);
        for (String row : rows) {
            String[] cells = row.split(";", 2);
            csv.append(cells[0] + ";" + SIRET + ";2026;" + cells[1] + "\n");
        }
        return InMemoryContent.of(name, csv.toString());
    }

    /// Twenty payment orders, so that one row more or less is within every limit.
    private static InMemoryContent twenty(String name, String... more) {
        List<String> rows = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            rows.add("Mandat;011;6184;;DRH;PLAN-OS2;10,00");
        }
        rows.addAll(List.of(more));
        return ledger(name, rows.toArray(String[]::new));
    }

    private static Coverage plan(NightReport report, Measure measure) {
        return report.coverage().stream()
                .map(NightReport.DocumentCoverage::coverage)
                .filter(c -> c.dimension() == Dimension.PLAN && c.measure() == measure)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void a_ledger_is_known_by_its_columns_and_traced_strongly() throws IOException {
        InMemoryContent file = ledger(
                "sans-nom.bin",
                "Engagement;23;2313;1802;;;100,00",
                "Mandat;23;2313;1802;;;60,00",
                "Mandat;011;6184;;DRH;PLAN-OS2;10,00",
                "Mandat;011;6161;;;;5,50",
                "Titre;74;7418;;;;3,00");

        NightReport report = house.night(List.of(file));

        Document document = report.documents().getFirst();
        assertThat(document.kind()).isEqualTo(FileKind.LEDGER);
        assertThat(document.status()).isEqualTo(Status.LOADED);
        assertThat(document.sha()).isEqualTo(Fingerprints.of(file));
        assertThat(document.lines()).isEqualTo(new LineCounts(5, 5, 0, 0));
        assertThat(document.sums().of(Flow.EXPENSE, Measure.COMMITTED)).isEqualTo(new Tally(100_00, 1));
        assertThat(document.sums().of(Flow.EXPENSE, Measure.PAID)).isEqualTo(new Tally(75_50, 3));
        assertThat(document.sums().of(Flow.REVENUE, Measure.PAID)).isEqualTo(new Tally(3_00, 1));
        assertThat(report.coverage()).extracting(c -> c.stage()).containsOnly(BudgetStage.LEDGER);
        assertThat(plan(report, Measure.PAID).buckets().traced(Strength.STRONG)).isEqualTo(new Tally(70_00, 2));
        assertThat(plan(report, Measure.PAID).buckets().untraced()).isEqualTo(new Tally(5_50, 1));
        assertThat(plan(report, Measure.COMMITTED).buckets().traced(Strength.STRONG))
                .isEqualTo(new Tally(100_00, 1));
    }

    @Test
    void the_report_speaks_of_it_as_of_any_document() throws IOException {
        ByteArrayOutputStream json = new ByteArrayOutputStream();

        new ReportJson().write(house.night(List.of(twenty("g.csv", "Mandat;011;6184;;DRH;PLAN-OS2;douze"))), json);

        assertThat(json.toString(StandardCharsets.UTF_8).replaceAll("\\s", ""))
                .contains("\"kind\":\"LEDGER\"")
                .contains("\"stage\":\"GL\"")
                .contains("\"lines\":{\"read\":21,\"kept\":20,\"totals\":0,\"rejected\":1}")
                .contains("\"MtMandate\":{\"expense\":200.00,\"revenue\":0.00}")
                .contains("1lignerejetée:g.csv,ligne22,colonne«Montant»");
    }

    @Test
    void the_next_extract_takes_its_place_and_the_same_moves_nothing() throws IOException {
        house.night(List.of(twenty("lundi.csv")));

        NightReport next = house.night(List.of(twenty("mardi.csv", "Mandat;011;6184;;DRH;PLAN-OS2;1,00")));
        NightReport again = house.night(List.of(twenty("mardi.csv", "Mandat;011;6184;;DRH;PLAN-OS2;1,00")));

        assertThat(next.documents()).extracting(Document::status).containsExactly(Status.SUPERSEDING);
        assertThat(plan(next, Measure.PAID).total().cents()).isEqualTo(201_00);
        assertThat(again.documents()).extracting(Document::status).containsExactly(Status.UNCHANGED);
        assertThat(again.coverage()).isEqualTo(next.coverage());
    }

    @Test
    void an_extract_that_drifts_is_put_aside_and_yesterdays_facts_stay() throws IOException {
        house.night(List.of(twenty("lundi.csv")));

        NightReport report = house.night(List.of(ledger("mardi.csv", "Mandat;011;6184;;DRH;PLAN-OS2;10,00")));

        assertThat(report.documents().getFirst().status()).isEqualTo(Status.QUARANTINED);
        assertThat(report.documents().getFirst().reason())
                .contains("1 ligne au lieu de 20")
                .contains("celui-là reste en vigueur");
        assertThat(plan(report, Measure.PAID).total().cents()).isEqualTo(200_00);
        assertThat(report.findings())
                .map(dated -> dated.finding())
                .filteredOn(finding -> finding.rule() == ContinuumRule.R33)
                .singleElement()
                .satisfies(finding -> assertThat(finding.subject()).endsWith(" GL"))
                .satisfies(finding -> assertThat(finding.found())
                        .startsWith("fichier « mardi.csv » : ")
                        .contains("1 ligne au lieu de 20", "(« lignes en moins » dans le profil)", "vérifier l’export"))
                .satisfies(finding -> assertThat(finding.observation().english())
                        .startsWith("file “mardi.csv”: ")
                        .contains("1 row instead of 20", "check the export"));
        assertThat(house.night(List.of(twenty("lundi.csv"))).findings())
                .noneMatch(dated -> dated.finding().rule() == ContinuumRule.R33);
    }

    @Test
    void a_column_the_profile_may_lack_that_goes_away_overnight_is_a_drift() throws IOException {
        NightReport before = house.night(List.of(twenty("lundi.csv")));
        InMemoryContent renamed = InMemoryContent.of(
                "mardi.csv",
                new String(twenty("mardi.csv").bytes(), StandardCharsets.UTF_8).replace(";Analytique;", ";Axe 1;"));

        NightReport report = house.night(List.of(renamed));

        assertThat(report.documents().getFirst().status()).isEqualTo(Status.QUARANTINED);
        assertThat(report.documents().getFirst().reason())
                .contains("plus aucune ligne ne dit « Code analytique », que 20 lignes sur 20 disaient");
        assertThat(report.coverage()).as("every strong trace stays").isEqualTo(before.coverage());
        assertThat(drifts(report)).hasSize(1);
    }

    @Test
    void rows_of_another_budget_too_few_to_put_the_file_aside_are_found() throws IOException {
        String other = "Mandat;" + SIRET.substring(0, 13) + "9;2026;011;6184;;DRH;PLAN-OS2;7,00\n";
        InMemoryContent file = InMemoryContent.of(
                "lundi.csv", new String(twenty("lundi.csv").bytes(), StandardCharsets.UTF_8) + other);

        NightReport report = house.night(List.of(file));
        NightReport again = house.night(List.of(file));

        assertThat(report.documents().getFirst().status()).isEqualTo(Status.LOADED);
        assertThat(drifts(report))
                .singleElement()
                .satisfies(finding -> assertThat(finding.found())
                        .contains(
                                "1 ligne est d’un autre budget ou d’un autre exercice",
                                "déposez un fichier pour chaque budget"));
        assertThat(drifts(again)).as("as long as it lies there").hasSize(1);
        assertThat(drifts(house.night(List.of(twenty("mardi.csv"))))).isEmpty();
    }

    @Test
    void a_ledger_that_drifts_is_taken_in_the_night_after_somebody_admitted_it() throws IOException {
        InMemoryContent less = ledger("mardi.csv", "Mandat;011;6184;;DRH;PLAN-OS2;10,00");
        house.night(List.of(twenty("lundi.csv")));
        NightReport aside = house.night(List.of(less));

        assertThat(aside.documents().getFirst().reason()).contains("admettre ce fichier, lui seul");
        assertThat(house.admitFile()
                        .admit(new AdmitFile.Request(
                                Fingerprints.of(less), "l’extrait de lundi était d’essai", "claire", "écran")))
                .isInstanceOf(AdmitFile.Outcome.Done.class);
        NightReport taken = house.night(List.of(less));

        assertThat(taken.documents()).extracting(Document::status).containsExactly(Status.SUPERSEDING);
        assertThat(taken.documents().getFirst().reason())
                .contains("admis malgré son écart par claire : « l’extrait de lundi était d’essai »");
        assertThat(plan(taken, Measure.PAID).total().cents()).isEqualTo(10_00);
        assertThat(drifts(taken)).isEmpty();
    }

    @Test
    void a_ledger_taken_back_gives_way_to_the_one_before_wherever_it_lies() throws IOException {
        InMemoryContent tuesday = twenty("mardi.csv", "Mandat;011;6184;;DRH;PLAN-OS2;1,00");
        NightReport monday = house.night(List.of(twenty("lundi.csv")));
        NightReport wrong = house.night(List.of(tuesday));
        TakeBackFile taking = house.takeBackFile();

        assertThat(taking.extracts())
                .singleElement()
                .satisfies(extract -> assertThat(extract.name()).isEqualTo("mardi.csv"))
                .satisfies(extract -> assertThat(extract.comesBack()).isTrue());
        assertThat(taking.effect(Fingerprints.of(tuesday)))
                .hasValueSatisfying(effect -> assertThat(
                                effect.french().replace('\u202f', ' ').replace('\u00a0', ' '))
                        .contains("Revient « lundi.csv »", "Dépenses mandatées : 200,00 € au lieu de 201,00 €"));
        assertThat(taking.takeBack(
                        new TakeBackFile.Request(Fingerprints.of(tuesday), "un export d’essai", "claire", "écran")))
                .isInstanceOf(TakeBackFile.Outcome.Done.class);
        List<Arrival> arrivals = house.nights.arrivals();
        NightReport back = house.night(List.of(tuesday));

        assertThat(house.nights.arrivals())
                .as("what comes back has not come")
                .containsExactlyInAnyOrderElementsOf(arrivals);
        assertThat(back.documents())
                .extracting(Document::file, Document::status)
                .containsExactlyInAnyOrder(
                        tuple("lundi.csv", Status.SUPERSEDING), tuple("mardi.csv", Status.QUARANTINED));
        assertThat(back.documents())
                .extracting(Document::reason)
                .anySatisfy(reason -> assertThat(reason).contains("remis en vigueur", "repris par claire"))
                .anySatisfy(reason -> assertThat(reason).contains("ce fichier a été repris par claire"));
        assertThat(back.coverage()).isEqualTo(monday.coverage());
        NightReport again = house.night(List.of(tuesday, twenty("lundi.csv")));
        assertThat(again.coverage()).isEqualTo(monday.coverage());
        assertThat(house.night(List.of()).coverage()).isEqualTo(monday.coverage());
        assertThat(wrong.coverage()).isNotEqualTo(monday.coverage());
        assertThat(house.rebuildHome(new ReportJson()).rebuild(new House(reader()).stores(), _ -> {}))
                .as("nights of before stay what they were")
                .extracting(RebuildHome.Rebuilt::result)
                .containsOnly(RebuildHome.Result.SAME);
        assertThat(taking.takeBack(
                        new TakeBackFile.Request(Fingerprints.of(twenty("lundi.csv")), "encore", "claire", "écran")))
                .isEqualTo(new TakeBackFile.Outcome.Refused(TakeBackFile.Refusal.NOTHING_BEFORE));
    }

    @Test
    void two_files_come_back_where_one_of_all_that_replaced_them_is_taken_back() throws IOException {
        InMemoryContent commitments = ledger("eng.csv", "Engagement;011;6184;;DRH;PLAN-OS2;30,00");
        InMemoryContent orders = ledger("mdt.csv", "Mandat;011;6184;;DRH;PLAN-OS2;10,00");
        InMemoryContent all =
                ledger("tout.csv", "Engagement;011;6184;;DRH;PLAN-OS2;30,00", "Mandat;011;6184;;DRH;PLAN-OS2;10,50");
        NightReport two = house.night(List.of(commitments, orders));
        house.night(List.of(all));

        house.takeBackFile()
                .takeBack(new TakeBackFile.Request(Fingerprints.of(all), "un export d’essai", "claire", "écran"));
        NightReport back = house.night(List.of());

        assertThat(back.documents()).extracting(Document::file).containsExactlyInAnyOrder("eng.csv", "mdt.csv");
        assertThat(back.coverage()).isEqualTo(two.coverage());
    }

    @Test
    void a_ledger_too_many_rows_of_which_do_not_read_is_taken_in_for_those_that_do() throws IOException {
        InMemoryContent file = ledger(
                "gl.csv",
                "Mandat;011;6184;;DRH;PLAN-OS2;10,00",
                "Mandat;011;6184;;DRH;PLAN-OS2;dix",
                "Mandat;011;6184;;DRH;PLAN-OS2;onze");
        NightReport aside = house.night(List.of(file));

        assertThat(aside.documents().getFirst().status()).isEqualTo(Status.QUARANTINED);
        assertThat(aside.documents().getFirst().lines()).isEqualTo(new LineCounts(3, 1, 0, 2));
        assertThat(aside.documents().getFirst().reason())
                .contains("Si les lignes qui se lisent suffisent, admettez ce fichier");
        assertThat(house.admitFile()
                        .admit(new AdmitFile.Request(
                                Fingerprints.of(file), "les deux autres sont annulées", "claire", "écran")))
                .isInstanceOf(AdmitFile.Outcome.Done.class);
        NightReport taken = house.night(List.of(file));

        assertThat(taken.documents()).extracting(Document::status).containsExactly(Status.LOADED);
        assertThat(taken.documents().getFirst().lines()).isEqualTo(new LineCounts(3, 1, 0, 2));
        assertThat(taken.documents().getFirst().reason())
                .startsWith("admis malgré son écart par claire : « les deux autres sont annulées »")
                .contains("2 lignes rejetées : gl.csv, ligne 3");
        assertThat(plan(taken, Measure.PAID).total().cents()).isEqualTo(10_00);
        assertThat(drifts(taken)).isEmpty();
        NightReport again = house.night(List.of(file));
        assertThat(again.documents()).extracting(Document::status).containsExactly(Status.UNCHANGED);
        assertThat(again.coverage()).isEqualTo(taken.coverage());
        assertThat(house.rebuildHome(new ReportJson()).rebuild(new House(reader()).stores(), _ -> {}))
                .extracting(RebuildHome.Rebuilt::result)
                .as("the first had nothing to publish")
                .containsExactly(
                        RebuildHome.Result.NOTHING_PUBLISHED, RebuildHome.Result.SAME, RebuildHome.Result.SAME);
        assertThat(house.night(List.of(ledger("autre.csv", "Mandat;011;6184;;DRH;;1,00", "Mandat;011;6184;;DRH;;x")))
                        .documents()
                        .getFirst()
                        .status())
                .as("it holds for that one file")
                .isEqualTo(Status.QUARANTINED);
    }

    @Test
    void no_file_is_admitted_none_of_whose_rows_reads() throws IOException {
        InMemoryContent file = ledger("gl.csv", "Mandat;011;6184;;DRH;PLAN-OS2;dix");
        house.night(List.of(file));

        assertThat(house.admitFile()
                        .admit(new AdmitFile.Request(Fingerprints.of(file), "tout est faux", "claire", "écran")))
                .isEqualTo(new AdmitFile.Outcome.Refused(AdmitFile.Refusal.NOT_SET_ASIDE));
    }

    @Test
    void a_sheet_of_a_ledger_that_is_not_read_is_said_as_long_as_the_file_lies_there() throws IOException {
        List<String> header = List.of("Type", "Budget", "Exercice", "Nature", "Montant");
        InMemoryContent file = WorkbookFixture.made("gl.xlsx", made -> {
            WorkbookFixture.fill(
                    made.createSheet("2026"), 0, List.of(header, List.of("Mandat", SIRET, "2026", "6184", "10")));
            WorkbookFixture.fill(
                    made.createSheet("2025"), 0, List.of(header, List.of("Mandat", SIRET, "2025", "6184", "7")));
        });

        for (Status status : List.of(Status.LOADED, Status.UNCHANGED)) {
            Document document = house.night(List.of(file)).documents().getFirst();
            assertThat(document.status()).isEqualTo(status);
            assertThat(document.reason())
                    .contains("feuille 1 du classeur lue ; une autre ne l’est pas (feuille 2 : 2 lignes)");
        }
    }

    @Test
    void an_export_that_says_its_header_on_each_page_reads_as_one_that_does_not() throws IOException {
        String page = new String(twenty("gl.csv").bytes(), StandardCharsets.UTF_8);

        Document document = house.night(List.of(InMemoryContent.of("gl.csv", page.repeat(3))))
                .documents()
                .getFirst();

        assertThat(document.status()).isEqualTo(Status.LOADED);
        assertThat(document.lines()).isEqualTo(new LineCounts(60, 60, 0, 0));
    }

    @Test
    void a_row_that_says_several_amounts_is_counted_once_and_kept_as_several_lines() throws IOException {
        Files.writeString(profiles.resolve("cote-a-cote.yaml"), """
                reads: ledger
                columns: {year: Exercice, nature: Article, committed: Engagé, ordered: Mandaté}
                constants: {budget: "22930008200018"}
                """);
        InMemoryContent file = InMemoryContent.of(
                "gl.csv",
                "Exercice;Article;Engagé;Mandaté\n" + "2026;6184;30,00;10,00\n".repeat(20) + "2026;6184;5,00;\n"
                        + "2026;6184;dix;1,00\n");

        Document document = house.night(List.of(file)).documents().getFirst();

        assertThat(document.status()).isEqualTo(Status.LOADED);
        assertThat(document.lines()).isEqualTo(new LineCounts(22, 21, 0, 1));
        assertThat(document.sums().of(Flow.EXPENSE, Measure.COMMITTED)).isEqualTo(new Tally(605_00, 21));
        assertThat(document.sums().of(Flow.EXPENSE, Measure.PAID)).isEqualTo(new Tally(200_00, 20));
        assertThat(house.facts.readings(new Siren("229300082"), Fingerprints.of(file)))
                .singleElement()
                .satisfies(reading -> assertThat(reading.stored()).isEqualTo(41));
    }

    private FileRecord only() {
        return house.nights.files(house.nights.recent(1).getFirst().id()).getFirst();
    }

    private AskRejectedRows rejectedRows() {
        return new AskRejectedRows(house.archive, reader(), new HrExtractJson());
    }

    @Test
    void all_rejected_rows_of_a_file_that_loads_are_counted_by_reason_and_listed() throws IOException {
        List<String> rows = new ArrayList<>(Collections.nCopies(10_000, "Mandat;011;6184;;DRH;PLAN-OS2;10,00"));
        rows.addAll(Collections.nCopies(250, "Mandat;011;6184;;DRH;PLAN-OS2;ZORGLUB"));
        rows.addAll(Collections.nCopies(3, "Mandat;011;;;DRH;PLAN-OS2;10,00"));

        Document document = house.night(List.of(ledger("gl.csv", rows.toArray(String[]::new))))
                .documents()
                .getFirst();

        assertThat(document.status()).isEqualTo(Status.LOADED);
        assertThat(document.reason())
                .contains(
                        "253 lignes rejetées.",
                        "Colonne « Montant », lignes 10002, 10003, 10004… (250 en tout)",
                        "Colonne « Nature », lignes 10252, 10253, 10254 (3 en tout)")
                .doesNotContain("ZORGLUB");
        assertThat(AskRejectedRows.mayTell(only())).isTrue();
        assertThat(rejectedRows().of(only()))
                .hasSize(253)
                .isSortedAccordingTo(Comparator.comparingInt(FileFault::line))
                .allSatisfy(fault -> assertThat(fault.toString()).doesNotContain("ZORGLUB"))
                .extracting(FileFault::columnName)
                .endsWith("Montant", "Nature", "Nature", "Nature");
        assertThat(house.night(List.of(ledger("gl.csv", rows.toArray(String[]::new))))
                        .documents()
                        .getFirst()
                        .reason())
                .as("as long as it lies there")
                .contains("253 lignes rejetées.", "(250 en tout)");
    }

    @Test
    void the_rejected_rows_of_a_ledger_put_aside_are_listed_too() throws IOException {
        house.night(List.of(ledger("gl.csv", "Mandat;011;6184;;DRH;PLAN-OS2;10,00", "Mandat;011;6184;;DRH;;dix")));

        assertThat(only().status()).isEqualTo(DocumentStatus.QUARANTINED);
        assertThat(rejectedRows().of(only())).extracting(FileFault::line).containsExactly(3);
        house.archive.forgetWhatWasKept();
        assertThat(rejectedRows().of(only())).isEmpty();
    }

    @Test
    void a_file_too_much_of_which_does_not_read_is_put_aside_whole() throws IOException {
        house.night(List.of(twenty("lundi.csv")));

        NightReport report = house.night(List.of(
                ledger("mardi.csv", "Mandat;011;6184;;DRH;PLAN-OS2;10,00", "Mandat;011;6184;;DRH;PLAN-OS2;dix")));

        assertThat(report.documents().getFirst().kind()).isEqualTo(FileKind.LEDGER);
        assertThat(report.documents().getFirst().status()).isEqualTo(Status.QUARANTINED);
        assertThat(plan(report, Measure.PAID).total().cents()).isEqualTo(200_00);
        assertThat(drifts(report))
                .singleElement()
                .satisfies(finding -> assertThat(finding.subject()).isEqualTo(SIRET + " 2026 GL"))
                .satisfies(finding -> assertThat(finding.found())
                        .startsWith("fichier « mardi.csv » : 1 ligne sur 2 ne se lit pas, plus que les 5 % admis")
                        .contains("Corrigez-les, ou le profil.", "Ce qui était en vigueur le reste."))
                .satisfies(finding -> assertThat(finding.observation().english())
                        .startsWith("file “mardi.csv”: 1 row of 2 cannot be read, more than the 5% admitted"));
        assertThat(drifts(house.night(List.of(twenty("lundi.csv"))))).isEmpty();
        assertThat(house.rebuildHome(new ReportJson()).rebuild(new House(reader()).stores(), _ -> {}))
                .extracting(RebuildHome.Rebuilt::result)
                .containsOnly(RebuildHome.Result.SAME);
    }

    private static List<Finding> drifts(NightReport report) {
        return report.findings().stream()
                .map(dated -> dated.finding())
                .filter(finding -> finding.rule() == ContinuumRule.R33)
                .toList();
    }

    /// The authority is known, and something is published.
    private NightReport after(InMemoryContent... files) throws IOException {
        house.night(List.of(twenty("lundi.csv")));
        List<Content> all = new ArrayList<>(List.of(files));
        all.add(twenty("lundi.csv"));
        return house.night(all);
    }

    @Test
    void an_extract_none_of_whose_rows_says_its_budget_is_a_drift() throws IOException {
        NightReport report =
                after(InMemoryContent.of("mardi.csv", "Type;Budget;Exercice;Nature;Montant\nMandat;;2026;6184;1\n"));

        assertThat(drifts(report))
                .singleElement()
                .satisfies(finding -> assertThat(finding.subject()).isEqualTo("Finances · extrait de la comptabilité"))
                .satisfies(finding -> assertThat(finding.found())
                        .startsWith("fichier « mardi.csv » : Aucune ligne ne dit de quel budget"));
    }

    @Test
    void a_changed_layout_is_a_drift_that_names_each_column_and_goes_when_the_file_does() throws IOException {
        NightReport report = after(InMemoryContent.of(
                "mardi.csv", "Type;Budget;Exercice;Imputation;Montant;Montant\nMandat;" + SIRET + ";2026;6184;1;1\n"));

        assertThat(drifts(report))
                .singleElement()
                .satisfies(finding -> assertThat(finding.subject()).isEqualTo("Finances · extrait de la comptabilité"))
                .satisfies(finding -> assertThat(finding.found())
                        .startsWith("fichier « mardi.csv » : Ses colonnes ne sont plus celles du profil « ledger » : il"
                                + " manque « Nature » ; en double : « Montant »")
                        .contains("qu’un fichier peut ne pas les avoir", "vérifier l’export")
                        .doesNotContain("Imputation"))
                .satisfies(finding -> assertThat(finding.observation().english())
                        .startsWith("file “mardi.csv”: Its columns are no longer those of the profile “ledger”:"
                                + " missing: “Nature”; twice: “Montant”"));
        assertThat(drifts(house.night(List.of(twenty("lundi.csv"))))).isEmpty();
        assertThat(house.rebuildHome(new ReportJson()).rebuild(new House(reader()).stores(), _ -> {}))
                .extracting(RebuildHome.Rebuilt::result)
                .containsOnly(RebuildHome.Result.SAME);
    }

    @Test
    void the_column_that_matters_most_renamed_is_a_changed_layout_too() throws IOException {
        NightReport report = after(InMemoryContent.of(
                "mardi.csv", "Type;Budget;Exercice;Nature;Montant TTC\nMandat;" + SIRET + ";2026;6184;1\n"));

        assertThat(drifts(report))
                .singleElement()
                .satisfies(finding -> assertThat(finding.found()).contains("il manque « Montant »"));
    }

    @Test
    void a_changed_layout_of_another_authority_is_no_matter_of_this_one() throws IOException {
        String other = "21930048000015";

        NightReport report = after(InMemoryContent.of(
                "mardi.csv", "Type;Budget;Exercice;Imputation;Montant\nMandat;" + other + ";2026;6184;1\n"));

        assertThat(report.documents())
                .anySatisfy(document -> assertThat(document.status()).isEqualTo(Status.QUARANTINED));
        assertThat(drifts(report)).isEmpty();
    }

    @Test
    void two_files_of_one_night_that_drift_are_named_both() throws IOException {
        String layout = "Type;Budget;Exercice;Imputation;Montant\nMandat;" + SIRET + ";2026;6184;1\n";

        NightReport report =
                after(InMemoryContent.of("mardi.csv", layout), InMemoryContent.of("mercredi.csv", layout + "\n"));

        assertThat(drifts(report))
                .singleElement()
                .satisfies(finding -> assertThat(finding.found())
                        .contains("fichier « mardi.csv » : ", "fichier « mercredi.csv » : "));
    }

    @Test
    void a_file_whose_layout_has_changed_names_the_column_and_is_not_kept() throws IOException {
        InMemoryContent file = InMemoryContent.of(
                "g.csv", "Type;Budget;Exercice;Imputation;Montant\nMandat;" + SIRET + ";2026;6184;1\n");

        NightReport report = house.night(List.of(file));

        assertThat(report.documents().getFirst().kind()).isEqualTo(FileKind.LEDGER);
        assertThat(report.documents().getFirst().reason())
                .contains("« Nature »")
                .contains("manque");
        assertThat(house.quarantine.all()).isEmpty();
        assertThat(house.archive.contains(Fingerprints.of(file))).isFalse();
    }

    private static final String PEOPLE = """
            Type;Budget;Exercice;Nature;Montant;Tiers;Jeanne Dupont
            Mandat;22930008200018;2026;6184;12,00;Jeanne Dupont;FR7630006000011234567890189
            Mandat;22930008200018;2026;DUPONT;12,00;Jeanne Dupont;rue Haute
            """;

    /// The home's own profile of that ledger: half of its rows may be rejected.
    private void halfMayBeRejected() throws IOException {
        Files.writeString(profiles.resolve("moitie.yaml"), """
                reads: ledger
                columns: {kind: Type, budget: Budget, year: Exercice, nature: Nature, amount: Montant}
                limits: {rejected-percent: 50}
                """);
    }

    private void nobodyIsKept() {
        assertThat(house.archive.texts())
                .noneMatch(text -> text.contains("Dupont")
                        || text.contains("DUPONT")
                        || text.contains("FR76")
                        || text.contains("rue Haute"));
        assertThat(house.quarantine.all()).isEmpty();
    }

    @Test
    void a_ledger_is_archived_as_it_was_read_and_known_by_its_own_fingerprint() throws IOException {
        halfMayBeRejected();
        InMemoryContent file = InMemoryContent.of("g.csv", PEOPLE);

        NightReport first = house.night(List.of(file));
        NightReport second = house.night(List.of(file));

        assertThat(first.documents().getFirst().sha()).isEqualTo(Fingerprints.of(file));
        assertThat(first.documents().getFirst().lines()).isEqualTo(new LineCounts(2, 1, 0, 1));
        assertThat(house.archive.contains(Fingerprints.of(file))).isFalse();
        nobodyIsKept();
        assertThat(second.documents()).extracting(Document::status).containsExactly(Status.UNCHANGED);
        assertThat(second.coverage()).isEqualTo(first.coverage());
        assertThat(house.rebuildHome(new ReportJson()).rebuild(new House(reader()).stores(), _ -> {}))
                .extracting(RebuildHome.Rebuilt::result)
                .containsExactly(RebuildHome.Result.SAME, RebuildHome.Result.SAME);
        RecomputeNight.Recomputed past = house.recomputeNight()
                .recompute(
                        first.consolidation().id(),
                        new RecomputeNight.EmptyStores(new InMemoryBudgetFacts(), new InMemoryMeasurements()));
        assertThat(past.figures().coverage()).isEqualTo(first.coverage());
    }

    @Test
    void a_ledger_that_an_earlier_version_archived_as_it_came_is_reduced_and_reads_the_same() throws IOException {
        halfMayBeRejected();
        InMemoryContent file = InMemoryContent.of("g.csv", PEOPLE);
        NightReport first = house.night(List.of(file));
        house.archive.forgetWhatWasKept();
        house.archive.put(file);
        assertThat(house.rebuildHome(new ReportJson()).rebuild(new House(reader()).stores(), _ -> {}))
                .as("from the file as it came")
                .extracting(RebuildHome.Rebuilt::result)
                .containsExactly(RebuildHome.Result.SAME);

        NightReport next = house.night(List.of());

        nobodyIsKept();
        assertThat(next.coverage()).isEqualTo(first.coverage());
        assertThat(house.rebuildHome(new ReportJson()).rebuild(new House(reader()).stores(), _ -> {}))
                .as("from what is kept of it")
                .extracting(RebuildHome.Rebuilt::result)
                .containsExactly(RebuildHome.Result.SAME, RebuildHome.Result.SAME);
    }

    @Test
    void an_old_ledger_is_reduced_under_each_profile_that_read_it() throws IOException {
        halfMayBeRejected();
        InMemoryContent file = InMemoryContent.of("g.csv", PEOPLE);
        NightReport first = house.night(List.of(file));
        Path profile = profiles.resolve("moitie.yaml");
        Files.writeString(profile, Files.readString(profile) + "file: {amounts: cents}\n");
        NightReport second = house.night(List.of(file));
        house.archive.forgetWhatWasKept();
        house.archive.put(file);

        house.night(List.of());

        nobodyIsKept();
        assertThat(plan(first, Measure.PAID).total().cents()).isEqualTo(12_00);
        assertThat(second.documents()).extracting(Document::status).containsExactly(Status.UNCHANGED);
        assertThat(house.rebuildHome(new ReportJson()).rebuild(new House(reader()).stores(), _ -> {}))
                .extracting(RebuildHome.Rebuilt::result)
                .containsOnly(RebuildHome.Result.SAME)
                .hasSize(3);
    }

    @Test
    void an_old_ledger_that_no_longer_reads_stays_as_it_came() throws IOException {
        halfMayBeRejected();
        InMemoryContent file = InMemoryContent.of("g.csv", PEOPLE);
        NightReport first = house.night(List.of(file));
        house.archive.forgetWhatWasKept();
        house.archive.put(file);
        house.archive.remove(first.documents().getFirst().header().profile());
        Files.delete(profiles.resolve("moitie.yaml"));

        house.night(List.of());

        assertThat(house.archive.contains(Fingerprints.of(file)))
                .as("its profile is no longer in the archive")
                .isTrue();
    }

    @Test
    void of_a_feed_put_aside_nothing_is_kept_but_what_its_rows_were_read_as() throws IOException {
        InMemoryContent drifting = InMemoryContent.of("g.csv", PEOPLE);
        InMemoryContent broken = InMemoryContent.of("b.csv", PEOPLE + "\"DUPONT;Jeanne\n");
        InMemoryContent preparation = InMemoryContent.of("p.csv", """
                Budget;Exercice;Étape;Sens;Nature;Proposition;Demandeur
                22930008200018;2027;BP;D;6161;7,25;Jeanne Dupont
                22930008200018;2027;BP;D;DUPONT;7,25;Jeanne Dupont
                """);
        house.quarantine.put(drifting);
        house.quarantine.put(broken);

        NightReport report = house.night(List.of(drifting, broken, preparation));

        assertThat(report.documents()).extracting(Document::status).containsOnly(Status.QUARANTINED);
        assertThat(report.documents()).extracting(Document::kind).doesNotContain(FileKind.UNRECOGNISED);
        nobodyIsKept();
    }

    @Test
    void feeds_that_an_earlier_version_put_in_the_quarantine_leave_it() throws IOException {
        halfMayBeRejected();
        InMemoryContent sound = InMemoryContent.of("g.csv", PEOPLE);
        house.quarantine.put(sound);
        house.quarantine.put(InMemoryContent.of("b.csv", PEOPLE + "\"DUPONT;Jeanne\n"));

        NightReport report = house.night(List.of());

        assertThat(report.documents())
                .singleElement()
                .satisfies(document -> assertThat(document.sha()).isEqualTo(Fingerprints.of(sound)))
                .satisfies(document -> assertThat(document.status()).isEqualTo(Status.LOADED));
        nobodyIsKept();
    }

    @Test
    void a_ledger_that_changes_while_it_is_read_is_put_aside_and_nothing_is_kept_of_it() throws IOException {
        halfMayBeRejected();

        NightReport report = house.night(List.of(new Changing("g.csv", new AtomicInteger())));

        assertThat(report.documents())
                .singleElement()
                .satisfies(document -> assertThat(document.status()).isEqualTo(Status.QUARANTINED))
                .satisfies(document -> assertThat(document.kind()).isEqualTo(FileKind.LEDGER))
                .satisfies(document -> assertThat(document.reason()).contains("a changé pendant qu’il était lu"));
        assertThat(house.archive.texts()).noneMatch(text -> text.contains("continuum-feed"));
    }

    /// One row more each time it is opened.
    private record Changing(String name, AtomicInteger opened) implements Content {

        @Override
        public InputStream open() {
            String row = "Mandat;22930008200018;2026;6184;12,00;Jeanne Dupont;\n";
            return InMemoryContent.of(name, PEOPLE + row.repeat(opened.incrementAndGet()))
                    .open();
        }
    }

    @Test
    void a_file_is_not_read_through_to_be_known_again_where_that_is_known() throws IOException {
        InMemoryContent before = twenty("g.csv");
        house.night(List.of(before));

        Told untouched = new Told(before, new Seen.Before(Fingerprints.of(before)));
        Told touched = new Told(before, Seen.UNTOLD);
        assertThat(house.night(List.of(untouched)).documents())
                .isEqualTo(house.night(List.of(touched)).documents());
        assertThat(untouched.opened).hasValueLessThan(touched.opened.get());

        Told came = new Told(twenty("g.csv", "Mandat;011;6184;;DRH;PLAN-OS2;11,00"), Seen.NEVER);
        Told mayBeOld = new Told(twenty("g.csv", "Mandat;011;6184;;DRH;PLAN-OS2;12,00"), Seen.UNTOLD);
        for (Told file : List.of(came, mayBeOld)) {
            assertThat(house.night(List.of(file)).documents().getFirst().status())
                    .isEqualTo(Status.SUPERSEDING);
        }
        assertThat(came.opened).hasValueLessThan(mayBeOld.opened.get());
    }

    @Test
    void a_file_that_only_seems_new_is_the_one_that_was_read() throws IOException {
        InMemoryContent before = twenty("g.csv");
        NightReport first = house.night(List.of(before));

        NightReport again = house.night(List.of(new Told(before, Seen.NEVER)));

        assertThat(again.documents().getFirst().sha())
                .isEqualTo(first.documents().getFirst().sha());
        assertThat(again.coverage()).isEqualTo(first.coverage());
    }

    /// A content of which something is known.
    private record Told(Content content, Seen seen, AtomicInteger opened) implements Content {

        Told(Content content, Seen seen) {
            this(content, seen, new AtomicInteger());
        }

        @Override
        public String name() {
            return content.name();
        }

        @Override
        public InputStream open() throws IOException {
            opened.incrementAndGet();
            return content.open();
        }
    }

    @Test
    void a_table_of_people_is_not_recognised_and_nothing_of_it_is_kept() throws IOException {
        InMemoryContent file = InMemoryContent.of("agents.csv", "Nom;Service;Montant\nDUPONT;DRH;2000\n");

        NightReport report = house.night(List.of(file));

        assertThat(report.documents().getFirst().kind()).isEqualTo(FileKind.UNRECOGNISED);
        assertThat(house.quarantine.all()).isEmpty();
        assertThat(house.archive.contains(Fingerprints.of(file))).isFalse();
    }

    @Test
    void the_homes_own_profile_reads_what_ships_does_not() throws IOException {
        Files.writeString(profiles.resolve("civil.yaml"), """
                reads: ledger
                file: {amounts: cents}
                columns: {kind: Sens Mvt, nature: Cpte, amount: Mnt}
                constants: {budget: "22930008200018", year: "2026"}
                values: {kind: {M: PAYMENT_ORDER}}
                """);

        NightReport report = house.night(List.of(InMemoryContent.of("x", "Sens Mvt;Cpte;Mnt\nM;6184;123456\n")));

        assertThat(report.documents()
                        .getFirst()
                        .sums()
                        .of(Flow.EXPENSE, Measure.PAID)
                        .cents())
                .isEqualTo(1_234_56);
    }

    @Test
    void a_corrected_profile_reads_the_same_file_again_and_the_past_as_it_was() throws IOException {
        Path profile = profiles.resolve("civil.yaml");
        String text = """
                reads: ledger
                file: {amounts: euros}
                columns: {kind: Sens Mvt, nature: Cpte, amount: Mnt}
                constants: {budget: "22930008200018", year: "2026", kind: PAYMENT_ORDER}
                """.replace("kind: Sens Mvt, ", "");
        List<Content> files = List.of(InMemoryContent.of("x", "Cpte;Mnt\n6184;123456\n"));
        Files.writeString(profile, text);
        NightReport wrong = house.night(files);
        Files.writeString(profile, text.replace("euros", "cents"));

        NightReport right = house.night(files);

        assertThat(plan(wrong, Measure.PAID).total().cents()).isEqualTo(123_456_00);
        assertThat(plan(right, Measure.PAID).total().cents()).isEqualTo(1_234_56);
        assertThat(right.documents()).extracting(Document::status).containsExactly(Status.UNCHANGED);
        RecomputeNight.Recomputed past = house.recomputeNight()
                .recompute(
                        wrong.consolidation().id(),
                        new RecomputeNight.EmptyStores(new InMemoryBudgetFacts(), new InMemoryMeasurements()));
        assertThat(past.figures().coverage()).isEqualTo(wrong.coverage());
    }

    @Test
    void a_home_is_made_again_from_its_archive_without_its_profiles() throws IOException {
        Path profile = profiles.resolve("civil.yaml");
        Files.writeString(profile, """
                reads: ledger
                columns: {nature: Cpte, amount: Mnt}
                constants: {budget: "22930008200018", year: "2026", kind: PAYMENT_ORDER}
                """);
        house.night(List.of(InMemoryContent.of("x", "Cpte;Mnt\n6184;12\n"), twenty("g.csv")));
        Files.delete(profile);
        House empty = new House(reader());

        assertThat(house.rebuildHome(new ReportJson()).rebuild(empty.stores(), _ -> {}))
                .extracting(RebuildHome.Rebuilt::result)
                .containsExactly(RebuildHome.Result.SAME);
    }

    @Test
    void gaps_of_the_ledger_are_findings_of_the_night() throws IOException {
        NightReport report =
                house.night(List.of(ledger("g.csv", "Engagement;011;6184;;;;5,00", "Mandat;011;6184;;;;6,00")));

        assertThat(report.findings())
                .filteredOn(f -> f.finding().rule() == ContinuumRule.R24)
                .extracting(f -> f.finding().subject())
                .containsExactly(SIRET + " 2026 GL dépenses chapitre 011 mandaté et engagé");
    }

    @Test
    void a_preparation_is_judged_like_a_draft() throws IOException {
        InMemoryContent file = InMemoryContent.of("prep.csv", """
                Budget;Exercice;Étape;Sens;Nature;Opération;Proposition
                22930008200018;2027;BP;D;2313;1802;100,00
                22930008200018;2027;BP;D;6161;;7,25
                22930008200018;2027;BP;R;7418;;50,00
                """);

        DraftCheck check = house.checkDraft().check(List.of(file), CheckDraft.Terms.USUAL);

        assertThat(check.verdict()).isEqualTo(DraftCheck.Verdict.UNTRACED);
        assertThat(check.report().documents().getFirst().kind()).isEqualTo(FileKind.BUDGET_PREPARATION);
        assertThat(check.documents().getFirst().measure()).isEqualTo(Measure.PROPOSED);
        assertThat(check.documents().getFirst().untraced())
                .extracting(key -> key.tally().cents())
                .containsExactly(7_25L);
        assertThat(check.documents().getFirst().header().fiscalYear()).isEqualTo(new FiscalYear(2027));
        assertThat(house.archive.contains(Fingerprints.of(file))).isFalse();
    }

    /// Nobody knows what stands on other sheets serves.
    @Test
    void a_check_says_which_sheets_of_a_preparation_it_left_out_and_does_not_pass_it() throws IOException {
        List<String> header = List.of("Budget", "Exercice", "Étape", "Sens", "Nature", "Opération", "Proposition");
        InMemoryContent sheets = WorkbookFixture.made("prep.xlsx", made -> {
            WorkbookFixture.fill(
                    made.createSheet("Fonctionnement"),
                    0,
                    List.of(header, List.of("22930008200018", "2027", "BP", "D", "2313", "1802", "100")));
            WorkbookFixture.fill(
                    made.createSheet("Investissement"),
                    0,
                    List.of(header, List.of("22930008200018", "2027", "BP", "D", "2313", "1802", "900")));
        });

        DraftCheck check = house.checkDraft().check(List.of(sheets), CheckDraft.Terms.USUAL);

        assertThat(check.verdict()).isEqualTo(DraftCheck.Verdict.UNTRACED);
        assertThat(check.documents().getFirst().untraced()).isEmpty();
        assertThat(check.documents().getFirst().unread().french())
                .startsWith("feuille 1 du classeur lue ; une autre ne l’est pas (feuille 2 : 2 lignes)");
        assertThat(check.documents().getFirst().unread().english())
                .startsWith("sheet 1 of the workbook is read; another is not (sheet 2: 2 rows)");
        assertThat(check.report().documents().getFirst().reason())
                .isEqualTo(check.documents().getFirst().unread().french());
    }

    /// Lists of choices, notices and pivots hold no proposal.
    @ParameterizedTest
    @ValueSource(strings = {"long list", "short list", "notice", "pivot"})
    void a_check_tells_the_sheets_that_are_no_such_table_and_passes(String beside) throws IOException {
        List<List<String>> rows = switch (beside) {
            case "long list" ->
                IntStream.range(0, 41)
                        .mapToObj(i -> i == 0 ? List.of("Services", "Sens") : List.of("S" + i, "D"))
                        .toList();
            case "short list" -> List.of(List.of("Sens", "Section"), List.of("D", "F"), List.of("R", "I"));
            case "notice" ->
                IntStream.range(0, 30).mapToObj(i -> List.of("Ligne " + i)).toList();
            default ->
                List.of(
                        List.of("Exercice", "Nature", "Proposition"),
                        List.of("2027", "2313", "100"),
                        List.of("Total", "", "100"));
        };
        InMemoryContent file = WorkbookFixture.made("prep.xlsx", made -> {
            WorkbookFixture.fill(
                    made.createSheet("Préparation"),
                    0,
                    List.of(
                            List.of("Budget", "Exercice", "Étape", "Sens", "Nature", "Opération", "Proposition"),
                            List.of("22930008200018", "2027", "BP", "D", "2313", "1802", "100")));
            WorkbookFixture.fill(made.createSheet("Autre"), 0, rows);
            made.setSheetHidden(1, beside.endsWith("list"));
        });

        DraftCheck check = house.checkDraft().check(List.of(file), CheckDraft.Terms.USUAL);

        assertThat(check.verdict()).isEqualTo(DraftCheck.Verdict.TRACED);
        assertThat(check.documents().getFirst().unread().french())
                .startsWith("feuille 1 du classeur lue ; une autre ne l’est pas (feuille 2")
                .endsWith("la vérification n’en dépend pas");
        assertThat(check.documents().getFirst().unread().english()).endsWith("the check does not hang on them");
    }

    @Test
    void a_check_holds_a_preparation_for_a_sheet_that_lacks_one_column_and_says_how_it_passes() throws IOException {
        List<String> header = List.of("Budget", "Exercice", "Étape", "Sens", "Nature", "Opération", "Proposition");
        InMemoryContent file = WorkbookFixture.made("prep.xlsx", made -> {
            WorkbookFixture.fill(
                    made.createSheet("Fonctionnement"),
                    0,
                    List.of(header, List.of("22930008200018", "2027", "BP", "D", "2313", "1802", "100")));
            WorkbookFixture.fill(
                    made.createSheet("Investissement"),
                    0,
                    List.of(
                            header.stream()
                                    .map(column -> column.equals("Proposition") ? "Demande" : column)
                                    .toList(),
                            List.of("22930008200018", "2027", "BP", "D", "2313", "1802", "900")));
        });

        DraftCheck check = house.checkDraft().check(List.of(file), CheckDraft.Terms.USUAL);

        assertThat(check.verdict()).isEqualTo(DraftCheck.Verdict.UNTRACED);
        assertThat(check.documents().getFirst().unread().french())
                .contains("la feuille 2 a les colonnes de cette table", "dans un fichier à part, ou la retirer");
        assertThat(check.documents().getFirst().unread().english()).contains("take it out of this one");
    }

    @Test
    void a_preparation_never_puts_a_voted_budget_aside() throws IOException {
        NightReport report = house.night(List.of(InMemoryContent.of("prep.csv", """
                Budget;Exercice;Étape;Sens;Nature;Proposition
                22930008200018;2027;BP;D;6161;7,25
                """)));

        assertThat(report.documents().getFirst().kind()).isEqualTo(FileKind.BUDGET_PREPARATION);
        assertThat(report.documents().getFirst().header())
                .satisfies(header -> assertThat(header.draft()).isTrue())
                .satisfies(header -> assertThat(header.stage()).isEqualTo(BudgetStage.INITIAL));
        assertThat(report.budgets()).isEmpty();
    }

    private static final String DATED = "Type;Budget;Exercice;Nature;Montant;Pièce;Date;Extrait le\n";

    /// Sixty payment orders, two a day from the first of a month on.
    private static InMemoryContent month(String name, String month, String extracted, int firstPiece) {
        StringBuilder csv = new StringBuilder(DATED);
        for (int i = 0; i < 60; i++) {
            csv.append("Mandat;" + SIRET + ";2026;6184;10,00;M" + (firstPiece + i) + ";%02d/".formatted(1 + i / 3)
                    + month + "/2026;" + extracted + "\n");
        }
        return InMemoryContent.of(name, csv.toString());
    }

    @Test
    void an_older_extract_changes_nothing_and_says_so() throws IOException {
        InMemoryContent newer = month("nouveau.csv", "01", "31/08/2026", 100);
        house.night(List.of(newer));

        NightReport report = house.night(List.of(month("ancien.csv", "01", "15/07/2026", 100)));

        assertThat(report.documents()).extracting(Document::status).containsExactly(Status.UNCHANGED);
        assertThat(report.documents().getFirst().reason())
                .startsWith("plus ancien que l’extrait en vigueur, du 31 août 2026");
        assertThat(drifts(report)).isEmpty();
        assertThat(house.registers
                        .of(report.documents().getFirst().header().authority())
                        .inForce())
                .extracting(document -> document.sha())
                .containsExactly(Fingerprints.of(newer));
        NightReport sameDay = house.night(List.of(month("le meme jour.csv", "01", "31/08/2026", 101)));
        assertThat(sameDay.documents()).extracting(Document::status).containsExactly(Status.SUPERSEDING);
        assertThat(house.rebuildHome(new ReportJson()).rebuild(new House(reader()).stores(), _ -> {}))
                .extracting(RebuildHome.Rebuilt::result)
                .containsOnly(RebuildHome.Result.SAME);
    }

    @Test
    void one_month_alone_does_not_take_the_place_of_the_months_before() throws IOException {
        house.night(List.of(month("janvier.csv", "01", "31/01/2026", 100)));

        NightReport report = house.night(List.of(month("fevrier.csv", "02", "28/02/2026", 200)));

        assertThat(report.documents()).extracting(Document::status).containsExactly(Status.QUARANTINED);
        assertThat(drifts(report))
                .singleElement()
                .satisfies(finding -> assertThat(finding.found())
                        .contains("60 pièces sur 60 n’y sont plus", "cela ressemble à un seul mois"));
    }

    @Test
    void a_budget_that_is_no_siret_makes_no_authority() throws IOException {
        for (String budget : List.of("01", "229900012", "2293000820001")) {
            NightReport report = after(InMemoryContent.of(
                    "mardi.csv", "Type;Budget;Exercice;Nature;Montant\nMandat;" + budget + ";2026;6184;1\n"));

            assertThat(house.registers.authorities()).hasSize(1);
            assertThat(drifts(report))
                    .singleElement()
                    .satisfies(finding -> assertThat(finding.found()).contains("quatorze chiffres"));
        }
    }

    @Test
    void a_feed_alone_brings_no_authority_beside_those_that_are_known() throws IOException {
        String row = "Type;Budget;Exercice;Nature;Montant\nMandat;21930048000015;2026;6184;1\n";

        NightReport report = after(InMemoryContent.of("mardi.csv", row));

        assertThat(house.registers.authorities()).hasSize(1);
        assertThat(drifts(report))
                .singleElement()
                .satisfies(finding -> assertThat(finding.found()).contains("collectivité inconnue ici"));
        house.accounts.create(new Accounts.Account("a", "A", "-", Accounts.Role.READER, "219300480"));
        assertThat(drifts(after(InMemoryContent.of("mardi.csv", row)))).isEmpty();
        assertThat(house.registers.authorities()).hasSize(2);
    }

    @Test
    void rows_rejected_with_their_amounts_are_a_finding() throws IOException {
        NightReport report =
                house.night(List.of(twenty("lundi.csv", "Annulation de mandat;011;6184;;DRH;PLAN-OS2;7,00")));

        assertThat(report.documents().getFirst().status()).isEqualTo(Status.LOADED);
        assertThat(report.findings())
                .map(dated -> dated.finding())
                .filteredOn(finding ->
                        finding.rule() == ContinuumRule.R24 && finding.subject().equals(SIRET + " 2026 GL"))
                .singleElement()
                .satisfies(finding ->
                        assertThat(finding.cents()).as("what was taken back").hasValue(-7_00))
                .satisfies(finding -> assertThat(finding.found()).startsWith("1 ligne rejetée"));
    }

    @Test
    void whatever_table_is_put_aside_is_a_finding() throws IOException {
        NightReport report = after(
                InMemoryContent.of(
                        "guillemet.csv", "Type;Budget;Exercice;Nature;Montant\nMandat;\"" + SIRET + ";2026;6184;1\n"),
                InMemoryContent.of(
                        "autre.csv", "Genre;Collectivité;An;Compte;Somme\nMandat;" + SIRET + ";2026;6184;1\n"),
                InMemoryContent.of("image.png", "rien"));

        assertThat(report.documents())
                .filteredOn(document -> document.status() == Status.QUARANTINED)
                .hasSize(3);
        assertThat(drifts(report).stream().map(Finding::found).reduce("", String::concat))
                .contains("guillemet.csv", "autre.csv")
                .doesNotContain("image.png");
    }
}
