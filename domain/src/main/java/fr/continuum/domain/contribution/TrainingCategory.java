package fr.continuum.domain.contribution;

import fr.continuum.domain.shared.Wording;

/// The categories of training in the territorial civil service.
public enum TrainingCategory {
    STATUTORY_INTEGRATION("intégration", "integration"),
    STATUTORY_PROFESSIONALISATION("professionnalisation", "professionalisation"),
    PROFICIENCY("perfectionnement", "proficiency"),
    EXAM_PREPARATION("préparation aux concours et examens", "exam preparation"),
    BASIC_SKILLS("illettrisme et langue française", "basic skills"),
    PERSONAL("formation personnelle", "personal training"),
    CPF("compte personnel de formation", "personal training account"),
    SAFETY_MANDATORY("sécurité obligatoire", "mandatory safety");

    private final String french;
    private final String english;

    TrainingCategory(String french, String english) {
        this.french = french;
        this.english = english;
    }

    public Wording wording() {
        return new Wording(french, english);
    }

    /// Whether such a training is decided for what it serves: the law does not ask for it, nor is it the agent's
    /// own. Coverage is taken over these alone.
    public boolean isExpectedToTrace() {
        return this == PROFICIENCY;
    }
}
