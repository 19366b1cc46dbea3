package fr.continuum.adapters.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fr.continuum.adapters.files.ledger.ProfiledLedgerReader;
import fr.continuum.adapters.files.profile.FeedProfileFolder;
import fr.continuum.adapters.files.profile.YamlFeedProfiles;
import fr.continuum.adapters.files.report.ReportJson;
import fr.continuum.adapters.files.totem.TotemReader;
import fr.continuum.application.check.CheckDraft;
import fr.continuum.application.check.DraftCheck;
import fr.continuum.application.night.FeedDocuments;
import fr.continuum.application.night.NightReport;
import fr.continuum.application.night.NightReport.Document;
import fr.continuum.application.night.NightReport.Status;
import fr.continuum.application.night.RebuildHome;
import fr.continuum.application.port.BudgetDocumentReader;
import fr.continuum.application.port.Content;
import fr.continuum.application.port.TimelineEntry;
import fr.continuum.application.testing.House;
import fr.continuum.application.testing.InMemoryContent;
import fr.continuum.domain.budget.ControlTotals.CommittedSince;
import fr.continuum.domain.budget.FiscalYear;
import fr.continuum.domain.budget.Flow;
import fr.continuum.domain.budget.LedgerPart;
import fr.continuum.domain.budget.Measure;
import fr.continuum.domain.rule.ContinuumRule;
import fr.continuum.domain.rule.Finding;
import fr.continuum.domain.shared.Owner;
import fr.continuum.domain.target.Dimension;
import fr.continuum.domain.testing.Words;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Commitments and orders exported as files of their own, through the night and the check.
class NightOnLedgerPartsTest {

    private static final String HEADER =
            "Type;Budget;Exercice;Chapitre;Nature;Autorisation;Montant;Exercice d'origine\n";
    private static final String SIRET = "22930008200018";

    @TempDir
    Path profiles;

    private final House house = new House(new TotemReader());

    @BeforeEach
    void a_plan() {
        house.readWith(reader());
        TimelineEntry entry = new TimelineEntry("test", House.NOW, "test");
        house.trees.put(Owner.HOME, Words.tree(Dimension.PLAN, "OS1"), entry);
        house.tables.put(Owner.HOME, Words.table(Dimension.PLAN, "autorisation=AP1 -> OS1"), entry);
    }

    private BudgetDocumentReader reader() {
        return new FeedDocuments(
                new TotemReader(),
                new ProfiledLedgerReader(),
                new FeedProfileFolder(profiles),
                new YamlFeedProfiles(),
                house.archive);
    }

    /// Rows of the year, `Mandat;011;6184;;10,00;`.
    private static InMemoryContent ledger(String name, String... rows) {
        return ofYear(name, 2026, rows);
    }

    private static InMemoryContent ofYear(String name, int year, String... rows) {
        StringBuilder csv = new StringBuilder(HEADER);
        for (String row : rows) {
            String[] cells = row.split(";", 2);
            csv.append(cells[0] + ";" + SIRET + ";" + year + ";" + cells[1] + "\n");
        }
        return InMemoryContent.of(name, csv.toString());
    }

    private static final InMemoryContent COMMITMENTS =
            ledger("engagements.csv", "Engagement;011;6184;;50,00;", "Engagement;23;2313;AP1;900,00;2026");
    private static final InMemoryContent ORDERS =
            ledger("mandats.csv", "Mandat;011;6184;;60,00;", "Mandat;23;2313;AP1;300,00;", "Titre;74;7418;;9,00;");
    private static final InMemoryContent BOTH = ledger(
            "tout.csv",
            "Engagement;011;6184;;50,00;",
            "Engagement;23;2313;AP1;900,00;",
            "Mandat;011;6184;;60,00;",
            "Mandat;23;2313;AP1;310,00;",
            "Titre;74;7418;;9,00;");

    private static List<Finding> of(NightReport report, ContinuumRule rule) {
        return report.findings().stream()
                .map(dated -> dated.finding())
                .filter(finding -> finding.rule() == rule)
                .toList();
    }

    private static long paid(NightReport report) {
        return sum(report, Measure.PAID);
    }

    private static long sum(NightReport report, Measure measure) {
        return report.coverage().stream()
                .map(NightReport.DocumentCoverage::coverage)
                .filter(c -> c.dimension() == Dimension.PLAN && c.measure() == measure && c.flow() == Flow.EXPENSE)
                .mapToLong(c -> c.total().cents())
                .sum();
    }

