package fr.continuum.application.port;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.continuum.application.mapping.AmountUnit;
import fr.continuum.application.mapping.ContributionField;
import fr.continuum.application.mapping.ContributionProfile;
import fr.continuum.application.mapping.TableLayout;
import fr.continuum.application.mapping.ToldFields;
import fr.continuum.application.port.ContributionFileReader.Column;
import fr.continuum.application.port.ContributionFileReader.Feed;
import fr.continuum.application.port.ContributionFileReader.Guess;
import fr.continuum.application.port.ContributionFileReader.Outcome;
import fr.continuum.application.port.ContributionFileReader.Preview;
import fr.continuum.application.port.ContributionFileReader.Proposal;
import fr.continuum.application.port.ContributionFileReader.Word;
import fr.continuum.application.testing.FailingContent;
import fr.continuum.application.testing.InMemoryContent;
import fr.continuum.domain.budget.FiscalYear;
import fr.continuum.domain.contribution.Contribution;
import fr.continuum.domain.contribution.ContributionId;
import fr.continuum.domain.contribution.ContributionKind;
import fr.continuum.domain.contribution.ExpectedImprovement;
import fr.continuum.domain.contribution.ItInvestment;
import fr.continuum.domain.contribution.LinkKind;
import fr.continuum.domain.contribution.LinkProvenance;
import fr.continuum.domain.contribution.OrganisationalAdjustment;
import fr.continuum.domain.contribution.PartnerIntervention;
import fr.continuum.domain.contribution.ProcessChange;
import fr.continuum.domain.contribution.TraceLink;
import fr.continuum.domain.contribution.Training;
import fr.continuum.domain.contribution.TrainingCategory;
import fr.continuum.domain.plan.PlanCode;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What every reader of contributions does.
public abstract class ContributionFileReaderContract {

    public static final Feed FEED = new Feed("import RH", Instant.parse("2026-03-01T08:00:00Z"));

    protected abstract ContributionFileReader reader();

    /// A file, in the reader's own format, with these rows.
    protected abstract InMemoryContent file(String name, List<List<String>> rows) throws IOException;

    /// A profile whose columns are called as profiles call the fields.
    private static ContributionProfile profile(ContributionKind kind, ContributionField... fields) {
        Map<ContributionField, String> columns = new EnumMap<>(ContributionField.class);
        for (ContributionField field : fields) {
            columns.put(field, field.key());
        }
        return new ContributionProfile("profil", kind, TableLayout.FOUND, columns, Map.of());
    }

    private InMemoryContent under(ContributionProfile profile, ContributionField[] fields, List<List<String>> rows)
            throws IOException {
        List<List<String>> all = new ArrayList<>();
        all.add(List.of(fields).stream().map(profile::column).toList());
        all.addAll(rows);
        return file("f.csv", all);
    }

    private Outcome read(ContributionKind kind, List<List<String>> rows, ContributionField... fields)
            throws IOException {
        ContributionProfile profile = profile(kind, fields);
        return reader().read(under(profile, fields, rows), profile, FEED);
    }

    private static List<Contribution> sound(Outcome outcome) {
        assertThat(outcome).isInstanceOf(Outcome.Read.class);
        return ((Outcome.Read) outcome).contributions();
    }

    private static TraceLink link(String target, int share, String why) {
        return new TraceLink(
                new PlanCode(target),
                LinkKind.SERVES,
                share,
                why,
                FEED.author(),
                FEED.at(),
                LinkProvenance.CODE_AT_SOURCE,
                Optional.empty());
    }

