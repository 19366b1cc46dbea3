package fr.continuum.adapters.files.profile;

import fr.continuum.domain.contribution.StatutoryGround;
import fr.continuum.domain.contribution.TrainingCategory;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The words departments use for the categories and statutory grounds of trainings, whatever file they stand in. A
/// word that may mean two of them (« statutaire », « réglementaire ») is not here: a profile says what it means.
public final class TrainingWords {

    /// Beside the words the law has.
    private static final Map<TrainingCategory, List<String>> CATEGORIES = Map.of(
            TrainingCategory.STATUTORY_INTEGRATION,
            List.of(
                    "formation d'intégration",
                    "statutaire d'intégration",
                    "formation statutaire d'intégration",
                    "intégration statutaire",
                    "formation initiale d'intégration"),
            TrainingCategory.STATUTORY_PROFESSIONALISATION,
            List.of(
                    "formation de professionnalisation",
                    "statutaire de professionnalisation",
                    "formation statutaire de professionnalisation",
                    "professionnalisation au premier emploi",
                    "professionnalisation premier emploi",
                    "professionnalisation 1er emploi",
                    "professionnalisation tout au long de la carrière",
                    "professionnalisation à la prise de poste à responsabilité",
                    "professionnalisation prise de poste à responsabilité",
                    "professionnalisation prise de poste"),
            TrainingCategory.PROFICIENCY,
            List.of("formation de perfectionnement", "perfectionnement professionnel"),
            TrainingCategory.EXAM_PREPARATION,
            List.of(
                    "préparation au concours",
                    "préparation concours",
                    "préparation aux concours",
                    "préparation aux examens",
                    "préparation concours et examens",
                    "préparation aux concours et examens professionnels",
                    "préparation concours et examens professionnels",
                    "préparation aux examens professionnels",
                    "préparation examen professionnel",
                    "formation de préparation aux concours et examens",
                    "prépa concours",
                    "prépa concours et examens"),
            TrainingCategory.BASIC_SKILLS,
            List.of(
                    "savoirs de base",
                    "illettrisme",
                    "lutte contre l'illettrisme",
                    "lutte contre l'illettrisme et apprentissage du français",
                    "lutte contre l'illettrisme et apprentissage de la langue française",
                    "langue française",
                    "compétences clés"),
            TrainingCategory.PERSONAL,
            List.of("personnelle", "projet personnel", "congé de formation professionnelle"),
            TrainingCategory.CPF,
            List.of("CPF", "formation CPF"),
            TrainingCategory.SAFETY_MANDATORY,
            List.of(
                    "sécurité",
                    "obligatoire sécurité",
                    "formation obligatoire à la sécurité",
                    "formation obligatoire sécurité",
                    "obligatoire à la sécurité",
                    "hygiène et sécurité",
                    "santé et sécurité au travail"));

    private TrainingWords() {}

    /// Of a category, the one we write first.
    public static List<String> of(TrainingCategory category) {
        return Stream.concat(
                        Stream.of(category.wording().french()), CATEGORIES.getOrDefault(category, List.of()).stream())
                .distinct()
                .toList();
    }

    /// Of a ground, the one we write first.
    public static List<String> of(StatutoryGround ground) {
        return List.of(ground.french());
    }

    /// Names of categories by their words, folded.
    public static Map<String, String> categories() {
        return folded(TrainingCategory.values(), TrainingWords::of);
    }

    /// Names of grounds by their words, folded.
    public static Map<String, String> grounds() {
        return folded(StatutoryGround.values(), TrainingWords::of);
    }

    private static <E extends Enum<E>> Map<String, String> folded(E[] all, Function<E, List<String>> words) {
        return Arrays.stream(all)
                .flatMap(one -> words.apply(one).stream().map(word -> Map.entry(FoldedText.of(word), one.name())))
                .distinct()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