    private void isMadeAgain() throws IOException {
        assertThat(house.rebuildHome(new ReportJson()).rebuild(new House(reader()).stores(), _ -> {}))
                .extracting(RebuildHome.Rebuilt::result)
                .containsOnly(RebuildHome.Result.SAME);
    }

    @Test
    void two_files_of_one_ledger_stand_beside_one_another_and_are_checked_together() throws IOException {
        NightReport report = house.night(List.of(COMMITMENTS, ORDERS));

        assertThat(report.documents()).extracting(Document::status).containsOnly(Status.LOADED);
        assertThat(report.documents())
                .extracting(document -> document.header().parts())
                .containsExactlyInAnyOrder(
                        LedgerPart.of(List.of(LedgerPart.COMMITMENTS)),
                        LedgerPart.of(List.of(LedgerPart.PAYMENT_ORDERS, LedgerPart.RECEIPT_ORDERS)));
        assertThat(paid(report)).isEqualTo(360_00);
        assertThat(sum(report, Measure.COMMITTED)).isEqualTo(950_00);
        assertThat(of(report, ContinuumRule.R24))
                .extracting(Finding::subject)
                .containsExactly(SIRET + " 2026 GL dépenses chapitre 011 mandaté et engagé");
        isMadeAgain();
    }

    @Test
    void each_is_followed_by_its_own_next_extract() throws IOException {
        house.night(List.of(COMMITMENTS, ORDERS));

        NightReport next = house.night(List.of(
                ledger("engagements-2.csv", "Engagement;011;6184;;55,00;", "Engagement;23;2313;AP1;900,00;"), ORDERS));

        assertThat(next.documents())
                .extracting(Document::file, Document::status)
                .containsExactlyInAnyOrder(
                        tuple("engagements-2.csv", Status.SUPERSEDING), tuple("mandats.csv", Status.UNCHANGED));
        assertThat(sum(next, Measure.COMMITTED)).isEqualTo(955_00);
        assertThat(paid(next)).isEqualTo(360_00);
        isMadeAgain();
    }

    @Test
    void a_file_of_both_takes_the_place_of_each_and_says_so() throws IOException {
        house.night(List.of(COMMITMENTS, ORDERS));

        NightReport next = house.night(List.of(BOTH));

        assertThat(next.documents())
                .extracting(Document::status, Document::reason)
                .containsExactly(tuple(
                        Status.SUPERSEDING,
                        "tient engagements, mandats, titres : remplace les extraits qui les tenaient chacun"));
        assertThat(paid(next)).isEqualTo(370_00);
        assertThat(sum(next, Measure.COMMITTED)).isEqualTo(950_00);
        isMadeAgain();
    }

    @Test
    void a_file_of_commitments_alone_does_not_take_away_orders_that_nothing_else_holds() throws IOException {
        house.night(List.of(BOTH));

        NightReport next = house.night(List.of(COMMITMENTS));

        assertThat(next.documents()).extracting(Document::status).containsExactly(Status.QUARANTINED);
        assertThat(of(next, ContinuumRule.R33))
                .singleElement()
                .satisfies(finding -> assertThat(finding.found())
                        .contains(
                                "mandats : 0,00",
                                "plus aucune ligne de ce genre (mandats, titres)",
                                "déposez les deux ensemble"));
        assertThat(paid(next)).isEqualTo(370_00);
        isMadeAgain();
    }

    @Test
    void two_files_dropped_together_take_the_place_of_one_of_both() throws IOException {
        house.night(List.of(BOTH));

        NightReport next = house.night(List.of(COMMITMENTS, ORDERS));

        assertThat(next.documents()).extracting(Document::status).doesNotContain(Status.QUARANTINED);
        assertThat(paid(next)).isEqualTo(360_00);
        assertThat(sum(next, Measure.COMMITTED)).isEqualTo(950_00);
        isMadeAgain();
    }

    @Test
    void two_files_that_together_drift_leave_the_one_of_both_where_it_is() throws IOException {
        house.night(List.of(BOTH));

        NightReport next = house.night(List.of(COMMITMENTS, ledger("mandats.csv", "Mandat;011;6184;;6,00;")));

        assertThat(next.documents()).extracting(Document::status).containsOnly(Status.QUARANTINED);
        assertThat(paid(next)).isEqualTo(370_00);
        isMadeAgain();
    }