    @Test
    void a_training_is_read_with_its_shares() throws IOException {
        assertThat(sound(read(
                        ContributionKind.TRAINING,
                        List.of(List.of(
                                "F1",
                                "Accueillir",
                                "DRH",
                                "15/03/2026",
                                "Perfectionnement",
                                "2,5",
                                "12",
                                "1 500,50 €",
                                "D1 60 % ; D2-A1")),
                        ContributionField.CODE,
                        ContributionField.TITLE,
                        ContributionField.DEPARTMENT,
                        ContributionField.YEAR,
                        ContributionField.CATEGORY,
                        ContributionField.DAYS,
                        ContributionField.TRAINEES,
                        ContributionField.COST,
                        ContributionField.TARGETS)))
                .containsExactly(new Training(
                        "F1",
                        "Accueillir",
                        "DRH",
                        new FiscalYear(2026),
                        TrainingCategory.PROFICIENCY,
                        Optional.empty(),
                        List.of(),
                        Optional.of(new BigDecimal("2.5")),
                        OptionalInt.of(12),
                        OptionalLong.of(150_050),
                        List.of(
                                link("D1", 6_000, "Code porté par le fichier, colonne « targets »"),
                                link("D2-A1", 4_000, "Code porté par le fichier, colonne « targets »"))));
    }

    @Test
    void an_it_investment_says_what_gets_better_and_how_it_will_be_seen() throws IOException {
        assertThat(sound(read(
                        ContributionKind.IT_INVESTMENT,
                        List.of(List.of("P1", "Téléservice", "Délais réduits", "I4", "2026-09-01", "D1", "Il y sert")),
                        ContributionField.CODE,
                        ContributionField.TITLE,
                        ContributionField.IMPROVEMENT,
                        ContributionField.INDICATOR,
                        ContributionField.GO_LIVE,
                        ContributionField.TARGETS,
                        ContributionField.RATIONALE)))
                .containsExactly(new ItInvestment(
                        "P1",
                        "Téléservice",
                        "",
                        "",
                        List.of(new ExpectedImprovement(
                                ExpectedImprovement.Kind.QUANTITATIVE, "Délais réduits", Optional.of("I4"))),
                        Optional.of(LocalDate.parse("2026-09-01")),
                        OptionalLong.empty(),
                        List.of(link("D1", 10_000, "Il y sert"))));
    }

    @Test
    void a_process_change_says_whose_need_it_answers() throws IOException {
        assertThat(sound(read(
                        ContributionKind.PROCESS_CHANGE,
                        List.of(List.of("C1", "Accueil", "Moins d’attente", "Usagers", "guichet", "rendez-vous")),
                        ContributionField.CODE,
                        ContributionField.TITLE,
                        ContributionField.NEED,
                        ContributionField.BENEFICIARY,
                        ContributionField.BEFORE,
                        ContributionField.AFTER)))
                .containsExactly(new ProcessChange(
                        "C1",
                        "Accueil",
                        "",
                        "Moins d’attente",
                        Optional.of(ProcessChange.Beneficiary.USER),
                        "guichet",
                        "rendez-vous",
                        Optional.empty(),
                        OptionalLong.empty(),
                        List.of()));
    }

    @Test
    void an_adjustment_carries_its_consultations() throws IOException {
        assertThat(sound(read(
                        ContributionKind.ORGANISATIONAL_ADJUSTMENT,
                        List.of(List.of("O1", "Fusion", "oui", "10/01/2026", "Défavorable", "01/02/2026")),
                        ContributionField.CODE,
                        ContributionField.TITLE,
                        ContributionField.HEALTH,
                        ContributionField.CST_ON,
                        ContributionField.CST_OPINION,
                        ContributionField.DECIDED)))
                .containsExactly(new OrganisationalAdjustment(
                        "O1",
                        "Fusion",
                        "",
                        true,
                        List.of(new OrganisationalAdjustment.Consultation(
                                OrganisationalAdjustment.Body.CST,
                                LocalDate.parse("2026-01-10"),
                                OrganisationalAdjustment.Opinion.UNFAVOURABLE)),
                        Optional.of(LocalDate.parse("2026-02-01")),
                        "",
                        OptionalLong.empty(),
                        List.of()));
    }

