package fr.continuum.domain.contribution;

/// The categories of training in the territorial civil service.
public enum TrainingCategory {
    STATUTORY_INTEGRATION,
    STATUTORY_PROFESSIONALISATION,
    PROFICIENCY,
    EXAM_PREPARATION,
    BASIC_SKILLS,
    PERSONAL,
    CPF,
    SAFETY_MANDATORY;

    /// Whether such a training is decided for what it serves: the law does not ask for it, nor is it the agent's
    /// own. Coverage is taken over these alone.
    public boolean isExpectedToTrace() {
        return this == PROFICIENCY;
    }
}