    @Test
    void an_extract_that_drifts_is_held_against_the_part_it_holds() throws IOException {
        house.night(List.of(COMMITMENTS, ORDERS));

        NightReport next = house.night(List.of(ledger("engagements-2.csv", "Engagement;011;6184;;50,00;"), ORDERS));

        assertThat(of(next, ContinuumRule.R33))
                .singleElement()
                .satisfies(finding -> assertThat(finding.subject()).isEqualTo(SIRET + " 2026 GL-ENG"))
                .satisfies(finding -> assertThat(finding.found())
                        .contains("engagements : 50,00")
                        .doesNotContain("mandats :"));
        assertThat(sum(next, Measure.COMMITTED)).isEqualTo(950_00);
    }

    @Test
    void the_year_a_commitment_was_made_in_is_kept_by_authorisation() throws IOException {
        house.night(List.of(ofYear("2025.csv", 2025, "Engagement;23;2313;AP1;900,00;2025")));

        NightReport next = house.night(List.of(
                ofYear("2025.csv", 2025, "Engagement;23;2313;AP1;900,00;2025"),
                ledger("2026.csv", "Engagement;23;2313;ap 01;700,00;2025", "Engagement;23;2313;AP1;100,00;2026")));

        assertThat(next.documents().stream()
                        .flatMap(document ->
                                house.facts.readings(document.header().authority(), document.sha()).stream())
                        .flatMap(reading -> reading.controlTotals().origins().stream()))
                .containsExactlyInAnyOrder(
                        new CommittedSince("AP1", new FiscalYear(2025), 900_00, 0),
                        new CommittedSince("ap 01", new FiscalYear(2025), 700_00, 0),
                        new CommittedSince("AP1", new FiscalYear(2026), 100_00, 0));
        assertThat(sum(next, Measure.COMMITTED)).as("of both years").isEqualTo(1_700_00);
        isMadeAgain();
    }

    @Test
    void a_file_of_commitments_alone_can_be_checked() throws IOException {
        DraftCheck check = house.checkDraft().check(List.of(COMMITMENTS), CheckDraft.Terms.USUAL);

        assertThat(check.verdict()).isEqualTo(DraftCheck.Verdict.UNTRACED);
        assertThat(check.documents().getFirst().measure()).isEqualTo(Measure.COMMITTED);
        assertThat(check.documents().getFirst().untraced())
                .extracting(key -> key.tally().cents())
                .containsExactly(50_00L);
    }

    @Test
    void an_extract_tenfold_from_february_to_march_is_put_aside() throws IOException {
        String header = "Type;Budget;Exercice;Nature;Montant;Extrait le\n";
        String row = "Mandat;" + SIRET + ";2026;6184;";
        house.night(List.of(InMemoryContent.of("a.csv", header + row + "100,00;10/02/2026\n")));

        NightReport next = house.night(List.of(InMemoryContent.of("b.csv", header + row + "1000,00;10/03/2026\n")));

        assertThat(of(next, ContinuumRule.R33))
                .singleElement()
                .satisfies(finding -> assertThat(finding.found()).contains("mandats : 1", "« total en plus »"));
    }

    private static InMemoryContent ofBudget(String name, String budget, String... rows) {
        StringBuilder csv = new StringBuilder(HEADER);
        for (String row : rows) {
            String[] cells = row.split(";", 2);
            csv.append(cells[0] + ";" + budget + ";2026;" + cells[1] + "\n");
        }
        return InMemoryContent.of(name, csv.toString());
    }

    /// Of one budget and year, drawn up on a day.
    private static InMemoryContent drawnUp(String name, int year, String day, String... rows) {
        StringBuilder csv = new StringBuilder("Type;Budget;Exercice;Chapitre;Nature;Montant;Extrait le\n");
        for (String row : rows) {
            String[] cells = row.split(";", 2);
            csv.append(cells[0] + ";" + SIRET + ";" + year + ";" + cells[1] + ";" + day + "\n");
        }
        return InMemoryContent.of(name, csv.toString());
    }

    private static List<String> reasons(NightReport report) {
        return report.documents().stream()
                .map(document -> document.reason().replace('\u00a0', ' '))
                .toList();
    }