    @Test
    void a_partner_has_a_row_for_each_year() throws IOException {
        assertThat(sound(read(
                        ContributionKind.PARTNER_INTERVENTION,
                        List.of(
                                List.of("S1", "Soutien", "Club", "Association", "2025", "20000"),
                                List.of("S1", "Soutien", "Club", "Association", "2026", "24 000")),
                        ContributionField.CODE,
                        ContributionField.TITLE,
                        ContributionField.PARTNER,
                        ContributionField.PARTNER_KIND,
                        ContributionField.GRANT_YEAR,
                        ContributionField.GRANT)))
                .containsExactly(new PartnerIntervention(
                        "S1",
                        "Soutien",
                        "",
                        "Club",
                        PartnerIntervention.PartnerKind.PRIVATE_BODY,
                        "",
                        Map.of(new FiscalYear(2025), 2_000_000L, new FiscalYear(2026), 2_400_000L),
                        List.of()));
    }

    @Test
    void every_fault_is_told_at_once_by_row_and_column() throws IOException {
        Outcome outcome = read(
                ContributionKind.TRAINING,
                List.of(
                        List.of("", "Sans code", "2026", "CPF", "", ""),
                        List.of("F2", "", "bientôt", "cuisine", "cher", "D1 0 %"),
                        List.of("F3", "Deux fois", "2026", "CPF", "", "D1 100 %; D2"),
                        List.of("F4", "Une", "2026", "CPF", "", ""),
                        List.of("F4", "Autre", "2026", "CPF", "", ""),
                        List.of("F5", "Deux ans", "2025-2026", "CPF", "", ""),
                        List.of("F".repeat(201), "Un code sans fin", "2026", "CPF", "", "")),
                ContributionField.CODE,
                ContributionField.TITLE,
                ContributionField.YEAR,
                ContributionField.CATEGORY,
                ContributionField.COST,
                ContributionField.TARGETS);

        assertThat(outcome).isInstanceOf(Outcome.Unusable.class);
        assertThat(((Outcome.Unusable) outcome).faults())
                .extracting(fault -> fault.line() + "|" + fault.columnName())
                .containsExactlyInAnyOrder(
                        "2|code",
                        "3|title",
                        "3|year",
                        "3|category",
                        "3|cost",
                        "3|targets",
                        "4|targets",
                        "6|code",
                        "7|year",
                        "8|code");
    }

    @Test
    void words_of_the_house_mean_what_the_profile_says() throws IOException {
        ContributionField[] fields = {
            ContributionField.CODE, ContributionField.TITLE, ContributionField.YEAR, ContributionField.CATEGORY
        };
        ContributionProfile plain = profile(ContributionKind.TRAINING, fields);
        ContributionProfile told = new ContributionProfile(
                plain.name(),
                plain.kind(),
                plain.layout(),
                plain.columns(),
                Map.of(ContributionField.CATEGORY, Map.of("Formation  Maison", "PROFICIENCY")));

        Outcome outcome = reader().read(
                        under(told, fields, List.of(List.of("F1", "Une", "2026", "formation maison"))), told, FEED);

        assertThat(((Training) sound(outcome).getFirst()).category()).isEqualTo(TrainingCategory.PROFICIENCY);
    }

    @Test
    void a_profile_is_proposed_from_headers_then_values_with_the_rows_as_they_would_be_read() throws IOException {
        InMemoryContent sample = file(
                "f.csv",
                List.of(
                        List.of("Clé", "Intitulé", "Exercice", "Nature", "Coût", "Remarque"),
                        List.of("F-1", "Accueillir", "2026", "Perfectionnement", "100", "bien"),
                        List.of("F-2", "Écouter", "2026", "CPF", "beaucoup", "")));

        Proposal.Proposed proposed =
                (Proposal.Proposed) reader().propose(sample, ContributionKind.TRAINING, Optional.empty(), FEED);

        assertThat(proposed.guesses())
                .containsExactlyInAnyOrder(
                        new Guess(ContributionField.TITLE, "Intitulé", true),
                        new Guess(ContributionField.YEAR, "Exercice", true),
                        new Guess(ContributionField.COST, "Coût", true),
                        new Guess(ContributionField.CODE, "Clé", false),
                        new Guess(ContributionField.CATEGORY, "Nature", false));
        assertThat(proposed.preview().columns())
                .filteredOn(column -> !column.isRead())
                .extracting(Column::header)
                .containsExactly("Remarque");
        assertThat(proposed.profile().missing()).isEmpty();
        assertThat(proposed.preview().rows())
                .extracting(row -> row.read().size() + "|" + row.faults().size())
                .containsExactly("1|0", "0|1");
        assertThat(reader().preview(sample, proposed.profile(), FEED, 1).rows())
                .isEqualTo(proposed.preview().rows().subList(0, 1));
    }

