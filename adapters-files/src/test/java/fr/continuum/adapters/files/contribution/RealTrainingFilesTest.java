package fr.continuum.adapters.files.contribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fr.continuum.adapters.files.profile.YamlContributionProfiles;
import fr.continuum.application.mapping.ContributionField;
import fr.continuum.application.mapping.ContributionProfile;
import fr.continuum.application.mapping.ProfileRows;
import fr.continuum.application.mapping.TargetNames;
import fr.continuum.application.port.ContributionFileReader.Feed;
import fr.continuum.application.port.ContributionFileReader.Outcome;
import fr.continuum.application.port.ContributionFileReader.Preview;
import fr.continuum.application.port.ContributionFileReader.Proposal;
import fr.continuum.application.port.ContributionFileReader.Word;
import fr.continuum.application.port.ContributionFileReaderContract;
import fr.continuum.application.port.ContributionProfileFormat;
import fr.continuum.application.port.FileFault;
import fr.continuum.application.testing.InMemoryContent;
import fr.continuum.domain.contribution.Contribution;
import fr.continuum.domain.contribution.ContributionKind;
import fr.continuum.domain.contribution.StatutoryGround;
import fr.continuum.domain.contribution.Training;
import fr.continuum.domain.plan.Action;
import fr.continuum.domain.plan.MandateTerm;
import fr.continuum.domain.plan.Objective;
import fr.continuum.domain.plan.PlanCode;
import fr.continuum.domain.plan.PlanContent;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// A training plan as departments keep it: no codes, totals between rows, grounds that nobody wrote.
class RealTrainingFilesTest {

    private static final String HEADER = "Intitulé;Année;Catégorie;Coût";

    private final ProfiledContributionReader reader = new ProfiledContributionReader();

    @Test
    void totals_are_proposed_left_out_and_counted() throws IOException {
        InMemoryContent file = file(
                HEADER,
                "Excel;2026;perfectionnement;100",
                "Sous-total Finances;;;100",
                "Totalement bureautique;2026;perfectionnement;50",
                "TOTAL GÉNÉRAL;;;150");

        Proposal.Proposed proposed = proposed(file);
        Outcome.Read read = read(file, proposed.profile());

        assertThat(proposed.profile().rows().totals()).containsExactly("Total", "Sous-total");
        assertThat(proposed.preview().count()).isEqualTo(2);
        assertThat(read.contributions())
                .extracting(Contribution::title)
                .containsExactly("Excel", "Totalement bureautique");
        assertThat(read.remarks())
                .extracting(FileFault::inFrench)
                .containsExactly("f.csv, ligne 3 : 2 lignes sont des totaux et ne sont pas lues : 3, 5.");
    }

    @Test
    void a_training_called_total_is_none_where_its_row_is_full() throws IOException {
        InMemoryContent file = file(HEADER, "Total Station;2026;perfectionnement;100");

        assertThat(proposed(file).profile().rows().totals()).isEmpty();
        assertThat(read(file, proposed(file).profile()).contributions()).hasSize(1);
    }

    @Test
    void a_code_is_made_of_title_and_year_and_stays_the_same() throws IOException {
        ContributionProfile profile = proposed(file(HEADER, "Excel : débuter;2026;perfectionnement;100"))
                .profile();

        assertThat(profile.rows().codeOf()).containsExactly(ContributionField.TITLE, ContributionField.YEAR);
        assertThat(profile.missing()).isEmpty();
        assertThat(codes(profile, "Excel : débuter;2026;perfectionnement;100")).containsExactly("excel-debuter-2026");
        assertThat(codes(
                        profile,
                        "Word;2026;perfectionnement;100",
                        "EXCEL – Débuter;01/03/2026;perfectionnement;200",
                        "Excel : débuter;2027;perfectionnement;100"))
                .containsExactly("word-2026", "excel-debuter-2026", "excel-debuter-2027");
        String longest = "Accompagner les équipes dans la transformation de l’action publique locale";
        assertThat(codes(profile, longest + " 1;2026;perfectionnement;", longest + " 2;2026;perfectionnement;"))
                .doesNotHaveDuplicates()
                .allSatisfy(code ->
                        assertThat(code).startsWith("accompagner-les-equipes").hasSizeLessThanOrEqualTo(48));
    }

