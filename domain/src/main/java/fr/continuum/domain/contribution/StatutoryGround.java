package fr.continuum.domain.contribution;

import fr.continuum.domain.shared.Wording;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// Why a training is held that serves no objective of the mandate: the closed list of what the law asks for or grants.
/// Texts are those in force when this version of the program was made; they move, hence [#VERSION].
public enum StatutoryGround {
    INTEGRATION(
            TrainingCategory.STATUTORY_INTEGRATION,
            "CGFP L422-21 1°, décret 2008-512",
            "formation d’intégration",
            "integration training"),
    FIRST_POST(
            TrainingCategory.STATUTORY_PROFESSIONALISATION,
            "CGFP L422-21 1°, décret 2008-512",
            "professionnalisation au premier emploi",
            "professional training in a first post"),
    WHOLE_CAREER(
            TrainingCategory.STATUTORY_PROFESSIONALISATION,
            "CGFP L422-21 1°, décret 2008-512",
            "professionnalisation tout au long de la carrière",
            "professional training throughout a career"),
    POST_OF_RESPONSIBILITY(
            TrainingCategory.STATUTORY_PROFESSIONALISATION,
            "CGFP L422-21 1°, décret 2008-512",
            "professionnalisation à la prise de poste à responsabilité",
            "professional training on taking up responsibilities"),
    EXAM(
            TrainingCategory.EXAM_PREPARATION,
            "CGFP L422-21 3°",
            "préparation aux concours et examens",
            "preparation for competitions and exams"),
    LITERACY(
            TrainingCategory.BASIC_SKILLS,
            "CGFP L422-21 5°",
            "lutte contre l’illettrisme et apprentissage du français",
            "literacy and learning French"),
    PERSONAL_PROJECT(TrainingCategory.PERSONAL, "CGFP L422-21 4°", "formation personnelle", "personal training"),
    PERSONAL_ACCOUNT(TrainingCategory.CPF, "CGFP L422-8", "compte personnel de formation", "personal training account"),
    SAFETY(
            TrainingCategory.SAFETY_MANDATORY,
            "Code du travail L4141-2",
            "formation obligatoire à la sécurité",
            "mandatory safety training");

    /// Which state of the law this list stands for.
    public static final String VERSION = "2026-01";

    private final TrainingCategory category;
    private final String legalBasis;
    private final String french;
    private final String english;

    StatutoryGround(TrainingCategory category, String legalBasis, String french, String english) {
        this.category = category;
        this.legalBasis = legalBasis;
        this.french = french;
        this.english = english;
    }

    /// The only category it can justify (R13).
    public TrainingCategory category() {
        return category;
    }

    public String legalBasis() {
        return legalBasis;
    }

    public String french() {
        return french;
    }

    public Wording wording() {
        return new Wording(french, english);
    }

    public static List<StatutoryGround> of(TrainingCategory category) {
        return Arrays.stream(values()).filter(g -> g.category == category).toList();
    }

    public static Optional<StatutoryGround> ofName(String name) {
        return Arrays.stream(values()).filter(g -> g.name().equals(name)).findFirst();
    }
}