    @Test
    void a_proposal_under_a_header_somebody_chose_looks_there_alone() throws IOException {
        InMemoryContent sample = file(
                "f.csv",
                List.of(
                        List.of("Code", "Intitulé", "Année"),
                        List.of("Réf", "Objet", "Exercice"),
                        List.of("F-1", "Accueillir", "2026")));

        Proposal.Proposed found = proposed(sample, Optional.empty());
        Proposal.Proposed chosen = proposed(sample, Optional.of(TableLayout.FOUND.under(2, "")));

        assertThat(found.profile().layout().headerRow()).isEqualTo(1);
        assertThat(chosen.profile().layout().headerRow()).isEqualTo(2);
        assertThat(chosen.profile().column(ContributionField.TITLE)).isEqualTo("Objet");
        assertThat(chosen.preview().count()).isEqualTo(1);
    }

    private Proposal.Proposed proposed(InMemoryContent sample, Optional<TableLayout> layout) throws IOException {
        return (Proposal.Proposed) reader().propose(sample, ContributionKind.TRAINING, layout, FEED);
    }

    @Test
    void columns_are_shown_with_values_and_words_with_what_they_mean() throws IOException {
        ContributionField[] fields = {ContributionField.CODE, ContributionField.CATEGORY};
        ContributionProfile plain = profile(ContributionKind.TRAINING, fields);
        ContributionProfile told = new ContributionProfile(
                plain.name(),
                plain.kind(),
                plain.layout(),
                plain.columns(),
                Map.of(ContributionField.CATEGORY, Map.of("Maison", "PROFICIENCY", "-", "")));

        Preview preview = reader().preview(
                        under(
                                told,
                                fields,
                                List.of(
                                        List.of("F1", "CPF"),
                                        List.of("F2", "maison"),
                                        List.of("F3", "cuisine"),
                                        List.of("F4", "Cuisine"),
                                        List.of("F5", "-"),
                                        List.of("F6", ""))),
                        told,
                        FEED,
                        10);

        assertThat(preview.columns())
                .containsExactly(
                        new Column("code", List.of("F1", "F2"), false, true),
                        new Column("category", List.of("CPF", "maison"), false, true));
        assertThat(preview.words().get(ContributionField.CATEGORY))
                .containsExactlyInAnyOrder(
                        new Word("cuisine", 2, Optional.empty(), false),
                        new Word("CPF", 1, Optional.of("CPF"), false),
                        new Word("maison", 1, Optional.of("PROFICIENCY"), true),
                        new Word("-", 1, Optional.of(""), true));
        assertThat(preview.words().get(ContributionField.CATEGORY).getFirst().text())
                .isEqualTo("cuisine");
        assertThat(preview.count()).isEqualTo(6);
        assertThat(preview.faults())
                .as("what is missing is told, and what is there still shown")
                .satisfiesExactly(
                        fault -> assertThat(fault.reason()).contains("« Intitulé »"),
                        fault -> assertThat(fault.reason()).contains("« Année »"))
                .allMatch(fault -> fault.columnName().isEmpty());
    }