    private static Document named(NightReport report, String file) {
        return report.documents().stream()
                .filter(document -> document.file().equals(file))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void orders_that_are_cancelled_or_reduced_take_off_what_they_do_and_stay_orders() throws IOException {
        house.night(List.of(COMMITMENTS, ORDERS));

        NightReport next = house.night(List.of(
                COMMITMENTS,
                ledger(
                        "mandats-2.csv",
                        "Mandat;011;6184;;70,00;",
                        "Mandat;011;6184;;-4,00;",
                        "Mandat;23;2313;AP1;300,00;",
                        "Mandat;65;6574;;-8,00;",
                        "Titre;74;7418;;12,00;",
                        "Titre;74;7418;;-2,50;")));

        assertThat(named(next, "mandats-2.csv").status()).isEqualTo(Status.SUPERSEDING);
        assertThat(named(next, "mandats-2.csv").header().parts())
                .isEqualTo(LedgerPart.of(List.of(LedgerPart.PAYMENT_ORDERS, LedgerPart.RECEIPT_ORDERS)));
        assertThat(paid(next)).isEqualTo(358_00);
        assertThat(sum(next, Measure.COMMITTED)).isEqualTo(950_00);
        assertThat(named(next, "mandats-2.csv")
                        .sums()
                        .of(Flow.REVENUE, Measure.PAID)
                        .cents())
                .isEqualTo(9_50);
        isMadeAgain();
    }

    @Test
    void cancellations_in_a_file_of_their_own_take_nothing_s_place_and_it_is_said() throws IOException {
        house.night(List.of(COMMITMENTS, ORDERS));

        NightReport next =
                house.night(List.of(COMMITMENTS, ORDERS, ledger("annulations.csv", "Mandat;011;6184;;-4,00;")));

        assertThat(named(next, "annulations.csv").status()).isEqualTo(Status.QUARANTINED);
        assertThat(of(next, ContinuumRule.R33))
                .singleElement()
                .satisfies(finding -> assertThat(finding.found()).contains("mandats : −4,00", "annulations.csv"));
        assertThat(paid(next)).isEqualTo(360_00);
        isMadeAgain();
    }

    @Test
    void orders_of_another_budget_or_year_never_stand_in_for_those_that_fall_away() throws IOException {
        house.night(List.of(BOTH));
        String water = "22930008200026";

        NightReport next = house.night(List.of(
                COMMITMENTS,
                ofBudget(
                        "eau.csv",
                        water,
                        "Mandat;011;6184;;60,00;",
                        "Mandat;23;2313;AP1;310,00;",
                        "Titre;74;7418;;9,00;"),
                ofYear(
                        "2025.csv",
                        2025,
                        "Mandat;011;6184;;60,00;",
                        "Mandat;23;2313;AP1;310,00;",
                        "Titre;74;7418;;9,00;")));

        assertThat(named(next, "engagements.csv").status()).isEqualTo(Status.QUARANTINED);
        assertThat(named(next, "eau.csv").status()).isEqualTo(Status.LOADED);
        assertThat(named(next, "2025.csv").status()).isEqualTo(Status.LOADED);
        assertThat(paid(next)).as("of three ledgers").isEqualTo(3 * 370_00);
        isMadeAgain();
    }

    @Test
    void parts_of_two_budgets_stand_each_in_their_own() throws IOException {
        String water = "22930008200026";
        house.night(List.of(
                COMMITMENTS,
                ORDERS,
                ofBudget("eau.csv", water, "Engagement;011;6184;;7,00;", "Mandat;011;6184;;7,00;")));

        NightReport next = house.night(List.of(
                COMMITMENTS,
                ORDERS,
                ofBudget("eau-engagements.csv", water, "Engagement;011;6184;;8,00;"),
                ofBudget("eau-mandats.csv", water, "Mandat;011;6184;;8,00;")));

        assertThat(next.documents()).extracting(Document::status).doesNotContain(Status.QUARANTINED);
        assertThat(paid(next)).isEqualTo(368_00);
        assertThat(sum(next, Measure.COMMITTED)).isEqualTo(958_00);
        isMadeAgain();
    }

    @Test
    void an_extract_of_two_budgets_is_put_aside_and_says_which_rows_are_of_another() throws IOException {
        String water = "22930008200026";
        house.night(List.of(BOTH));

        NightReport next = house.night(List.of(InMemoryContent.of(
                "tout-2.csv",
                HEADER
                        + ("Mandat;" + SIRET + ";2026;011;6184;;60,00;\n").repeat(6)
                        + ("Mandat;" + water + ";2026;011;6184;;60,00;\n").repeat(4))));

        assertThat(named(next, "tout-2.csv").status()).isEqualTo(Status.QUARANTINED);
        assertThat(reasons(next))
                .singleElement()
                .satisfies(reason -> assertThat(reason)
                        .contains(
                                "4 lignes sur 10 ne se lisent pas",
                                "Colonne « Budget »",
                                "déposez un fichier pour chaque budget"));
        assertThat(paid(next)).isEqualTo(370_00);
        isMadeAgain();
    }

    @Test
    void an_older_extract_that_comes_late_or_again_changes_nothing_and_it_is_said() throws IOException {
        InMemoryContent monday = drawnUp("lundi.csv", 2026, "16/11/2026", "Mandat;011;6184;100,00");
        InMemoryContent tuesday = drawnUp("mardi.csv", 2026, "17/11/2026", "Mandat;011;6184;110,00");
        InMemoryContent sunday = drawnUp("dimanche.csv", 2026, "15/11/2026", "Mandat;011;6184;95,00");
        house.night(List.of(monday));
        house.night(List.of(tuesday));

        NightReport beside = house.night(List.of(monday, tuesday));
        NightReport again = house.night(List.of(monday));
        NightReport late = house.night(List.of(sunday));
        NightReport right = house.night(List.of(tuesday, sunday));
        NightReport stays = house.night(List.of(tuesday, sunday));

        assertThat(paid(beside)).isEqualTo(110_00);
        assertThat(beside.documents()).extracting(Document::status).containsOnly(Status.UNCHANGED);
        assertThat(paid(again)).isEqualTo(110_00);
        assertThat(reasons(again))
                .containsExactly("plus ancien que l’extrait en vigueur, du 17 novembre 2026 : rien ne change");
        assertThat(paid(late)).isEqualTo(110_00);
        assertThat(reasons(late))
                .containsExactly("plus ancien que l’extrait en vigueur, du 17 novembre 2026 : rien ne change");
        assertThat(paid(right)).as("beside one of a later day, that counts").isEqualTo(110_00);
        assertThat(stays.documents()).extracting(Document::status).containsOnly(Status.UNCHANGED);
        assertThat(paid(stays)).isEqualTo(110_00);
        isMadeAgain();
    }

    /// Such a day is a slip of the pen: the extract that bears it would hold up all others until then.
    @Test
    void one_that_takes_the_place_of_an_extract_dated_after_tonight_says_so() throws IOException {
        house.night(List.of(drawnUp("lundi.csv", 2026, "16/12/2026", "Mandat;011;6184;100,00")));

        NightReport next = house.night(List.of(drawnUp("mardi.csv", 2026, "17/11/2026", "Mandat;011;6184;110,00")));

        assertThat(paid(next)).isEqualTo(110_00);
        assertThat(reasons(next))
                .containsExactly(
                        "extrait du 17 novembre 2026, plus ancien que celui qu’il remplace (16 décembre 2026) :"
                                + " déposer de nouveau le plus récent, s’il est le bon");
        isMadeAgain();
    }

    @Test
    void the_complementary_days_of_january_are_of_the_year_that_ends_beside_the_one_that_begins() throws IOException {
        LocalDate january = LocalDate.parse("2027-01-20");
        house.night(
                List.of(drawnUp(
                        "2026.csv", 2026, "31/12/2026", "Engagement;011;6184;1000,00", "Mandat;011;6184;900,00")),
                LocalDate.parse("2026-12-31"));

        NightReport night = house.night(
                List.of(
                        drawnUp(
                                "2026-fin.csv",
                                2026,
                                "20/01/2027",
                                "Engagement;011;6184;1000,00",
                                "Mandat;011;6184;900,00",
                                "Mandat;011;6184;95,00"),
                        drawnUp("2027.csv", 2027, "20/01/2027", "Engagement;011;6184;30,00", "Mandat;011;6184;2,00")),
                january);
        NightReport tripled = house.night(
                List.of(drawnUp(
                        "2026-faux.csv", 2026, "25/01/2027", "Engagement;011;6184;1000,00", "Mandat;011;6184;2985,00")),
                january.plusDays(5));

        assertThat(night.documents())
                .extracting(Document::file, Document::status)
                .containsExactlyInAnyOrder(tuple("2026-fin.csv", Status.SUPERSEDING), tuple("2027.csv", Status.LOADED));
        assertThat(night.coverage().stream()
                        .filter(c -> c.coverage().measure() == Measure.PAID
                                && c.coverage().dimension() == Dimension.PLAN
                                && c.coverage().flow() == Flow.EXPENSE)
                        .map(c -> tuple(
                                c.fiscalYear().value(), c.coverage().total().cents())))
                .containsExactlyInAnyOrder(tuple(2026, 995_00L), tuple(2027, 2_00L));
        assertThat(named(tripled, "2026-faux.csv").status()).isEqualTo(Status.QUARANTINED);
        assertThat(of(tripled, ContinuumRule.R33))
                .singleElement()
                .satisfies(finding -> assertThat(finding.subject()).isEqualTo(SIRET + " 2026 GL"))
                .satisfies(finding -> assertThat(finding.found()).contains("« total en plus »"));
        isMadeAgain();
    }

    @Test
    void one_extract_of_the_year_that_ends_and_of_the_one_that_begins_is_put_aside() throws IOException {
        NightReport night = house.night(
                List.of(
                        ofYear("2026.csv", 2026, "Mandat;011;6184;;9,00;"),
                        InMemoryContent.of(
                                "janvier.csv",
                                HEADER
                                        + ("Mandat;" + SIRET + ";2026;011;6184;;60,00;\n").repeat(6)
                                        + ("Mandat;" + SIRET + ";2027;011;6184;;60,00;\n").repeat(4))),
                LocalDate.parse("2027-01-20"));

        assertThat(named(night, "janvier.csv").status()).isEqualTo(Status.QUARANTINED);
        assertThat(named(night, "janvier.csv").reason())
                .contains("4 lignes sur 10 ne se lisent pas")
                .contains("Colonne « Exercice »", "déposez un fichier pour chaque budget et chaque exercice");
        assertThat(paid(night)).isEqualTo(9_00);
    }

    @Test
    void orders_that_come_apart_the_night_after_commitments_are_taken_once_both_are_there() throws IOException {
        house.night(List.of(BOTH));

        NightReport alone = house.night(List.of(ORDERS));
        NightReport both = house.night(List.of(ORDERS, COMMITMENTS));
        NightReport after = house.night(List.of(ORDERS));

        assertThat(alone.documents()).extracting(Document::status).containsExactly(Status.QUARANTINED);
        assertThat(paid(alone)).isEqualTo(370_00);
        assertThat(both.documents()).extracting(Document::status).doesNotContain(Status.QUARANTINED);
        assertThat(paid(both)).isEqualTo(360_00);
        assertThat(paid(after))
                .as("commitments stay in force without their file")
                .isEqualTo(360_00);
        assertThat(sum(after, Measure.COMMITTED)).isEqualTo(950_00);
        isMadeAgain();
    }

    @Test
    void a_preparation_that_falls_or_grows_out_of_proportion_is_put_aside() throws IOException {
        house.night(List.of(preparation("1.csv", "10,00", "10,00", "10,00")));

        NightReport fewer = house.night(List.of(preparation("2.csv", "30,00")));
        NightReport more = house.night(List.of(preparation("3.csv", "100,00", "100,00", "101,00")));
        NightReport sound = house.night(List.of(preparation("4.csv", "12,00", "12,00")));

        assertThat(of(fewer, ContinuumRule.R33))
                .singleElement()
                .satisfies(finding -> assertThat(finding.found()).contains("1 ligne au lieu de 3"));
        assertThat(of(more, ContinuumRule.R33))
                .singleElement()
                .satisfies(finding -> assertThat(finding.found()).contains("dépenses proposées : 301,00"));
        assertThat(sound.documents()).extracting(Document::status).containsExactly(Status.SUPERSEDING);
    }

    private static Content preparation(String name, String... amounts) {
        StringBuilder csv = new StringBuilder("Budget;Exercice;Étape;Sens;Nature;Proposition\n");
        Arrays.stream(amounts).forEach(amount -> csv.append(SIRET + ";2027;BP;D;6161;" + amount + "\n"));
        return InMemoryContent.of(name, csv.toString());
    }
}
