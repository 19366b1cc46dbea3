package fr.continuum.adapters.files;

import static org.assertj.core.api.Assertions.assertThat;

import fr.continuum.adapters.files.contribution.ProfiledContributionReader;
import fr.continuum.adapters.files.hr.ProfiledHrReader;
import fr.continuum.adapters.files.profile.FeedProfileFolder;
import fr.continuum.adapters.files.profile.TrainingWords;
import fr.continuum.application.mapping.ContributionField;
import fr.continuum.application.mapping.ContributionProfile;
import fr.continuum.application.mapping.FeedKind;
import fr.continuum.application.mapping.TableLayout;
import fr.continuum.application.port.ContributionFileReader;
import fr.continuum.application.port.ContributionFileReaderContract;
import fr.continuum.application.port.HrReader;
import fr.continuum.application.testing.InMemoryContent;
import fr.continuum.domain.contribution.ContributionKind;
import fr.continuum.domain.contribution.Training;
import fr.continuum.domain.contribution.TrainingCategory;
import fr.continuum.domain.workforce.HrFacts;
import fr.continuum.domain.workforce.KnownNames;
import fr.continuum.domain.workforce.ListedTraining;
import fr.continuum.domain.workforce.PersonHasher;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/// One list of words for what people import and for what HR tools give each night.
class TrainingCategoriesTest {

    private static List<TrainingCategory> byFeed(List<String> words) throws IOException {
        StringBuilder csv = new StringBuilder("Formation;Année;Catégorie\n");
        for (String word : words) {
            csv.append("F" + csv.length() + ";2026;" + word + "\n");
        }
        HrReader.Outcome outcome = new ProfiledHrReader(() -> new PersonHasher(new byte[PersonHasher.SHORTEST_KEY]))
                .read(
                        InMemoryContent.of("p.csv", csv.toString()),
                        FeedProfileFolder.shipped(FeedKind.TRAINING_PLAN),
                        _ -> KnownNames.NONE,
                        LocalDate.of(2026, 7, 1));
        return ((HrFacts.Trainings) ((HrReader.Outcome.Read) outcome).extract().facts())
                .trainings().stream().map(ListedTraining::category).toList();
    }

    private static List<TrainingCategory> byImport(List<String> words) throws IOException {
        StringBuilder csv = new StringBuilder("Code;Titre;Année;Catégorie;Fondement\n");
        for (String word : words) {
            csv.append("F" + csv.length() + ";Titre;2026;" + word + ";\n");
        }
        ContributionProfile profile = new ContributionProfile(
                "essai",
                ContributionKind.TRAINING,
                TableLayout.FOUND,
                Map.of(
                        ContributionField.CODE, "Code",
                        ContributionField.TITLE, "Titre",
                        ContributionField.YEAR, "Année",
                        ContributionField.CATEGORY, "Catégorie",
                        ContributionField.GROUND, "Fondement"),
                Map.of());
        ContributionFileReader.Outcome outcome = new ProfiledContributionReader()
                .read(InMemoryContent.of("f.csv", csv.toString()), profile, ContributionFileReaderContract.FEED);
        return ((ContributionFileReader.Outcome.Read) outcome)
                .contributions().stream()
                        .map(one -> ((Training) one).category())
                        .toList();
    }

    @ParameterizedTest
    @EnumSource
    void every_word_for_a_category_is_known_to_both(TrainingCategory category) throws IOException {
        List<String> words = TrainingWords.of(category);

        assertThat(byFeed(words)).hasSameSizeAs(words).containsOnly(category);
        assertThat(byImport(words)).hasSameSizeAs(words).containsOnly(category);
    }

    @ParameterizedTest
    @CsvSource({
        "Formation d’intégration, STATUTORY_INTEGRATION",
        "PROFESSIONNALISATION 1ER EMPLOI, STATUTORY_PROFESSIONALISATION",
        "Préparation concours, EXAM_PREPARATION",
        "prépa concours et examens, EXAM_PREPARATION",
        "Savoirs de base, BASIC_SKILLS",
        "CPF, CPF",
        "Obligatoire sécurité, SAFETY_MANDATORY",
        "formation de perfectionnement, PROFICIENCY"
    })
    void what_tools_and_people_write_is_understood(String word, TrainingCategory category) throws IOException {
        assertThat(byFeed(List.of(word))).containsExactly(category);
        assertThat(byImport(List.of(word))).containsExactly(category);
    }
}