    @Test
    void what_every_row_says_is_said_once_in_the_profile() throws IOException {
        ContributionField[] fields = {ContributionField.CODE, ContributionField.TITLE};
        ContributionProfile plain = profile(ContributionKind.TRAINING, fields);
        ContributionProfile told = new ContributionProfile(
                "RH",
                plain.kind(),
                plain.layout(),
                plain.columns(),
                Map.of(
                        ContributionField.YEAR, "2026",
                        ContributionField.CATEGORY, "PROFICIENCY",
                        ContributionField.TARGETS, "D1 40 %"),
                Map.of(),
                Set.of());

        Training training =
                (Training) sound(reader().read(under(told, fields, List.of(List.of("F1", "Une"))), told, FEED))
                        .getFirst();

        assertThat(training.year()).isEqualTo(new FiscalYear(2026));
        assertThat(training.category()).isEqualTo(TrainingCategory.PROFICIENCY);
        assertThat(training.links()).singleElement().satisfies(link -> {
            assertThat(link.target()).isEqualTo(new PlanCode("D1"));
            assertThat(link.share()).isEqualTo(4_000);
            assertThat(link.provenance())
                    .as("the file does not carry it: a profile concludes so")
                    .isEqualTo(LinkProvenance.PROFILE);
            assertThat(link.rationale()).contains("« RH »");
        });
    }

    @Test
    void a_constant_that_cannot_be_read_is_told_once() throws IOException {
        ContributionField[] fields = {ContributionField.CODE, ContributionField.TITLE};
        ContributionProfile plain = profile(ContributionKind.TRAINING, fields);
        ContributionProfile told = new ContributionProfile(
                "RH",
                plain.kind(),
                plain.layout(),
                plain.columns(),
                Map.of(
                        ContributionField.YEAR, "bientôt",
                        ContributionField.CATEGORY, "CPF",
                        ContributionField.TARGETS, "D1 140 %"),
                Map.of(),
                Set.of());

        Outcome outcome =
                reader().read(under(told, fields, List.of(List.of("F1", "Une"), List.of("F2", "Deux"))), told, FEED);

        assertThat(((Outcome.Unusable) outcome).faults())
                .as("what no column gives is called by its name")
                .extracting(FileFault::english)
                .satisfiesExactlyInAnyOrder(
                        fault -> assertThat(fault).startsWith("Year: “bientôt” is neither a year nor a date"),
                        fault -> assertThat(fault).startsWith("Objectives or actions served: A share goes from"));
    }

    @Test
    void a_column_that_may_lack_reads_as_empty() throws IOException {
        ContributionField[] fields = {ContributionField.CODE, ContributionField.TITLE, ContributionField.COST};
        ContributionProfile strict = profile(ContributionKind.PROCESS_CHANGE, fields);
        ContributionProfile lenient = new ContributionProfile(
                strict.name(),
                strict.kind(),
                strict.layout(),
                strict.columns(),
                Map.of(),
                Map.of(),
                Set.of(ContributionField.COST));
        InMemoryContent file = file("f.csv", List.of(List.of("code", "title"), List.of("P1", "Une")));

        assertThat(((Outcome.Unusable) reader().read(file, strict, FEED)).faults())
                .extracting(FileFault::columnName)
                .containsExactly("cost");
        assertThat(sound(reader().read(file, lenient, FEED))).hasSize(1);
    }

    @Test
    void rows_of_one_code_are_one_contribution_and_what_can_be_several_is_put_together() throws IOException {
        assertThat(sound(read(
                        ContributionKind.IT_INVESTMENT,
                        List.of(
                                List.of("P1", "Téléservice", "Délais", "D1", "permet"),
                                List.of("P1", "Téléservice", "Délais", "D1", "permet"),
                                List.of("P1", "Téléservice", "Accueil", "D2", "")),
                        ContributionField.CODE,
                        ContributionField.TITLE,
                        ContributionField.IMPROVEMENT,
                        ContributionField.TARGETS,
                        ContributionField.LINK)))
                .singleElement()
                .isInstanceOfSatisfying(ItInvestment.class, project -> {
                    assertThat(project.improvements())
                            .extracting(ExpectedImprovement::statement)
                            .containsExactly("Délais", "Accueil");
                    assertThat(project.links())
                            .as("targets without a share share equally, whatever row names them")
                            .extracting(link -> link.target() + " " + link.kind() + " " + link.share())
                            .containsExactly("D1 ENABLES 5000", "D2 SERVES 5000");
                });
    }

