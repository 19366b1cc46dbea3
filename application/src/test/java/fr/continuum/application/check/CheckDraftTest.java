package fr.continuum.application.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import fr.continuum.application.check.CheckDraft.Terms;
import fr.continuum.application.check.DraftCheck.Change;
import fr.continuum.application.check.DraftCheck.CheckedDocument;
import fr.continuum.application.check.DraftCheck.Comparison;
import fr.continuum.application.check.DraftCheck.Kind;
import fr.continuum.application.check.DraftCheck.LabelledKey;
import fr.continuum.application.check.DraftCheck.Verdict;
import fr.continuum.application.night.NightReport;
import fr.continuum.application.night.NightReport.DatedFinding;
import fr.continuum.application.night.NightReport.Document;
import fr.continuum.application.night.NightReport.Status;
import fr.continuum.application.port.BudgetDocumentReader.LineCounts;
import fr.continuum.application.port.Content;
import fr.continuum.application.port.Nights.FileKind;
import fr.continuum.application.port.Note;
import fr.continuum.application.port.TimelineEntry;
import fr.continuum.application.testing.House;
import fr.continuum.application.testing.InMemoryContent;
import fr.continuum.application.testing.ScriptedReader;
import fr.continuum.domain.budget.BudgetKey;
import fr.continuum.domain.budget.Flow;
import fr.continuum.domain.budget.Measure;
import fr.continuum.domain.budget.Section;
import fr.continuum.domain.budget.Sums;
import fr.continuum.domain.rule.ContinuumRule;
import fr.continuum.domain.shared.Euros;
import fr.continuum.domain.shared.Owner;
import fr.continuum.domain.shared.Sha256;
import fr.continuum.domain.shared.Siren;
import fr.continuum.domain.shared.Tally;
import fr.continuum.domain.target.Dimension;
import fr.continuum.domain.testing.ChartFixture;
import fr.continuum.domain.testing.Headers;
import fr.continuum.domain.testing.Words;
import fr.continuum.domain.trace.Coverage;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CheckDraftTest {

    private static final Siren CITY = new Siren("219300480");
    private static final TimelineEntry ENTRY = new TimelineEntry("alice", House.NOW, "table.csv");
    private static final InMemoryContent TRACED =
            ScriptedReader.document("traced.xml", "projet BP 2019", "D fonction=212 nature=6161 MtPropNouv=100,00");
    private static final InMemoryContent UNTRACED = ScriptedReader.document(
            "untraced.xml",
            "projet BP 2019",
            "D fonction=212 nature=6161 MtPropNouv=100,00",
            "D fonction=311 nature=6161 MtPropNouv=25,00");
    private static final InMemoryContent PEOPLE = ScriptedReader.document("people.csv", "people");

    private final House house = new House(new ScriptedReader("1"));

    @BeforeEach
    void a_table_of_policies_stands() {
        house.trees.put(Owner.HOME, Words.tree(Dimension.POLICY, "education", "culture"), ENTRY);
        house.trees.put(Owner.HOME, Words.tree(Dimension.PLAN, "defi1"), ENTRY);
        policies(
                "fonction=21* -> education",
                "fonction=4* -> education 60, culture 30",
                "fonction=5* -> education",
                "fonction=5* -> culture",
                "fonction=6* -> mis à part NO_POLICY");
    }

    @Test
    void a_draft_whose_every_expense_is_traced_passes() throws IOException {
        DraftCheck check = check(TRACED);

        assertThat(check.verdict()).isEqualTo(Verdict.TRACED);
        assertThat(check.documents())
                .containsExactly(new CheckedDocument(
                        sha(TRACED),
                        Headers.header("projet BP 2019"),
                        Measure.PROPOSED,
                        Dimension.POLICY,
                        List.of(),
                        0,
                        null,
                        Note.NONE,
                        false));
    }

    @Test
    void a_draft_some_rows_of_which_do_not_read_does_not_pass_and_says_so() throws IOException {
        DraftCheck check = check(ScriptedReader.document(
                "half.csv",
                "projet BP 2019",
                "D fonction=212 nature=6161 MtPropNouv=100,00",
                "rejected montant illisible"));

        assertThat(check.verdict()).isEqualTo(Verdict.UNTRACED);
        assertThat(check.documents().getFirst().untraced()).isEmpty();
        assertThat(check.documents().getFirst().unread().french())
                .startsWith("1 ligne rejetée : half.csv, ligne 3")
                .endsWith("montant illisible");
        assertThat(check.report().documents().getFirst().reason())
                .isEqualTo(check.documents().getFirst().unread().french());
        assertThat(check(TRACED).documents().getFirst().unread()).isEqualTo(Note.NONE);
    }

    @Test
    void what_is_let_pass_is_not_said_to_be_traced() throws IOException {
        InMemoryContent cancelling = ScriptedReader.document(
                "cancelling.xml",
                "projet BP 2019",
                "D fonction=311 nature=6161 MtPropNouv=100,00",
                "D fonction=311 nature=6161 MtPropNouv=-100,00");

        assertThat(check(cancelling).verdict()).isEqualTo(Verdict.TRACED);
        assertThat(check(cancelling).letsPass()).isTrue();
        assertThat(check(TRACED).letsPass()).isFalse();
        assertThat(house.checkDraft()
                        .check(List.of(UNTRACED), new Terms(null, 2_500, null))
                        .letsPass())
                .isTrue();
    }

    @Test
    void the_same_bytes_given_twice_count_once() throws IOException {
        InMemoryContent copy =
                ScriptedReader.document("copy.xml", "projet BP 2019", "D fonction=212 nature=6161 MtPropNouv=100,00");

        DraftCheck check = house.checkDraft().check(List.of(TRACED, copy), Terms.USUAL);

        assertThat(check.report().documents())
                .extracting(Document::file, Document::reason)
                .containsExactly(
                        tuple("traced.xml", ""),
                        tuple("copy.xml", "même contenu que « traced.xml » : compté une fois"));
        assertThat(check.report().coverage()).isEqualTo(check(TRACED).report().coverage());
        assertThat(check.report().budgets()).isEqualTo(check(TRACED).report().budgets());
    }

    @Test
    void what_a_draft_opens_counts_where_it_says_so_and_is_not_guessed() throws IOException {
        house.night(List.of(ScriptedReader.document(
                "bp.xml", "BP 2025", "D fonction=212 nature=6161 MtPrev=300,00 CredOuv=300,00")));

        assertThat(opened(ScriptedReader.document(
                        "dm1.xml", "projet DM1 2025", "D fonction=212 nature=6161 MtPropNouv=10,00 CredOuv=10,00")))
                .containsExactly(new Tally(31_000, 2));
        assertThat(opened(ScriptedReader.document(
                        "dm1.xml", "projet DM1 2025", "D fonction=212 nature=6161 MtPropNouv=10,00")))
                .isEmpty();
    }

    private List<Tally> opened(InMemoryContent draft) throws IOException {
        return check(draft).report().budgets().stream()
                .map(NightReport.BudgetCoverage::coverage)
                .filter(coverage -> coverage.measure() == Measure.OPENED_CREDITS
                        && coverage.flow() == Flow.EXPENSE
                        && coverage.dimension() == Dimension.POLICY)
                .map(Coverage::total)
                .toList();
    }

    @Test
    void the_last_of_two_versions_of_a_budget_counts() throws IOException {
        InMemoryContent first = ScriptedReader.document("a.xml", "BP 2025", "D fonction=212 nature=6161 MtPrev=1,00");
        InMemoryContent second = ScriptedReader.document("b.xml", "BP 2025", "D fonction=212 nature=6161 MtPrev=2,00");

        assertThat(house.checkDraft()
                        .check(List.of(first, second), Terms.USUAL)
                        .report()
                        .budgets())
                .filteredOn(budget -> budget.coverage().flow() == Flow.EXPENSE
                        && budget.coverage().dimension() == Dimension.POLICY)
                .extracting(budget -> budget.coverage().total())
                .containsExactly(new Tally(200, 1));
    }

    @Test
    void a_change_is_judged_with_the_budget_it_changes() throws IOException {
        house.night(List.of(
                ScriptedReader.document("bp.xml", "BP 2025", "D fonction=212 nature=6161 MtPrev=100,00"),
                ScriptedReader.document("dm1.xml", "DM1 2025", "D fonction=212 nature=6161 MtPrev=50,00"),
                ScriptedReader.document("ca.xml", "CA 2025", "D fonction=212 nature=6161 MtReal=7,00"),
                ScriptedReader.document("autre.xml", "BP 2024", "D fonction=212 nature=6161 MtPrev=3,00")));
        InMemoryContent dm1 = ScriptedReader.document(
                "dm1 corrigée.xml", "projet DM1 2025", "D fonction=311 nature=6161 MtPropNouv=20,00");

        assertThat(check(dm1).report().budgets())
                .filteredOn(budget -> budget.coverage().dimension() == Dimension.POLICY
                        && budget.coverage().flow() == Flow.EXPENSE)
                .singleElement()
                .satisfies(budget -> {
                    assertThat(budget.complete()).isTrue();
                    assertThat(budget.coverage().measure()).isEqualTo(Measure.VOTED);
                    assertThat(budget.coverage().total()).isEqualTo(new Tally(12_000, 2));
                    assertThat(budget.coverage().buckets().untraced()).isEqualTo(new Tally(2_000, 1));
                });
    }

    @Test
    void what_is_not_explained_is_named_largest_first() throws IOException {
        house.charts.put(Owner.HOME, ChartFixture.chart(2019, "2 > 21 > 212", "3 > 31 > 311"), ENTRY);
        InMemoryContent draft = ScriptedReader.document(
                "draft.xml",
                "projet BP 2019",
                "D fonction=212 nature=6161 MtPropNouv=100,00",
                "D fonction=311 nature=6161 MtPropNouv=25,00",
                "D fonction=41 nature=60 MtPropNouv=400,00",
                "D fonction=51 nature=60 MtPropNouv=-30,00",
                "D fonction=61 nature=60 MtPropNouv=500,00",
                "D fonction=71 nature=60 MtPropNouv=0,00",
                "D ordre fonction=71 nature=68 MtPropNouv=600,00",
                "R fonction=71 nature=70 MtPropNouv=700,00");

        DraftCheck check = check(draft);

        assertThat(check.verdict()).isEqualTo(Verdict.UNTRACED);
        assertThat(check.documents().getFirst().untraced())
                .containsExactly(
                        new LabelledKey(Words.key("D fonction=41 nature=60"), "", "", new Tally(4_000, 1)),
                        new LabelledKey(Words.key("D fonction=51 nature=60"), "", "", new Tally(-3_000, 1)),
                        new LabelledKey(
                                Words.key("D fonction=311 nature=6161"),
                                "Assurance multirisques",
                                "Fonction 311",
                                new Tally(2_500, 1)));
    }

    @ParameterizedTest
    @CsvSource({"0, UNTRACED", "2499, UNTRACED", "2500, TRACED", "2501, TRACED"})
    void expenses_up_to_the_threshold_may_stay_untraced(long threshold, Verdict verdict) throws IOException {
        DraftCheck check = house.checkDraft().check(List.of(UNTRACED), new Terms(null, threshold, null));

        assertThat(check.verdict()).isEqualTo(verdict);
    }

    @Test
    void a_threshold_is_not_negative() {
        assertThatThrownBy(() -> new Terms(null, -1, null)).hasMessage("A threshold is not negative: -1");
    }

    @Test
    void the_plan_is_asked_where_it_has_a_table_else_policies() throws IOException {
        assertThat(check(TRACED).documents().getFirst().dimension()).isEqualTo(Dimension.POLICY);
        house.tables.put(Owner.HOME, Words.table(Dimension.PLAN, "fonction=3* -> defi1"), ENTRY);

        DraftCheck asked = check(TRACED);
        DraftCheck named = house.checkDraft().check(List.of(TRACED), new Terms(Dimension.POLICY, 0, null));

        assertThat(asked.documents().getFirst().dimension()).isEqualTo(Dimension.PLAN);
        assertThat(asked.verdict()).isEqualTo(Verdict.UNTRACED);
        assertThat(named.documents().getFirst().dimension()).isEqualTo(Dimension.POLICY);
        assertThat(named.verdict()).isEqualTo(Verdict.TRACED);
    }

    @Test
    void the_highest_verdict_wins_and_the_other_files_are_checked_all_the_same() throws IOException {
        DraftCheck check = check(UNTRACED, PEOPLE, TRACED);

        assertThat(check.verdict()).isEqualTo(Verdict.UNUSABLE);
        assertThat(check.report().documents())
                .extracting(Document::file, Document::status)
                .containsExactly(
                        tuple("untraced.xml", Status.READ),
                        tuple("people.csv", Status.UNUSABLE),
                        tuple("traced.xml", Status.READ));
        assertThat(check.documents()).hasSize(2);
        assertThat(check(UNTRACED, TRACED).verdict()).isEqualTo(Verdict.UNTRACED);
        assertThat(check(TRACED, UNTRACED).verdict()).isEqualTo(Verdict.UNTRACED);
    }

    @Test
    void a_file_that_cannot_be_used_says_why() throws IOException {
        InMemoryContent header = ScriptedReader.document("header.xml", "malformed");
        InMemoryContent line = ScriptedReader.document("line.xml", "CA 2018", "malformed");

        assertThat(check(PEOPLE, header, line).report().documents())
                .containsExactly(
                        unusable(PEOPLE, FileKind.UNRECOGNISED, "people.csv : pas un budget"),
                        unusable(header, FileKind.TOTEM, "header.xml, ligne 1, colonne 1 : en-tête illisible"),
                        unusable(line, FileKind.TOTEM, "line.xml, ligne 2, colonne 1 : ligne illisible"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            projet BP 2019 | MtPrev=100,00 | « MtPropNouv », le montant sur lequel ce document (projet de BP)
            BP 2019        | MtPropNouv=100,00 | « MtPrev », le montant sur lequel ce document (BP)
            CA 2019        | MtPrev=100,00 | « MtReal », le montant sur lequel ce document (CA)
            """)
    void a_document_that_carries_nothing_to_judge_does_not_pass(String header, String amount, String reason)
            throws IOException {
        DraftCheck check = check(ScriptedReader.document("d.xml", header, "D fonction=99 nature=6161 " + amount));

        assertThat(check.verdict()).isEqualTo(Verdict.UNUSABLE);
        assertThat(check.report().documents().getFirst().reason())
                .isEqualTo("d.xml : aucune ligne ne porte " + reason
                        + " se juge ; vérifier l’export, ou si « ProjetBudget » dit vrai");
        assertThat(check.documents()).isEmpty();
    }

    @Test
    void a_dormant_budget_without_any_line_passes() throws IOException {
        assertThat(check(ScriptedReader.document("d.xml", "BP 2019", "total D MtPrev=0,00"))
                        .verdict())
                .isEqualTo(Verdict.TRACED);
    }

    @Test
    void a_document_of_another_authority_is_not_checked_for_someone_bound_to_one() throws IOException {
        InMemoryContent neighbours = ScriptedReader.document(
                "voisins.xml", "projet BP 2019 budget=21930055500012", "D fonction=212 nature=60 MtPropNouv=1,00");
        Terms bound = new Terms(null, 0, CITY);

        DraftCheck check = house.checkDraft().check(List.of(TRACED, neighbours), bound);

        assertThat(check.verdict()).isEqualTo(Verdict.UNUSABLE);
        assertThat(check.report().documents().getLast())
                .isEqualTo(unusable(neighbours, FileKind.TOTEM, "")
                        .noting(new Note(
                                "voisins.xml : document d’une autre collectivité (SIREN 219300555) ; se connecter avec"
                                        + " un compte qui la voit",
                                "voisins.xml: document of another authority (SIREN 219300555); sign in with an account"
                                        + " that sees it")));
        assertThat(check.documents()).hasSize(1);
    }

    @Test
    void the_report_is_a_nights_without_consolidation_nor_since() throws IOException {
        NightReport report = check(UNTRACED).report();

        assertThat(report.consolidation()).isNull();
        assertThat(report.documents())
                .containsExactly(new Document(
                        "untraced.xml",
                        sha(UNTRACED),
                        FileKind.TOTEM,
                        Headers.header("projet BP 2019"),
                        Status.READ,
                        "",
                        new LineCounts(2, 2, 0, 0),
                        new Sums.Builder()
                                .add(Flow.EXPENSE, Measure.PROPOSED, new Tally(12_500, 2))
                                .build()));
        assertThat(report.coverage())
                .allSatisfy(c -> assertThat(c.coverage().imbalance()).isEmpty())
                .hasSize(3);
        assertThat(report.budgets())
                .extracting(
                        b -> b.coverage().measure(),
                        b -> b.coverage().flow(),
                        b -> b.coverage().dimension(),
                        b -> b.coverage().total())
                .containsExactlyInAnyOrder(
                        tuple(Measure.VOTED, Flow.EXPENSE, Dimension.POLICY, new Tally(12_500, 2)),
                        tuple(Measure.VOTED, Flow.EXPENSE, Dimension.PLAN, new Tally(12_500, 2)),
                        tuple(Measure.VOTED, Flow.REVENUE, Dimension.POLICY, Tally.ZERO));
        assertThat(report.findings())
                .extracting(f -> f.finding().rule().id(), DatedFinding::since)
                .containsExactly(tuple("R20", null), tuple("R36", null));
    }

    @Test
    void voted_budgets_checked_together_are_cumulated() throws IOException {
        InMemoryContent bp = ScriptedReader.document("bp.xml", "BP 2019", "D fonction=212 nature=60 MtPrev=1,00");
        InMemoryContent dm = ScriptedReader.document("dm.xml", "DM1 2019", "D fonction=212 nature=60 MtPrev=2,00");

        assertThat(check(bp, dm).report().budgets().getFirst().coverage().total())
                .isEqualTo(new Tally(300, 2));
    }

    @Test
    void a_draft_beside_last_years_budget_shows_what_is_new_gone_up_and_down() throws IOException {
        house.night(List.of(ScriptedReader.document(
                "bp18.xml",
                "BP 2018",
                "D fonction=212 nature=6161 MtPrev=100,00",
                "D fonction=212 nature=60 MtPrev=50,00",
                "D fonction=212 nature=61 MtPrev=40,00",
                "D fonction=212 nature=62 MtPrev=7,00",
                "R fonction=212 nature=70 MtPrev=900,00")));
        InMemoryContent draft = ScriptedReader.document(
                "bp19.xml",
                "projet BP 2019",
                "D ? fonction=212 nature=6161 MtPropNouv=130,00",
                "D fonction=212 nature=60 MtPropNouv=45,00",
                "D fonction=212 nature=62 MtPropNouv=7,00",
                "D fonction=212 nature=63 MtPropNouv=20,00");

        Comparison comparison = check(draft).documents().getFirst().comparison();

        assertThat(comparison)
                .isEqualTo(new Comparison(
                        Headers.header("BP 2018"),
                        19_700,
                        20_200,
                        List.of(
                                change(Kind.GONE, "61", 4_000, 0),
                                change(Kind.UP, "6161", 10_000, 13_000),
                                change(Kind.NEW, "63", 0, 2_000),
                                change(Kind.DOWN, "60", 5_000, 4_500))));
        assertThat(comparison.changes()).extracting(Change::change).containsExactly(-4_000L, 3_000L, 2_000L, -500L);
    }

    @Test
    void a_key_at_nothing_is_there_neither_new_nor_gone() throws IOException {
        house.night(List.of(ScriptedReader.document(
                "bp18.xml",
                "BP 2018",
                "D fonction=212 nature=60 MtPrev=0,00",
                "D fonction=212 nature=61 MtPrev=40,00")));
        InMemoryContent draft = ScriptedReader.document(
                "bp19.xml",
                "projet BP 2019",
                "D fonction=212 nature=60 MtPropNouv=50,00",
                "D fonction=212 nature=61 MtPropNouv=0,00");

        assertThat(check(draft).documents().getFirst().comparison().changes())
                .containsExactly(change(Kind.UP, "60", 0, 5_000), change(Kind.DOWN, "61", 4_000, 0));
    }

    @Test
    void a_draft_is_held_against_the_stages_in_force() throws IOException {
        house.night(List.of(
                ScriptedReader.document("bp.xml", "BP 2019", "D chapitre=011 fonction=212 nature=60 MtPrev=1000,00"),
                ScriptedReader.document(
                        "dm1.xml", "DM1 2019", "D chapitre=011 fonction=212 nature=60 MtBudgPrec=900,00 MtPrev=50,00"),
                ScriptedReader.document(
                        "dm3.xml", "projet DM2 2019", "D chapitre=011 fonction=212 nature=60 MtPropNouv=9,00")));

        assertThat(series(draftOfDM2("1000,00")))
                .containsExactly("21930048000015 2019 DM2 dépenses chapitre 011 budget précédent : "
                        + Euros.french(105_000) + " " + Euros.french(100_000));
        assertThat(series(draftOfDM2("1050,00"))).isEmpty();
    }

    @Test
    void drafts_checked_together_follow_one_another() throws IOException {
        InMemoryContent bp = ScriptedReader.document(
                "bp.xml", "projet BP 2019", "D chapitre=011 fonction=212 nature=60 MtPropNouv=1000,00");

        assertThat(series(bp, draftOfDM2("1000,00"))).isEmpty();
        assertThat(series(bp, draftOfDM2("1001,00"))).hasSize(1);
        assertThat(series(draftOfDM2("1001,00"))).isEmpty();
    }

    private static InMemoryContent draftOfDM2(String before) {
        return ScriptedReader.document(
                "dm2.xml",
                "projet DM2 2019",
                "D chapitre=011 fonction=212 nature=60 MtBudgPrec=" + before + " MtPropNouv=5,00");
    }

    /// Findings on the series of stages.
    private List<String> series(InMemoryContent... files) throws IOException {
        return check(files).report().findings().stream()
                .map(DatedFinding::finding)
                .filter(f -> f.rule() == ContinuumRule.R24)
                .map(f -> f.subject() + " : " + f.expected().replaceAll(".* : ", "") + " "
                        + f.found().replaceAll(" : .*", ""))
                .toList();
    }

    @Test
    void a_file_that_cannot_be_opened_is_unusable_and_the_others_are_judged() {
        Content gone = broken("gone.xml", new NoSuchFileException("gone.xml"));
        Content closed = broken("closed.xml", new AccessDeniedException("closed.xml"));
        Content folder = broken("folder", new IOException("Is a directory"));

        DraftCheck check = house.checkDraft().check(List.of(gone, UNTRACED, closed, folder), Terms.USUAL);

        assertThat(check.verdict()).isEqualTo(Verdict.UNUSABLE);
        assertThat(check.documents()).extracting(CheckedDocument::sha).containsExactly(sha(UNTRACED));
        assertThat(check.report().documents())
                .extracting(Document::file, Document::status, Document::reason)
                .containsExactly(
                        tuple(
                                "gone.xml",
                                Status.UNUSABLE,
                                "gone.xml : ce fichier n’existe pas ; vérifier son nom et son dossier"),
                        tuple("untraced.xml", Status.READ, ""),
                        tuple(
                                "closed.xml",
                                Status.UNUSABLE,
                                "closed.xml : ce fichier est refusé à la lecture ; vérifier que ses droits permettent de"
                                        + " le lire"),
                        tuple(
                                "folder",
                                Status.UNUSABLE,
                                "folder : ce fichier ne peut pas être lu ; vérifier que c’est bien un fichier, entier,"
                                        + " et que son disque répond"));
    }

    private static Content broken(String name, IOException fault) {
        return new Content() {
            @Override
            public String name() {
                return name;
            }

            @Override
            public InputStream open() throws IOException {
                throw fault;
            }
        };
    }

    @Test
    void another_stage_or_another_year_is_not_last_years_document() throws IOException {
        house.night(List.of(
                ScriptedReader.document("ca18.xml", "CA 2018", "D fonction=212 nature=60 MtReal=1,00"),
                ScriptedReader.document("bp17.xml", "BP 2017", "D fonction=212 nature=60 MtPrev=1,00")));

        assertThat(check(TRACED).documents().getFirst().comparison()).isNull();
    }

    @Test
    void nothing_is_stored() throws IOException {
        check(TRACED, UNTRACED, PEOPLE, ScriptedReader.document("line.xml", "CA 2018", "malformed"));

        assertThat(house.registers.authorities()).isEmpty();
        assertThat(house.facts.readings(CITY, sha(TRACED))).isEmpty();
        assertThat(house.archive.contains(sha(TRACED))).isFalse();
        assertThat(house.quarantine.contains(sha(UNTRACED))).isFalse();
        assertThat(house.nights.recent(9)).isEmpty();
        assertThat(house.consolidations.current(CITY)).isEmpty();
        assertThat(house.tables.timeline(Owner.HOME, Dimension.POLICY)).hasSize(1);
    }

    private DraftCheck check(InMemoryContent... files) throws IOException {
        return house.checkDraft().check(List.of(files), Terms.USUAL);
    }

    private void policies(String... rows) {
        house.tables.put(Owner.HOME, Words.table(Dimension.POLICY, rows), ENTRY);
    }

    private static Change change(Kind kind, String nature, long before, long now) {
        BudgetKey key = Words.key("fonction=212 nature=" + nature).inSection(Section.UNKNOWN);
        return new Change(kind, key, "", "", before, now);
    }

    private static Document unusable(InMemoryContent file, FileKind kind, String reason) {
        return new Document(file.name(), sha(file), kind, null, Status.UNUSABLE, reason, null, Sums.NONE);
    }

    private static Sha256 sha(InMemoryContent content) {
        return Sha256.of(content.bytes());
    }
}
