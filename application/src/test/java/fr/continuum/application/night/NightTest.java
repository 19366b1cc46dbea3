package fr.continuum.application.night;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fr.continuum.application.night.NightReport.DatedFinding;
import fr.continuum.application.night.NightReport.Document;
import fr.continuum.application.night.NightReport.DocumentCoverage;
import fr.continuum.application.night.NightReport.Status;
import fr.continuum.application.port.BudgetDocumentReader.LineCounts;
import fr.continuum.application.port.Consolidations.Consolidation;
import fr.continuum.application.port.Consolidations.State;
import fr.continuum.application.port.Content;
import fr.continuum.application.port.Nights.FileKind;
import fr.continuum.application.port.Nights.NightStatus;
import fr.continuum.application.port.TimelineEntry;
import fr.continuum.application.testing.House;
import fr.continuum.application.testing.InMemoryContent;
import fr.continuum.application.testing.ScriptedReader;
import fr.continuum.domain.budget.Flow;
import fr.continuum.domain.budget.Measure;
import fr.continuum.domain.budget.Sums;
import fr.continuum.domain.consolidation.NightId;
import fr.continuum.domain.shared.Owner;
import fr.continuum.domain.shared.Sha256;
import fr.continuum.domain.shared.Siren;
import fr.continuum.domain.shared.Tally;
import fr.continuum.domain.target.Dimension;
import fr.continuum.domain.testing.ChartFixture;
import fr.continuum.domain.testing.Headers;
import fr.continuum.domain.testing.Words;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.NoSuchFileException;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NightTest {

    private static final Siren CITY = new Siren("219300480");
    private static final Siren NEIGHBOUR = new Siren("219300555");
    private static final String ITS_BUDGET = " budget=21930055500012";
    private static final TimelineEntry ENTRY = new TimelineEntry("alice", House.NOW, "table.csv");
    private static final LocalDate TOMORROW = House.TONIGHT.plusDays(1);

    private static final InMemoryContent ACCOUNT = ScriptedReader.document(
            "ca.xml",
            "CA 2018",
            "D fonction=212 nature=6161 MtReal=100,00",
            "total nature=61 MtReal=100,00",
            "R nature=7067 fonction=212 MtReal=30,00");
    private static final InMemoryContent CORRECTED =
            ScriptedReader.document("ca-2.xml", "CA 2018", "D fonction=212 nature=6161 MtReal=110,00");

    private final House house = new House(new ScriptedReader("1"));

    @Test
    void a_first_night_loads_publishes_and_says_what_was_read() throws IOException {
        NightReport report = house.night(List.of(ACCOUNT));

        NightId night = new NightId("2026-11-22.1");
        assertThat(report.consolidation())
                .isEqualTo(new NightReport.Consolidation(night, House.TONIGHT, NightStatus.PUBLISHED, List.of()));
        assertThat(report.documents())
                .containsExactly(new Document(
                        "ca.xml",
                        sha(ACCOUNT),
                        FileKind.TOTEM,
                        Headers.header("CA 2018"),
                        Status.LOADED,
                        "",
                        new LineCounts(3, 2, 1, 0),
                        new Sums.Builder()
                                .add(Flow.EXPENSE, Measure.EXECUTED, new Tally(10_000, 1))
                                .add(Flow.REVENUE, Measure.EXECUTED, new Tally(3_000, 1))
                                .build()));
        assertThat(house.consolidations.current(CITY).map(Consolidation::night)).contains(night);
        assertThat(totals(report)).containsExactly("D POLICY 100,00 (1)", "D PLAN 100,00 (1)", "R POLICY 30,00 (1)");
    }

    @Test
    void an_unchanged_night_publishes_the_same_figures_and_writes_no_fact() throws IOException {
        NightReport first = house.night(List.of(ACCOUNT));

        NightReport second = house.night(List.of(ACCOUNT));

        assertThat(second.documents()).extracting(Document::status).containsExactly(Status.UNCHANGED);
        assertThat(second.documents().getFirst().sums())
                .isEqualTo(first.documents().getFirst().sums());
        assertThat(second.coverage()).isEqualTo(first.coverage());
        assertThat(second.consolidation())
                .isEqualTo(new NightReport.Consolidation(
                        new NightId("2026-11-22.2"), House.TONIGHT, NightStatus.PUBLISHED, List.of()));
        assertThat(house.facts.readings(CITY, sha(ACCOUNT))).hasSize(1);
        assertThat(house.registers.of(CITY).all()).hasSize(1);
    }

    @Test
    void a_night_without_any_file_shows_what_is_in_force() throws IOException {
        NightReport first = house.night(List.of(ACCOUNT));

        NightReport second = house.night(List.of());

        assertThat(second.documents()).isEmpty();
        assertThat(second.coverage()).isEqualTo(first.coverage());
    }

    @Test
    void other_content_supersedes_and_sending_the_first_again_puts_it_back_in_force() throws IOException {
        house.night(List.of(ACCOUNT));
        NightReport second = house.night(List.of(CORRECTED));
        NightReport third = house.night(List.of(ACCOUNT));

        assertThat(second.documents())
                .extracting(Document::status, Document::reason)
                .containsExactly(tuple(Status.SUPERSEDING, ""));
        assertThat(totals(second)).contains("D POLICY 110,00 (1)");
        assertThat(third.documents()).extracting(Document::status).containsExactly(Status.SUPERSEDING);
        assertThat(totals(third)).contains("D POLICY 100,00 (1)");
        assertThat(house.facts.readings(CITY, sha(CORRECTED))).hasSize(1);
    }

    @Test
    void an_annex_budget_of_another_name_in_the_same_place_supersedes_and_says_so() throws IOException {
        house.night(List.of(ScriptedReader.document(
                "camping.xml", "CA 2018 budget=21930048000023 nom=Camping", "D nature=60 MtReal=1,00")));

        NightReport other = house.night(List.of(ScriptedReader.document(
                "cantine.xml", "CA 2018 budget=21930048000023 nom=Cantine", "D nature=60 MtReal=2,00")));
        NightReport same = house.night(List.of(ScriptedReader.document(
                "cantine2.xml", "CA 2018 budget=21930048000023 nom=CANTINE", "D nature=60 MtReal=3,00")));

        assertThat(other.documents())
                .extracting(Document::status, Document::reason)
                .containsExactly(tuple(
                        Status.SUPERSEDING,
                        "remplace une version d’un autre nom (« Camping ») : vérifier qu’il s’agit du même budget"));
        assertThat(same.documents())
                .extracting(Document::status, Document::reason)
                .containsExactly(tuple(Status.SUPERSEDING, ""));
    }

    @Test
    void a_document_of_another_norm_in_the_same_place_supersedes_and_says_so() throws IOException {
        house.night(List.of(ACCOUNT));

        NightReport report = house.night(
                List.of(ScriptedReader.document("eau.xml", "CA 2018 norme=M4-M49_D", "D nature=60 MtReal=1,00")));

        assertThat(report.documents())
                .extracting(Document::status, Document::reason)
                .containsExactly(tuple(
                        Status.SUPERSEDING,
                        "remplace une version d’une autre nomenclature (M57-M57_A) : vérifier qu’il s’agit du même"
                                + " budget"));
    }

    @Test
    void a_superseded_document_beside_the_one_in_force_is_kept_for_the_record() throws IOException {
        house.night(List.of(ACCOUNT));
        house.night(List.of(CORRECTED));

        NightReport report = house.night(List.of(ACCOUNT, CORRECTED));

        assertThat(report.documents())
                .extracting(Document::file, Document::status, Document::reason)
                .containsExactlyInAnyOrder(
                        tuple("ca.xml", Status.UNCHANGED, "version antérieure, gardée pour mémoire"),
                        tuple("ca-2.xml", Status.UNCHANGED, ""));
        assertThat(totals(report)).contains("D POLICY 110,00 (1)");
    }

    @Test
    void files_of_one_folder_are_received_drafts_first_then_by_date() throws IOException {
        InMemoryContent late = ScriptedReader.document("a.xml", "BP 2019 du=2019-04-01", "D nature=60 MtPrev=3,00");
        InMemoryContent early = ScriptedReader.document("b.xml", "BP 2019 du=2019-03-01", "D nature=60 MtPrev=2,00");
        InMemoryContent draft =
                ScriptedReader.document("c.xml", "projet BP 2019 du=2019-05-01", "D nature=60 MtPropNouv=1,00");
        InMemoryContent people = ScriptedReader.document("d.csv", "people");

        NightReport report = house.night(List.of(people, late, early, draft));

        assertThat(report.documents())
                .extracting(Document::file, Document::status)
                .containsExactly(
                        tuple("c.xml", Status.LOADED),
                        tuple("b.xml", Status.SUPERSEDING),
                        tuple("a.xml", Status.SUPERSEDING),
                        tuple("d.csv", Status.QUARANTINED));
        assertThat(report.coverage()).extracting(DocumentCoverage::document).containsOnly(sha(late));
    }

    @Test
    void a_draft_after_the_vote_and_an_account_after_the_single_one_leave_these_in_force() throws IOException {
        InMemoryContent voted = ScriptedReader.document("bp.xml", "BP 2019", "D nature=60 MtPrev=3,00");
        InMemoryContent single = ScriptedReader.document("cfu.xml", "CFU 2018", "D nature=60 MtReal=9,00");
        house.night(List.of(voted, single));
        InMemoryContent draft = ScriptedReader.document("projet.xml", "projet BP 2019", "D nature=60 MtPropNouv=1,00");

        NightReport report = house.night(List.of(draft, ACCOUNT));

        assertThat(report.documents())
                .extracting(Document::file, Document::status, Document::reason)
                .containsExactly(
                        tuple("projet.xml", Status.LOADED, "projet : le document voté reste en vigueur"),
                        tuple("ca.xml", Status.LOADED, "le compte financier unique reste en vigueur"));
        assertThat(report.coverage()).extracting(DocumentCoverage::document).containsOnly(sha(voted), sha(single));
    }

    @Test
    void a_document_that_proves_malformed_is_quarantined_whole_and_leaves_no_receipt() throws IOException {
        InMemoryContent broken = ScriptedReader.document(
                "broken.xml", "CA 2018", "D fonction=212 nature=6161 MtReal=100,00", "malformed");

        NightReport report = house.night(List.of(broken));

        assertThat(report.documents())
                .containsExactly(new Document(
                        "broken.xml",
                        sha(broken),
                        FileKind.TOTEM,
                        Headers.header("CA 2018"),
                        Status.QUARANTINED,
                        "broken.xml, ligne 3, colonne 1 : ligne illisible",
                        null,
                        Sums.NONE));
        assertThat(report.coverage()).isEmpty();
        assertThat(house.registers.authorities()).isEmpty();
        assertThat(house.facts.readings(CITY, sha(broken))).isEmpty();
        assertThat(house.quarantine.contains(sha(broken))).isTrue();
    }

    @Test
    void a_document_without_sound_header_is_quarantined_with_its_content() throws IOException {
        InMemoryContent broken = ScriptedReader.document("broken.xml", "malformed");

        NightReport report = house.night(List.of(broken, ACCOUNT));

        assertThat(report.documents().getLast())
                .isEqualTo(new Document(
                        "broken.xml",
                        sha(broken),
                        FileKind.TOTEM,
                        null,
                        Status.QUARANTINED,
                        "broken.xml, ligne 1, colonne 1 : en-tête illisible",
                        null,
                        Sums.NONE));
        assertThat(house.quarantine.contains(sha(broken))).isTrue();
        assertThat(house.archive.contains(sha(broken))).isFalse();
        assertThat(report.consolidation().status()).isEqualTo(NightStatus.PUBLISHED);
    }

    @Test
    void of_a_file_that_is_no_budget_nothing_but_its_name_is_kept() throws IOException {
        InMemoryContent people = ScriptedReader.document("agents.csv", "people", "Dupont Jeanne");

        NightReport report = house.night(List.of(people));

        assertThat(report.documents())
                .containsExactly(new Document(
                        "agents.csv",
                        sha(people),
                        FileKind.UNRECOGNISED,
                        null,
                        Status.QUARANTINED,
                        "agents.csv : pas un budget",
                        null,
                        Sums.NONE));
        assertThat(house.archive.contains(sha(people))).isFalse();
        assertThat(house.quarantine.contains(sha(people))).isFalse();
    }

    @Test
    void a_file_that_cannot_be_opened_stops_nothing() throws IOException {
        Content gone = new Content() {
            @Override
            public String name() {
                return "gone.xml";
            }

            @Override
            public InputStream open() throws IOException {
                throw new NoSuchFileException("/dépôt/Dupont-1850375123456.xml");
            }
        };

        NightReport report = house.night(List.of(gone, ACCOUNT));

        assertThat(report.documents().getLast())
                .isEqualTo(new Document(
                        "gone.xml",
                        null,
                        FileKind.UNRECOGNISED,
                        null,
                        Status.QUARANTINED,
                        "gone.xml : fichier illisible (il n’existe plus) ; vérifier qu’il existe encore et que ses droits"
                                + " permettent de le lire",
                        "gone.xml: unreadable file (it is there no more); check that it still exists and that its rights allow"
                                + " reading it",
                        null,
                        Sums.NONE));
        assertThat(totals(report)).contains("D POLICY 100,00 (1)");
    }

    @Test
    void a_quarantined_document_that_can_be_read_at_last_is_loaded_and_forgotten_there() throws IOException {
        InMemoryContent document = ScriptedReader.document("ca.xml", "CA 2018", "D nature=60 MtReal=1,00");
        house.quarantine.put(document);

        NightReport report = house.night(List.of(document));

        assertThat(report.documents()).extracting(Document::status).containsExactly(Status.LOADED);
        assertThat(house.quarantine.contains(sha(document))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "malformed v1 CA 2018\nD fonction=212 nature=60 MtReal=1,00",
                "CA 2018\nmalformed v1\nD fonction=212 nature=60 MtReal=1,00"
            })
    void a_newer_reader_loads_from_the_quarantine_what_nobody_sends_any_more(String words) throws IOException {
        InMemoryContent document = InMemoryContent.of("ca.xml", words);
        house.night(List.of(document));
        NightReport meanwhile = house.night(List.of());
        house.readWith(new ScriptedReader("2"));

        NightReport report = house.night(List.of());

        assertThat(meanwhile.documents()).isEmpty();
        assertThat(report.documents())
                .extracting(Document::file, Document::sha, Document::status, Document::reason)
                .containsExactly(tuple(
                        "ca.xml", sha(document), Status.LOADED, "relu depuis la quarantaine : lecteur plus récent"));
        assertThat(totals(report)).contains("D POLICY 1,00 (1)");
        assertThat(house.quarantine.all()).isEmpty();
        assertThat(house.night(List.of(document)).documents())
                .extracting(Document::status)
                .containsExactly(Status.UNCHANGED);
    }

    @Test
    void what_the_quarantine_keeps_never_puts_aside_what_was_received_since() throws IOException {
        InMemoryContent broken =
                ScriptedReader.document("ca.xml", "malformed v1 CA 2018", "D fonction=212 nature=6161 MtReal=1,00");
        house.night(List.of(broken));
        house.night(List.of(ACCOUNT));
        house.readWith(new ScriptedReader("2"));

        NightReport report = house.night(List.of());

        assertThat(report.documents()).isEmpty();
        assertThat(totals(report)).contains("D POLICY 100,00 (1)");
        assertThat(house.quarantine.all()).containsExactly(sha(broken));
    }

    @Test
    void of_two_kept_contents_for_one_place_the_latest_issued_takes_it() throws IOException {
        InMemoryContent late =
                ScriptedReader.document("a.xml", "malformed v1 BP 2019 du=2019-04-01", "D nature=60 MtPrev=3,00");
        InMemoryContent early =
                ScriptedReader.document("b.xml", "malformed v1 BP 2019 du=2019-03-01", "D nature=60 MtPrev=2,00");
        house.night(List.of(early, late));
        house.readWith(new ScriptedReader("2"));

        NightReport report = house.night(List.of());

        assertThat(report.documents()).extracting(Document::file).containsExactly("a.xml");
        assertThat(house.quarantine.all()).containsExactly(sha(early));
    }

    @Test
    void a_kept_content_that_proves_to_be_no_budget_is_forgotten() throws IOException {
        InMemoryContent people = ScriptedReader.document("ca.xml", "malformed v1 people", "Dupont Jeanne");
        house.night(List.of(people));
        house.readWith(new ScriptedReader("2"));

        NightReport report = house.night(List.of());

        assertThat(report.documents()).isEmpty();
        assertThat(house.quarantine.all()).isEmpty();
        assertThat(house.archive.contains(sha(people))).isFalse();
    }

    @Test
    void a_newer_reader_reads_the_archive_again_and_the_figures_follow() throws IOException {
        InMemoryContent document = ScriptedReader.document(
                "ca.xml",
                "CA 2018",
                "D fonction=212 nature=6161 MtReal=100,00",
                "v2 D fonction=212 nature=6161 MtReal=5,00");
        house.night(List.of(document));
        house.readWith(new ScriptedReader("2"));

        NightReport withFile = house.night(List.of(document));

        assertThat(withFile.documents())
                .extracting(Document::status, Document::reason, Document::lines)
                .containsExactly(tuple(
                        Status.UNCHANGED, "relu : lecteur ou plan de comptes plus récent", new LineCounts(2, 2, 0, 0)));
        assertThat(totals(withFile)).contains("D POLICY 105,00 (2)");
        assertThat(house.registers.of(CITY).all()).hasSize(1);
    }

    @Test
    void a_newer_reader_reads_the_archive_again_even_where_no_file_lies_in_the_inbox() throws IOException {
        InMemoryContent document = ScriptedReader.document(
                "ca.xml",
                "CA 2018",
                "D fonction=212 nature=6161 MtReal=100,00",
                "v2 D fonction=212 nature=6161 MtReal=5,00");
        house.night(List.of(document));
        house.readWith(new ScriptedReader("2"));

        NightReport report = house.night(List.of());

        assertThat(report.documents()).isEmpty();
        assertThat(totals(report)).contains("D POLICY 105,00 (2)");
    }

    @Test
    void the_report_of_a_past_night_stays_what_it_was_whatever_came_since() throws IOException {
        InMemoryContent document = ScriptedReader.document(
                "ca.xml",
                "CA 2018",
                "D fonction=212 nature=6161 MtReal=100,00",
                "v2 D fonction=212 nature=6161 MtReal=5,00");
        NightReport before = house.night(List.of(document));
        house.readWith(new ScriptedReader("2"));
        house.charts.put(Owner.HOME, ChartFixture.chart(2018, "2 > 21 > 212"), ENTRY);
        house.night(List.of(document, CORRECTED), TOMORROW);

        assertThat(house.report(before.consolidation().id())).isEqualTo(before);
    }

    @Test
    void a_new_chart_reads_what_it_concerns_again() throws IOException {
        InMemoryContent document =
                ScriptedReader.document("ca.xml", "CA 2018", "D ? chapitre=011 fonction=212 nature=6161 MtReal=100,00");
        NightReport before = house.night(List.of(document));
        house.charts.put(Owner.HOME, ChartFixture.chart(2018, "2 > 21 > 212"), ENTRY);

        NightReport after = house.night(List.of(document));

        assertThat(after.documents())
                .extracting(Document::status, Document::reason)
                .containsExactly(tuple(Status.UNCHANGED, "relu : lecteur ou plan de comptes plus récent"));
        assertThat(before.coverage().getFirst().coverage().bySection().keySet()).hasToString("[UNKNOWN]");
        assertThat(after.coverage().getFirst().coverage().bySection().keySet()).hasToString("[OPERATING]");
        assertThat(after.coverage()
                        .getFirst()
                        .coverage()
                        .byTarget()
                        .getFirst()
                        .target()
                        .label())
                .isEqualTo("Fonction 2");
        assertThat(rules(before)).containsExactly("R36");
        assertThat(rules(after)).isEmpty();
    }

    @Test
    void a_chart_of_another_norm_reads_nothing_again() throws IOException {
        house.night(List.of(ACCOUNT));
        house.charts.put(Owner.HOME, ChartFixture.chart("M14-M14_COM", 2018), ENTRY);

        NightReport report = house.night(List.of(ACCOUNT));

        assertThat(report.documents()).extracting(Document::reason).containsExactly("");
        assertThat(house.facts.readings(CITY, sha(ACCOUNT))).hasSize(1);
    }

    @Test
    void a_new_table_moves_the_figures_of_documents_nobody_sent_again() throws IOException {
        house.night(List.of(ACCOUNT));
        house.trees.put(Owner.HOME, Words.tree(Dimension.POLICY, "education"), ENTRY);
        house.tables.put(Owner.HOME, Words.table(Dimension.POLICY, "fonction=21* -> education"), ENTRY);

        NightReport report = house.night(List.of());

        assertThat(report.coverage()
                        .getFirst()
                        .coverage()
                        .byTarget()
                        .getFirst()
                        .target()
                        .code())
                .isEqualTo("education");
    }

    @Test
    void sums_that_disagree_refuse_the_consolidation_and_the_earlier_one_stays() throws IOException {
        NightReport first = house.night(List.of(ACCOUNT));
        InMemoryContent corrupted =
                ScriptedReader.document("ca.xml", "DM2 2018", "D nature=60 MtPrev=100,00", "stated D MtPrev=0,01");

        NightReport second = house.night(List.of(corrupted));

        String reason = "les sommes du document 21930048000015 2018 DM2 ne s’accordent pas (D, MtPrev, clés : attendu"
                + " 10001 centimes, trouvé 10000) ; rien n’est publié, les chiffres précédents restent ; contrôler la"
                + " base ou la restaurer";
        NightId night = new NightId("2026-11-22.2");
        assertThat(second.consolidation())
                .isEqualTo(new NightReport.Consolidation(
                        night,
                        House.TONIGHT,
                        NightStatus.NOT_PUBLISHED,
                        List.of(new NightReport.Refusal(CITY, reason))));
        assertThat(second.coverage()).isEmpty();
        assertThat(second.budgets()).isEmpty();
        assertThat(house.consolidations.current(CITY).map(Consolidation::night))
                .contains(first.consolidation().id());
        assertThat(house.consolidations.find(CITY, night).map(Consolidation::state))
                .contains(State.REFUSED);
        assertThat(house.nights.find(night).orElseThrow().endedAt()).isEqualTo(House.NOW);
    }

    @Test
    void a_line_lost_without_any_amount_is_caught_as_well() throws IOException {
        InMemoryContent corrupted =
                ScriptedReader.document("ca.xml", "CA 2018", "D nature=60 MtReal=100,00", "stated D MtReal=0,00");

        NightReport night = house.night(List.of(corrupted));

        assertThat(night.consolidation().status()).isEqualTo(NightStatus.NOT_PUBLISHED);
        assertThat(night.consolidation().refusals())
                .singleElement()
                .extracting(NightReport.Refusal::reason)
                .asString()
                .contains("(D, MtReal, lignes : attendu 2 lignes, trouvé 1)");
    }

    @Test
    void the_report_of_one_authority_holds_nothing_of_another_nor_of_nobody() throws IOException {
        NightReport whole = house.night(List.of(
                ScriptedReader.document("ca.xml", "CA 2018", "D fonction=21 nature=60 MtReal=1,00"),
                ScriptedReader.document("people.xlsx", "people")));
        NightId night = whole.consolidation().id();
        ReportNight reports =
                new ReportNight(house.nights, house.consolidations, house.measurements, house.facts, house.findings);

        NightReport own = reports.report(night, CITY);
        NightReport others = reports.report(night, NEIGHBOUR);

        assertThat(whole.documents()).extracting(Document::file).contains("ca.xml", "people.xlsx");
        assertThat(own.documents()).extracting(Document::file).containsExactly("ca.xml");
        assertThat(own.coverage()).isEqualTo(whole.coverage()).isNotEmpty();
        assertThat(own.findings()).isEqualTo(whole.findings()).isNotEmpty();
        assertThat(others)
                .isEqualTo(new NightReport(whole.consolidation(), List.of(), List.of(), List.of(), List.of()));
    }

    @Test
    void one_authority_refused_does_not_keep_another_from_its_figures() throws IOException {
        InMemoryContent corrupted = ScriptedReader.document(
                "voisins.xml", "CA 2018" + ITS_BUDGET, "D nature=60 MtReal=100,00", "stated D MtReal=0,01");

        NightReport report = house.night(List.of(ACCOUNT, corrupted));

        assertThat(report.consolidation().status()).isEqualTo(NightStatus.NOT_PUBLISHED);
        assertThat(report.consolidation().refusals())
                .extracting(NightReport.Refusal::authority)
                .containsExactly(NEIGHBOUR);
        assertThat(report.coverage()).extracting(DocumentCoverage::authority).containsOnly(CITY);
        assertThat(house.consolidations.current(CITY)).isPresent();
        assertThat(house.consolidations.current(NEIGHBOUR)).isEmpty();
    }

    @Test
    void voted_stages_cumulate_without_drafts_and_accounts() throws IOException {
        NightReport report = house.night(List.of(
                ScriptedReader.document("bp.xml", "BP 2019", "D fonction=21 nature=60 MtPrev=100,00 CredOuv=110,00"),
                ScriptedReader.document("bs.xml", "BS 2019", "D fonction=21 nature=60 MtPrev=20,00"),
                ScriptedReader.document("dm1.xml", "DM1 2019", "D fonction=31 nature=60 MtPrev=-5,00 MtBudgPrec=7,00"),
                ScriptedReader.document("dm2.xml", "projet DM2 2019", "D fonction=21 nature=60 MtPrev=1000,00"),
                ScriptedReader.document("ca.xml", "CA 2019", "D fonction=21 nature=60 MtReal=90,00 MtPrev=5000,00"),
                ScriptedReader.document("bp20.xml", "BP 2020", "D fonction=21 nature=60 MtPrev=7,00")));

        assertThat(report.budgets())
                .filteredOn(b -> b.coverage().dimension() == Dimension.POLICY
                        && b.coverage().flow() == Flow.EXPENSE)
                .extracting(
                        b -> b.fiscalYear().value(),
                        b -> b.coverage().measure(),
                        b -> Words.text(b.coverage().total()))
                .containsExactly(
                        tuple(2019, Measure.VOTED, "115,00 (3)"),
                        tuple(2019, Measure.OPENED_CREDITS, "110,00 (1)"),
                        tuple(2020, Measure.VOTED, "7,00 (1)"));
        assertThat(report.budgets())
                .allSatisfy(b -> assertThat(b.coverage().imbalance()).isEmpty());
        assertThat(report.budgets().getFirst().coverage().byTarget())
                .extracting(t -> t.target().code() + " " + Words.text(t.amount()))
                .containsExactly("2 120,00 (2)", "3 -5,00 (1)");
    }

    @Test
    void changes_to_a_budget_that_was_not_received_are_added_up_and_marked_so() throws IOException {
        NightReport report = house.night(List.of(
                ScriptedReader.document("bp.xml", "BP 2019", "D fonction=21 nature=60 MtPrev=100,00"),
                ScriptedReader.document("dm19.xml", "DM1 2019", "D fonction=21 nature=60 MtPrev=1,00 CredOuv=1,00"),
                ScriptedReader.document("dm1.xml", "DM1 2020", "D fonction=21 nature=60 MtPrev=5,00"),
                ScriptedReader.document("bs.xml", "BS 2020", "D fonction=21 nature=60 MtPrev=2,00"),
                ScriptedReader.document("projet.xml", "projet BP 2020", "D fonction=21 nature=60 MtPrev=9,00")));

        assertThat(report.budgets())
                .filteredOn(b -> b.coverage().dimension() == Dimension.POLICY
                        && b.coverage().flow() == Flow.EXPENSE)
                .extracting(
                        b -> b.fiscalYear().value(),
                        b -> b.coverage().measure(),
                        b -> Words.text(b.coverage().total()),
                        NightReport.BudgetCoverage::complete)
                .containsExactly(
                        tuple(2019, Measure.VOTED, "101,00 (2)", true),
                        tuple(2019, Measure.OPENED_CREDITS, "1,00 (1)", false),
                        tuple(2020, Measure.VOTED, "7,00 (2)", false));
    }

    @Test
    void a_finding_keeps_its_date_while_documents_supersede_one_another() throws IOException {
        house.trees.put(Owner.HOME, Words.tree(Dimension.POLICY, "education"), ENTRY);
        house.tables.put(Owner.HOME, Words.table(Dimension.POLICY, "fonction=3* -> education"), ENTRY);
        house.night(List.of(ACCOUNT), House.TONIGHT);

        NightReport second = house.night(List.of(CORRECTED), TOMORROW);

        assertThat(second.findings())
                .filteredOn(f -> f.finding().rule().id().equals("R20"))
                .extracting(f -> Words.text(new Tally(f.finding().cents().orElseThrow(), 1)), DatedFinding::since)
                .containsExactly(tuple("110,00 (1)", House.TONIGHT));
    }

    @Test
    void a_finding_that_was_gone_for_a_night_is_new_when_it_comes_back() throws IOException {
        house.night(List.of(ACCOUNT), House.TONIGHT);
        house.charts.put(Owner.HOME, ChartFixture.chart(2018, "2 > 21 > 212"), ENTRY);
        house.night(List.of(), TOMORROW);
        InMemoryContent other =
                ScriptedReader.document("ca.xml", "CA 2018 norme=M14-M14_COM", "D nature=60 MtReal=1,00");

        NightReport third = house.night(List.of(other), TOMORROW.plusDays(1));

        assertThat(third.findings())
                .filteredOn(f -> f.finding().rule().id().equals("R36"))
                .extracting(DatedFinding::since)
                .containsExactly(TOMORROW.plusDays(1));
    }

    @Test
    void codes_the_chart_does_not_know_are_kept_and_reported() throws IOException {
        house.charts.put(Owner.HOME, ChartFixture.chart(2018, "2 > 21 > 212"), ENTRY);

        NightReport report = house.night(List.of(ACCOUNT));

        assertThat(report.findings())
                .extracting(f -> f.finding().rule().id() + " " + f.finding().subject() + ": "
                        + f.finding().found())
                .containsExactly("R35 21930048000015 2018 CA nature 7067: code 7067 absent, gardé tel quel (1 ligne)");
        assertThat(report.consolidation().status()).isEqualTo(NightStatus.PUBLISHED);
    }

    @Test
    void a_night_recomputed_from_the_archive_gives_the_same_figures() throws IOException {
        house.trees.put(Owner.HOME, Words.tree(Dimension.POLICY, "education", "culture"), ENTRY);
        house.tables.put(Owner.HOME, Words.table(Dimension.POLICY, "fonction=21* -> education 60, culture 30"), ENTRY);
        house.charts.put(Owner.HOME, ChartFixture.chart(2018, "2 > 21 > 212"), ENTRY);
        NightReport night = house.night(List.of(
                ACCOUNT,
                ScriptedReader.document("bp.xml", "BP 2018", "D ? chapitre=011 fonction=212 nature=6161 MtPrev=0,07")));
        house.tables.put(Owner.HOME, Words.table(Dimension.POLICY, "fonction=21* -> culture"), ENTRY);
        house.charts.put(Owner.HOME, ChartFixture.chart(2018, "1 > 11"), ENTRY);
        house.night(List.of(CORRECTED));

        RecomputeNight.Recomputed again = recompute(night);

        assertThat(again).isEqualTo(new RecomputeNight.Recomputed(published(night), false));
        assertThat(again.figures().coverage()).isNotEmpty();
        assertThat(again.figures().budgets()).isNotEmpty();
        assertThat(again.figures().findings()).isNotEmpty();
    }

    @Test
    void a_night_made_by_another_reader_says_so_when_it_is_recomputed() throws IOException {
        NightReport night = house.night(List.of(ACCOUNT));
        house.readWith(new ScriptedReader("2"));

        assertThat(recompute(night)).isEqualTo(new RecomputeNight.Recomputed(published(night), true));
    }

    private RecomputeNight.Recomputed recompute(NightReport night) throws IOException {
        House empty = new House(new ScriptedReader("1"));
        return house.recomputeNight()
                .recompute(night.consolidation().id(), new RecomputeNight.EmptyStores(empty.facts, empty.measurements));
    }

    private NightFigures published(NightReport night) {
        return house.figuresOnRecord().of(night.consolidation().id()).orElseThrow();
    }

    private static List<String> totals(NightReport report) {
        return report.coverage().stream()
                .map(DocumentCoverage::coverage)
                .map(c -> c.flow().code() + " " + c.dimension() + " " + Words.text(c.total()))
                .toList();
    }

    private static List<String> rules(NightReport report) {
        return report.findings().stream()
                .map(f -> f.finding().rule().id())
                .distinct()
                .toList();
    }

    private static Sha256 sha(InMemoryContent content) {
        return Sha256.of(content.bytes());
    }
}