    @Test
    void a_partner_granted_two_amounts_in_one_year_is_a_fault() throws IOException {
        Outcome outcome = read(
                ContributionKind.PARTNER_INTERVENTION,
                List.of(
                        List.of("S1", "Soutien", "Club", "Association", "2025", "20000"),
                        List.of("S1", "Soutien", "Club", "Association", "2025", "24 000")),
                ContributionField.CODE,
                ContributionField.TITLE,
                ContributionField.PARTNER,
                ContributionField.PARTNER_KIND,
                ContributionField.GRANT_YEAR,
                ContributionField.GRANT);

        assertThat(((Outcome.Unusable) outcome).faults())
                .extracting(FileFault::line)
                .containsExactly(3);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            EUROS     | 24.0       | 2400
            EUROS     | 1,2E8      | 12000000000
            EUROS     | 1.25E3     | 125000
            CENTS     | 123456     | 123456
            CENTS     | 1234,00    | 1234
            CENTS     | 12,5       |
            THOUSANDS | 12,5       | 1250000
            EUROS     | 1,2E+08    |
            EUROS     | 12,345     |
            EUROS     | #REF!      |
            EUROS     | 1.234      |
            """)
    void amounts_are_euros_whatever_they_are_counted_in(AmountUnit unit, String text, @Nullable Long cents)
            throws IOException {
        ContributionField[] fields = {ContributionField.CODE, ContributionField.TITLE, ContributionField.COST};
        ContributionProfile plain = profile(ContributionKind.PROCESS_CHANGE, fields);
        ContributionProfile counted = new ContributionProfile(
                plain.name(),
                plain.kind(),
                new TableLayout("", "", "", 1, "", unit, false),
                plain.columns(),
                plain.values());

        Outcome outcome = reader().read(under(counted, fields, List.of(List.of("P1", "Une", text))), counted, FEED);

        if (cents == null) {
            assertThat(((Outcome.Unusable) outcome).faults())
                    .extracting(fault -> fault.line() + "|" + fault.columnName())
                    .containsExactly("2|cost");
        } else {
            assertThat(sound(outcome).getFirst().costCents()).hasValue(cents);
        }
    }

    @Test
    void thousands_have_the_decimals_that_make_cents_once_their_mark_is_told() throws IOException {
        ContributionField[] fields = {ContributionField.CODE, ContributionField.TITLE, ContributionField.COST};
        ContributionProfile plain = profile(ContributionKind.PROCESS_CHANGE, fields);
        ContributionProfile counted = new ContributionProfile(
                plain.name(),
                plain.kind(),
                new TableLayout("", "", ",", 1, "", AmountUnit.THOUSANDS, false),
                plain.columns(),
                plain.values());

        assertThat(sound(reader().read(
                                        under(counted, fields, List.of(List.of("P1", "Une", "1 012,34567"))),
                                        counted,
                                        FEED))
                        .getFirst()
                        .costCents())
                .hasValue(101_234_567);
    }

    @Test
    void a_whole_number_may_be_written_with_a_useless_decimal() throws IOException {
        Training training = (Training) sound(read(
                        ContributionKind.TRAINING,
                        List.of(List.of("F1", "Une", "2026.0", "CPF", "24.0", "2,0 j")),
                        ContributionField.CODE,
                        ContributionField.TITLE,
                        ContributionField.YEAR,
                        ContributionField.CATEGORY,
                        ContributionField.TRAINEES,
                        ContributionField.DAYS))
                .getFirst();

        assertThat(training.trainees()).hasValue(24);
        assertThat(training.year()).isEqualTo(new FiscalYear(2026));
        assertThat(training.days()).hasValue(BigDecimal.TWO);
    }

    @Test
    void a_formula_in_error_is_a_fault_wherever_it_is_read() throws IOException {
        Outcome outcome = read(
                ContributionKind.PROCESS_CHANGE,
                List.of(List.of("P1", "#N/A", "#VALEUR!", "#REF!")),
                ContributionField.CODE,
                ContributionField.TITLE,
                ContributionField.NEED,
                ContributionField.TARGETS);

        assertThat(((Outcome.Unusable) outcome).faults())
                .extracting(FileFault::columnName)
                .containsExactlyInAnyOrder("title", "need", "targets");
    }

    @Test
    void a_file_no_hand_made_is_refused() throws IOException {
        byte[] bytes = new byte[ContributionFileReader.MOST_MEGABYTES * 1024 * 1024 + 1];
        Arrays.fill(bytes, (byte) ';');

        assertThat(reader().propose(
                                new InMemoryContent("f.csv", bytes), ContributionKind.TRAINING, Optional.empty(), FEED))
                .isInstanceOfSatisfying(
                        Proposal.Unusable.class,
                        refused -> assertThat(refused.fault().reason()).contains("64 Mo"));
    }

    @Test
    void a_declaration_made_of_names_and_pay_is_refused() throws IOException {
        InMemoryContent dsn = InMemoryContent.of(
                "dsn.txt", "S10.G00.00.001,'Paie'\nS10.G00.00.002,'Éditeur'\nS21.G00.30.001,'1850675000000'\n");

        Proposal proposal = reader().propose(dsn, ContributionKind.TRAINING, Optional.empty(), FEED);
        Outcome outcome = reader().read(dsn, profile(ContributionKind.TRAINING, ContributionField.CODE), FEED);

        assertThat(((Proposal.Unusable) proposal).fault().reason()).contains("DSN");
        assertThat(((Outcome.Unusable) outcome).faults())
                .singleElement()
                .satisfies(fault -> assertThat(fault.reason()).contains("DSN").doesNotContain("1850675000000"));
    }

    @Test
    void a_profile_that_lacks_what_is_needed_says_so() throws IOException {
        ContributionProfile profile = profile(ContributionKind.TRAINING, ContributionField.CODE);

        Outcome outcome = reader().read(file("f.csv", List.of(List.of("code"), List.of("F1"))), profile, FEED);

        assertThat(((Outcome.Unusable) outcome).faults())
                .extracting(FileFault::english)
                .satisfiesExactly(
                        fault -> assertThat(fault).contains("“Title”"),
                        fault -> assertThat(fault).contains("“Year”"),
                        fault -> assertThat(fault).contains("“Category”"));
    }

    @Test
    void bytes_that_cannot_be_had_are_no_outcome() {
        Content failing = new FailingContent("f");

        assertThatThrownBy(
                        () -> reader().read(failing, profile(ContributionKind.TRAINING, ContributionField.CODE), FEED))
                .isInstanceOf(IOException.class)
                .hasMessage("disk failure");
    }

    @Test
    void it_tells_what_the_file_says_and_what_it_leaves_out() throws IOException {
        ContributionField[] fields = {
            ContributionField.CODE,
            ContributionField.TITLE,
            ContributionField.PARTNER,
            ContributionField.AGREEMENT,
            ContributionField.TARGETS,
            ContributionField.RATIONALE,
            ContributionField.LINK
        };
        Map<ContributionField, String> columns = new EnumMap<>(ContributionField.class);
        for (ContributionField field : fields) {
            columns.put(field, field.key());
        }
        columns.put(ContributionField.GRANT, "subvention");
        ContributionProfile profile = new ContributionProfile(
                "p",
                ContributionKind.PARTNER_INTERVENTION,
                TableLayout.FOUND,
                columns,
                Map.of(ContributionField.PARTNER_KIND, "PUBLIC_BODY"),
                Map.of(),
                Set.of(ContributionField.GRANT));

        Outcome outcome = reader().read(
                        under(
                                profile,
                                fields,
                                List.of(
                                        List.of("Q1", "Aider", "CCAS", "", "D1 ; D2 30 %", "", "permet"),
                                        List.of("Q1", "Aider", "CCAS", "", "D3", "Il y sert", ""))),
                        profile,
                        FEED);

        assertThat(((Outcome.Read) outcome).told())
                .containsExactly(Map.entry(
                        new ContributionId(ContributionKind.PARTNER_INTERVENTION, "Q1"),
                        new ToldFields(
                                false,
                                Set.of(
                                        ContributionField.CODE,
                                        ContributionField.TITLE,
                                        ContributionField.PARTNER,
                                        ContributionField.PARTNER_KIND,
                                        ContributionField.AGREEMENT,
                                        ContributionField.TARGETS,
                                        ContributionField.RATIONALE,
                                        ContributionField.LINK),
                                Set.of(
                                        ContributionField.CODE,
                                        ContributionField.TITLE,
                                        ContributionField.PARTNER,
                                        ContributionField.PARTNER_KIND,
                                        ContributionField.TARGETS,
                                        ContributionField.RATIONALE,
                                        ContributionField.LINK),
                                List.of(
                                        new ToldFields.ToldLink(true, false, false),
                                        new ToldFields.ToldLink(true, true, false),
                                        new ToldFields.ToldLink(false, false, true)))));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "-",
                "–",
                "/",
                "…",
                "néant",
                "NEANT",
                "Sans  objet",
                "s.o.",
                "N/A",
                "non",
                "Aucun",
                "aucune",
                "oui",
                "x"
            })
    void what_people_write_for_nothing_proves_nothing_and_is_told(String nothing) throws IOException {
        Outcome outcome = read(
                ContributionKind.ORGANISATIONAL_ADJUSTMENT,
                List.of(List.of("O1", "Fusion", nothing, "D1", nothing, nothing)),
                ContributionField.CODE,
                ContributionField.TITLE,
                ContributionField.OVERRIDE,
                ContributionField.TARGETS,
                ContributionField.RATIONALE,
                ContributionField.DEPARTMENT);

        OrganisationalAdjustment read =
                (OrganisationalAdjustment) sound(outcome).getFirst();
        assertThat(read.override()).isEmpty();
        assertThat(read.links())
                .extracting(TraceLink::rationale)
                .containsExactly("Code porté par le fichier, colonne « targets »");
        assertThat(read.department()).as("which proves nothing").isEqualTo(nothing);
        assertThat(((Outcome.Read) outcome).remarks())
                .extracting(remark -> remark.line() + " " + remark.columnName() + " : " + remark.reason())
                .containsExactlyInAnyOrder(
                        "2 override : « " + nothing + " » se lit comme une case vide.",
                        "2 rationale : « " + nothing + " » se lit comme une case vide.");
        assertThat(((Outcome.Read) outcome).told().get(read.id()).filled())
                .doesNotContain(ContributionField.OVERRIDE, ContributionField.RATIONALE);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en cours | ''",
                "À signer | ''",
                "C-2026-1 | C-2026-1",
                "n° 12 | n° 12",
                "en cours d’avenant n° 3 | en cours d’avenant n° 3"
            })
    void an_agreement_that_is_not_there_yet_is_none(String written, String agreement) throws IOException {
        PartnerIntervention read = (PartnerIntervention) sound(read(
                        ContributionKind.PARTNER_INTERVENTION,
                        List.of(List.of("Q1", "Aider", "CCAS", "PUBLIC_BODY", written)),
                        ContributionField.CODE,
                        ContributionField.TITLE,
                        ContributionField.PARTNER,
                        ContributionField.PARTNER_KIND,
                        ContributionField.AGREEMENT))
                .getFirst();

        assertThat(read.agreement()).isEqualTo(agreement);
    }
}
