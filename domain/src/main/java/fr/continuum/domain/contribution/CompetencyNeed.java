package fr.continuum.domain.contribution;

import fr.continuum.domain.budget.FiscalYear;
import fr.continuum.domain.plan.PlanCode;
import fr.continuum.domain.shared.Aggregate;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// What agents must learn for objectives to be reached: « nouvelles pratiques, postures et compétences ».
///
/// @param objectives what it is needed for; a need without any says nothing about a training
/// @param closed the first day nobody needs to learn it any more; what was held for it until then was held for it
public record CompetencyNeed(
        String code, Kind kind, String label, List<PlanCode> objectives, Optional<LocalDate> closed)
        implements Aggregate {

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

    /// One that nobody closed.
    public CompetencyNeed(String code, Kind kind, String label, List<PlanCode> objectives) {
        this(code, kind, label, objectives, Optional.empty());
    }

    /// The same, needed for these.
    public CompetencyNeed serving(List<PlanCode> others) {
        return new CompetencyNeed(code, kind, label, others, closed);
    }

    /// The same, that nobody needs to learn from that day on.
    public CompetencyNeed closedOn(LocalDate day) {
        return new CompetencyNeed(code, kind, label, objectives, Optional.of(day));
    }

    /// Whether nobody said here what is to be learnt: a file brought its code alone, which stands for it.
    public boolean isUntitled() {
        return label.equals(code);
    }

    public boolean isOpenOn(LocalDate day) {
        return closed.filter(end -> !end.isAfter(day)).isEmpty();
    }

    /// Whether a training of that year may answer it: in the year it closes it was still needed.
    public boolean isAnsweredIn(FiscalYear year) {
        return closed.filter(end -> end.getYear() < year.value()).isEmpty();
    }
}
