package fr.continuum.adapters.files.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fr.continuum.adapters.files.profile.FeedProfileFolder;
import fr.continuum.adapters.files.testing.WorkbookFixture;
import fr.continuum.application.mapping.FeedField;
import fr.continuum.application.mapping.FeedKind;
import fr.continuum.application.mapping.FeedProfile;
import fr.continuum.application.mapping.TableLayout;
import fr.continuum.application.port.Content;
import fr.continuum.application.port.FeedFit;
import fr.continuum.application.port.FeedSampleReader.Column;
import fr.continuum.application.port.FeedSampleReader.First;
import fr.continuum.application.port.FeedSampleReader.Preview;
import fr.continuum.application.port.FeedSampleReader.Proposal;
import fr.continuum.application.port.FeedSampleReader.Told;
import fr.continuum.application.port.FeedSampleReader.Word;
import fr.continuum.application.port.FileFault;
import fr.continuum.application.testing.InMemoryContent;
import fr.continuum.domain.workforce.HrFacts;
import fr.continuum.domain.workforce.KnownNames;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class FeedSamplesTest {

    private static final KnownNames NAMES =
            KnownNames.of(List.of("Directrice des routes"), List.of("Direction des routes"), List.of());

    private static final String OTHER_LEDGER = """
            Édition du 3 mars;;;;;
            Type de mouvement;Exercice budgétaire;SIRET;Article;Montant TTC;Tiers
            MDT;2026;22930008200018;6184;1 200,50;Dupont Jeanne
            ENG;2026;22930008200018;2051;300,00;Martin Paul
            MDT;2026;22930008200018;60;rien;Durand Anne
            Total;;;;1500,50;
            """;

    private static final String POSTS = """
            N° poste;Direction ou service;État du poste;Nom;Date de naissance
            P001;Direction des routes;pourvu;Dupont Jeanne;12/03/1975
            P002;Direction inconnue;vacant;Martin Paul;01/01/1980
            """;

    private final FeedSamples samples = new FeedSamples(Clock.systemUTC());

    private static Content csv(String text) {
        return csv(text, StandardCharsets.UTF_8);
    }

    private static Content csv(String text, Charset encoding) {
        return new InMemoryContent("export.csv", text.getBytes(encoding));
    }

    private FeedProfile proposed(Content sample, FeedKind kind) throws IOException {
        return ((Proposal.Proposed) samples.propose(sample, kind, Optional.empty())).profile();
    }

    private Preview preview(Content sample, FeedProfile profile) throws IOException {
        return samples.preview(sample, profile, _ -> NAMES, 5);
    }

    private static FeedProfile with(FeedProfile profile, Map<FeedField, Map<String, String>> words) {
        return new FeedProfile(
                profile.name(),
                profile.kind(),
                profile.layout(),
                profile.columns(),
                profile.constants(),
                words,
                profile.optional(),
                profile.paddings(),
                profile.amountsByYear(),
                profile.signs(),
                profile.dates(),
                profile.totalRows(),
                profile.limits());
    }

    @ParameterizedTest
    @EnumSource(FeedKind.class)
    void the_template_of_each_feed_is_guessed_whole(FeedKind kind) throws IOException {
        Path file = Path.of("../docs/templates/" + kind.key() + ".csv");
        Content template = new InMemoryContent("modele.csv", Files.readAllBytes(file));

        FeedProfile proposed = proposed(template, kind);

        assertThat(proposed.missing()).isEmpty();
        assertThat(proposed.columns().keySet())
                .containsAll(FeedProfileFolder.shipped(kind).columns().keySet().stream()
                        .filter(field -> Files.exists(file) && isIn(template, kind, field))
                        .toList());
        assertThat(samples.fit(template, proposed)).isInstanceOf(FeedFit.Whole.class);
    }

    /// Whether the template has a column of the field, as the shipped profile calls it.
    private static boolean isIn(Content template, FeedKind kind, FeedField field) {
        try {
            String header = new String(template.open().readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .findFirst()
                    .orElseThrow();
            return FeedProfileFolder.shipped(kind).columns().get(field).stream()
                    .anyMatch(name ->
                            List.of(header.replace("\uFEFF", "").split(";")).contains(name));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void the_header_is_found_below_a_title_and_columns_by_the_words_tools_use() throws IOException {
        FeedProfile proposed = proposed(csv(OTHER_LEDGER), FeedKind.LEDGER);

        assertThat(proposed.layout().headerRow()).isEqualTo(2);
        assertThat(proposed.columns())
                .containsEntry(FeedField.KIND, List.of("Type de mouvement"))
                .containsEntry(FeedField.YEAR, List.of("Exercice budgétaire"))
                .containsEntry(FeedField.NATURE, List.of("Article"))
                .containsEntry(FeedField.AMOUNT, List.of("Montant TTC"));
        assertThat(proposed.columns().values().stream().flatMap(List::stream)).doesNotContain("Tiers");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Type;Exercice;Article;Débit;Crédit | KIND DEBIT CREDIT",
                "Type;Exercice;Article;Débit | KIND",
                "Type;Exercice;Article;Montant;Débit;Crédit | KIND AMOUNT",
                "Exercice;Article;Montant engagé;Montant mandaté | COMMITTED ORDERED",
                "Exercice;Article;Type;Engagé;Mandaté;Titré | COMMITTED ORDERED RECEIVED",
                "Type;Exercice;Article;Montant mandaté | KIND AMOUNT"
            })
    void several_columns_of_amounts_are_proposed_for_what_they_are(String header, String fields) throws IOException {
        FeedProfile proposed = proposed(csv(header + "\n2026;1;1;1;1;1\n"), FeedKind.LEDGER);

        assertThat(proposed.columns().keySet())
                .filteredOn(field -> field == FeedField.KIND || field.holds() == FeedField.Holds.AMOUNT)
                .extracting(FeedField::name)
                .containsExactlyInAnyOrder(Pattern.compile(" ").split(fields, -1));
        assertThat(proposed.clashing()).isEmpty();
    }

    @Test
    void words_of_a_finance_column_are_told_with_what_they_mean() throws IOException {
        FeedProfile proposed = proposed(csv(OTHER_LEDGER), FeedKind.LEDGER);

        assertThat(preview(csv(OTHER_LEDGER), proposed).words().get(FeedField.KIND))
                .extracting(Word::text, Word::rows, Word::meaning)
                .containsExactly(tuple("MDT", 2L, Optional.empty()), tuple("ENG", 1L, Optional.empty()));
    }

    @Test
    void rows_are_read_as_a_night_would_and_those_rejected_are_told_without_a_cell() throws IOException {
        FeedProfile said = with(
                proposed(csv(OTHER_LEDGER), FeedKind.LEDGER),
                Map.of(FeedField.KIND, Map.of("MDT", "PAYMENT_ORDER", "ENG", "COMMITMENT")));

        Preview preview = preview(csv(OTHER_LEDGER), said);

        Told told = preview.told().orElseThrow();
        assertThat(told.lines().kept()).isEqualTo(2);
        assertThat(told.lines().rejected()).isEqualTo(1);
        assertThat(told.lines().totals()).isEqualTo(1);
        assertThat(((First.Money) told.first()).entries())
                .extracting(entry -> entry.sourceLine(), entry -> entry.cents())
                .containsExactly(tuple(3, 1_200_50L), tuple(4, 300_00L));
        assertThat(told.rejected())
                .singleElement()
                .satisfies(fault ->
                        assertThat(fault.inFrench()).contains("ligne 5").doesNotContain("Durand"));
        assertThat(preview.columns())
                .filteredOn(Column::read)
                .extracting(Column::header)
                .doesNotContain("Tiers");
    }

    @Test
    void nothing_is_read_until_all_that_is_needed_is_said() throws IOException {
        FeedProfile proposed = proposed(csv(OTHER_LEDGER), FeedKind.LEDGER);
        FeedProfile less = proposed.reading(Map.of(FeedField.AMOUNT, List.of("Montant TTC")), Set.of());

        Preview preview = preview(csv(OTHER_LEDGER), less);

        assertThat(less.missing()).contains(FeedField.KIND, FeedField.NATURE);
        assertThat(preview.told()).isEmpty();
        assertThat(preview.faults()).isEmpty();
        assertThat(preview.columns()).hasSize(6);
    }

    @Test
    void how_the_file_is_written_is_found_and_told() throws IOException {
        Content latin = csv(OTHER_LEDGER, Charset.forName("windows-1252"));

        TableLayout found = preview(latin, proposed(latin, FeedKind.LEDGER)).found();

        assertThat(found.encoding()).isEqualTo("windows-1252");
        assertThat(found.separator()).isEqualTo(";");
        assertThat(found.headerRow()).isEqualTo(2);
    }

    @Test
    void of_an_hr_feed_nothing_is_told_but_headers_and_what_would_be_kept() throws IOException {
        FeedProfile proposed = proposed(csv(POSTS), FeedKind.POSTS);

        Preview preview = preview(csv(POSTS), proposed);

        assertThat(proposed.columns())
                .containsEntry(FeedField.POST, List.of("N° poste"))
                .containsEntry(FeedField.DEPARTMENT, List.of("Direction ou service"))
                .containsEntry(FeedField.OCCUPANCY, List.of("État du poste"));
        assertThat(preview.words()).isEmpty();
        HrFacts facts = ((First.People) preview.told().orElseThrow().first()).facts();
        assertThat(((HrFacts.Posts) facts).posts())
                .extracting(post -> post.code())
                .containsExactly("P001");
        assertThat(preview.told().orElseThrow().rejected())
                .extracting(FileFault::inFrench)
                .singleElement()
                .satisfies(fault -> assertThat(fault).contains("ligne 3"));
        assertThat(preview.toString()).doesNotContain("Dupont", "Martin", "1975", "inconnue");
    }

    @Test
    void a_row_of_people_is_never_taken_for_a_header() throws IOException {
        TableLayout third = TableLayout.FOUND.under(2, "");

        Proposal proposal = samples.propose(csv(POSTS), FeedKind.POSTS, Optional.of(third));

        FeedProfile profile = ((Proposal.Proposed) proposal).profile();
        assertThat(profile.columns()).isEmpty();
        Preview preview = preview(csv(POSTS), profile);
        assertThat(preview.columns()).isEmpty();
        assertThat(preview.faults()).hasSize(1);
        assertThat(preview.toString()).doesNotContain("Dupont", "1975");
    }

    @Test
    void somebodys_identifier_makes_another_code_each_time_a_sample_is_looked_at() throws IOException {
        String hashed = "Matricule;Direction\n123456;Direction des routes\n";
        FeedProfile proposed = proposed(csv(hashed), FeedKind.POSTS);
        assertThat(proposed.columns()).containsEntry(FeedField.HOLDER, List.of("Matricule"));

        String first = code(preview(csv(hashed), proposed));
        String second = code(preview(csv(hashed), proposed));

        assertThat(first).isNotEqualTo(second).doesNotContain("123456");
    }

    private static String code(Preview preview) {
        HrFacts facts = ((First.People) preview.told().orElseThrow().first()).facts();
        return ((HrFacts.Posts) facts).posts().getFirst().code();
    }

    /// Work cycles: ten full times on a hidden sheet in front, fifty on the one people see, behind a summary.
    private static Content cycles() throws IOException {
        List<String> header = List.of("Cycle", "Direction", "Année", "ETP", "Heures avant", "Heures annuelles");
        return WorkbookFixture.made("cycles.xlsx", made -> {
            WorkbookFixture.fill(
                    made.createSheet("Brouillon"),
                    0,
                    List.of(header, List.of("C1", "Direction des routes", "2027", "10", "1547", "1607")));
            WorkbookFixture.fill(made.createSheet("Lisez-moi"), 0, List.of(List.of("Cycle de l'année")));
            WorkbookFixture.fill(
                    made.createSheet("Cycles"),
                    0,
                    List.of(header, List.of("C1", "Direction des routes", "2027", "50", "1547", "1607")));
            made.setActiveSheet(1);
            made.setSheetHidden(0, true);
        });
    }

    @Test
    void the_sheet_that_is_shown_is_the_one_a_night_reads_and_no_hidden_one() throws IOException {
        FeedProfile shipped = FeedProfileFolder.shipped(FeedKind.WORK_CYCLES);

        Preview preview = preview(cycles(), shipped);

        assertThat(preview.found().sheet()).isEqualTo("Cycles");
        assertThat(preview.sheets()).containsExactly("Lisez-moi", "Cycles");
        assertThat(((HrFacts.Cycles)
                                ((First.People) preview.told().orElseThrow().first()).facts())
                        .cycles())
                .singleElement()
                .satisfies(cycle -> assertThat(cycle.fte()).isEqualByComparingTo("50"));
        FeedProfile proposed = proposed(cycles(), FeedKind.WORK_CYCLES);
        assertThat(proposed.layout().sheet()).isEqualTo("Cycles");
        assertThat(preview(cycles(), proposed).found().sheet()).isEqualTo("Cycles");
    }

    @Test
    void a_column_of_too_many_words_is_no_closed_list() throws IOException {
        StringBuilder many = new StringBuilder("Type;Exercice;Budget;Nature;Montant\n");
        for (int i = 0; i < 40; i++) {
            many.append("Dupont ").append(i).append(";2026;22930008200018;6184;1,00\n");
        }
        FeedProfile proposed = proposed(csv(many.toString()), FeedKind.LEDGER);

        assertThat(preview(csv(many.toString()), proposed).words().get(FeedField.KIND))
                .isEmpty();
    }

    @Test
    void a_social_declaration_is_refused_as_such() throws IOException {
        Content declaration = csv("S10.G00.00.001,'Logiciel'\nS10.G00.00.002,'Editeur'\nS20.G00.05.001,'01'\n");

        assertThat(samples.propose(declaration, FeedKind.POSTS, Optional.empty()))
                .isInstanceOf(Proposal.Unusable.class);
    }
}
