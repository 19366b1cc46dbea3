package fr.continuum.domain.contribution;

import fr.continuum.domain.plan.PlanCode;
import fr.continuum.domain.shared.Aggregate;
import java.util.List;

/// What agents must learn for objectives to be reached: « nouvelles pratiques, postures et compétences ».
///
/// @param objectives what it is needed for; a need without any says nothing about a training
public record CompetencyNeed(String code, Kind kind, String label, List<PlanCode> objectives) implements Aggregate {

    /// What is to be learnt.
    public enum Kind {
        SKILL,
        PRACTICE,
        POSTURE
    }

    public CompetencyNeed {
        if (!ContributionId.isCode(code) || label.isBlank()) {
            throw new IllegalArgumentException("A competency need has a code and a label: " + code + " " + label);
        }
        objectives = objectives.stream().distinct().sorted().toList();
    }
}