    @Test
    void two_rows_whose_made_codes_are_one_and_that_differ_are_told_what_to_do() throws IOException {
        InMemoryContent file = file(HEADER, "Excel;2026;perfectionnement;100", "Excel;2026;perfectionnement;200");

        assertThat(faults(file, proposed(file).profile()))
                .singleElement()
                .asString()
                .contains("Le code fait de cette ligne, « excel-2026 », est déjà celui de la ligne 2")
                .contains("Faites le code d'une colonne de plus");
    }

    @Test
    void the_only_ground_of_a_category_is_taken_and_told_once() throws IOException {
        InMemoryContent file =
                file(HEADER, "Concours;2026;préparation aux concours;1", "Examens;2026;préparation aux concours;2");
        Outcome.Read read = read(file, proposed(file).profile());

        assertThat(read.contributions())
                .extracting(one -> ((Training) one).ground())
                .containsOnly(Optional.of(StatutoryGround.EXAM));
        assertThat(read.told().values())
                .allSatisfy(told -> assertThat(told.filled()).contains(ContributionField.GROUND));
        assertThat(read.remarks())
                .singleElement()
                .extracting(FileFault::inFrench)
                .asString()
                .startsWith("f.csv, ligne 2, colonne « Catégorie » : « préparation aux concours et examens » n'a qu'un"
                        + " fondement statutaire");
    }

    @Test
    void where_a_category_has_several_grounds_the_way_out_is_told_and_none_is_taken() throws IOException {
        InMemoryContent file = file(HEADER, "Prise de poste;2026;professionnalisation;1");
        Outcome.Read read = read(file, proposed(file).profile());

        assertThat(((Training) read.contributions().getFirst()).ground()).isEmpty();
        assertThat(read.remarks())
                .singleElement()
                .extracting(FileFault::inFrench)
                .asString()
                .contains("a plusieurs fondements statutaires : professionnalisation au premier emploi, ")
                .contains("ajoutez une colonne « Fondement statutaire », ou donnez-le pour toutes les lignes");
    }

    @Test
    void a_training_that_serves_an_objective_or_needs_no_ground_gets_none() throws IOException {
        InMemoryContent file = file(
                HEADER + ";Objectifs du plan",
                "Concours;2026;préparation aux concours;1;D1",
                "Excel;2026;perfectionnement;1;");
        Outcome.Read read = read(file, proposed(file).profile());

        assertThat(read.contributions())
                .extracting(one -> ((Training) one).ground())
                .containsOnly(Optional.empty());
        assertThat(read.remarks()).isEmpty();
    }

    @Test
    void what_is_served_is_named_as_people_do_and_told_once() throws IOException {
        InMemoryContent file = file(
                HEADER + ";Objectifs du plan",
                "Un;2026;perfectionnement;1;Défi 1",
                "Deux;2026;perfectionnement;1;défi 1 60 % | D2",
                "Trois;2026;perfectionnement;1;\"Habiter mieux, vivre mieux\"",
                "Quatre;2026;perfectionnement;1;-",
                "Cinq;2026;perfectionnement;1;cap vélo",
                "Six;2026;perfectionnement;1;néant");
        ContributionProfile proposed = proposed(file).profile();
        ContributionProfile profile = new ContributionProfile(
                proposed.name(),
                proposed.kind(),
                proposed.layout(),
                proposed.columns(),
                Map.of(),
                Map.of(ContributionField.TARGETS, Map.of("Cap vélo", "D2")),
                Set.of(),
                proposed.rows());

        Outcome.Read read = (Outcome.Read) reader.read(file, profile, NAMING);

        assertThat(read.contributions())
                .extracting(one -> one.links().stream()
                        .map(link -> link.target() + " " + link.share())
                        .toList())
                .containsExactly(
                        List.of("D1 10000"),
                        List.of("D1 6000", "D2 4000"),
                        List.of("D1 10000"),
                        List.of(),
                        List.of("D2 10000"),
                        List.of());
        assertThat(read.remarks())
                .extracting(one -> one.inFrench().replaceFirst("^.*» : «", "«"))
                .containsExactly(
                        "« Défi 1 » est lu comme D1 (Habiter mieux, vivre mieux).",
                        "« Habiter mieux, vivre mieux » est lu comme D1 (Habiter mieux, vivre mieux).",
                        "« - » se lit comme une case vide.",
                        "« néant » se lit comme une case vide.");
    }

    @Test
    void what_could_be_several_is_a_fault_and_what_nobody_knows_is_said_by_a_person() throws IOException {
        InMemoryContent file = file(HEADER + ";Objectifs du plan", "Un;2026;perfectionnement;1;Se déplacer");

        Outcome outcome = reader.read(file, proposed(file).profile(), NAMING);
        assertThat(((Outcome.Unusable) outcome).faults())
                .extracting(FileFault::inFrench)
                .singleElement()
                .asString()
                .contains("« Se déplacer » peut être D2, D2.A1. Écrivez le code, ou dites dans le profil");

        Preview preview = reader.preview(
                file(HEADER + ";Objectifs du plan", "Un;2026;perfectionnement;1;Défi 1 | cap vélo 40 % | -"),
                proposed(file).profile(),
                NAMING,
                10);
        assertThat(preview.words().get(ContributionField.TARGETS))
                .extracting(Word::text, Word::meaning)
                .containsExactly(
                        tuple("Défi 1", Optional.of("D1")),
                        tuple("cap vélo", Optional.empty()),
                        tuple("-", Optional.of("")));
    }

    private static final Feed NAMING = new Feed(
            "import RH",
            Instant.parse("2026-03-01T08:00:00Z"),
            TargetNames.of(PlanContent.empty(
                            new PlanCode("cap"),
                            "CAP",
                            new MandateTerm(LocalDate.parse("2021-07-01"), LocalDate.parse("2028-06-30")))
                    .withElements(List.of(
                            Objective.Strategic.of("D1", "Habiter mieux, vivre mieux"),
                            Objective.Strategic.of("D2", "Se déplacer"),
                            Action.of("D2.A1", "Se déplacer", "D2")))));

    @Test
    void what_a_profile_says_of_rows_is_kept_as_it_was_said() throws IOException {
        ContributionProfile profile = proposed(file(HEADER, "Excel;2026;perfectionnement;100"))
                .profile()
                .with(new ProfileRows(
                        List.of("Total"), List.of(ContributionField.TITLE, ContributionField.DEPARTMENT)));
        YamlContributionProfiles yaml = new YamlContributionProfiles();

        assertThat(yaml.read("proposé", yaml.write(profile)))
                .isEqualTo(new ContributionProfileFormat.Outcome.Read(profile));
        assertThat(((ContributionProfileFormat.Outcome.Unusable) yaml.read("p", """
                                reads: contributions
                                kind: IT_INVESTMENT
                                code-from: [title, cost]
                                columns: {code: Réf, title: Projet}
                                """)).faults())
                .extracting(FileFault::inFrench)
                .satisfiesExactly(
                        one -> assertThat(one).contains("« cost » ne fait pas de code. Écrivez title, department"),
                        two -> assertThat(two).contains("pas les deux"));
    }

    private Proposal.Proposed proposed(InMemoryContent file) throws IOException {
        return (Proposal.Proposed)
                reader.propose(file, ContributionKind.TRAINING, Optional.empty(), ContributionFileReaderContract.FEED);
    }

    private Outcome.Read read(InMemoryContent file, ContributionProfile profile) throws IOException {
        Outcome outcome = reader.read(file, profile, ContributionFileReaderContract.FEED);
        if (outcome instanceof Outcome.Unusable(List<FileFault> faults)) {
            assertThat(faults).extracting(FileFault::inFrench).isEmpty();
        }
        return (Outcome.Read) outcome;
    }

    private List<String> faults(InMemoryContent file, ContributionProfile profile) throws IOException {
        return ((Outcome.Unusable) reader.read(file, profile, ContributionFileReaderContract.FEED))
                .faults().stream().map(FileFault::inFrench).toList();
    }

    private List<String> codes(ContributionProfile profile, String... rows) throws IOException {
        String[] lines = new String[rows.length + 1];
        lines[0] = HEADER;
        System.arraycopy(rows, 0, lines, 1, rows.length);
        return read(file(lines), profile).contributions().stream()
                .map(Contribution::code)
                .toList();
    }

    private static InMemoryContent file(String... lines) {
        return InMemoryContent.of("f.csv", Arrays.stream(lines).collect(Collectors.joining("\n", "", "\n")));
    }
}
