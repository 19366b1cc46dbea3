package fr.continuum.domain.workforce;

import fr.continuum.domain.contribution.CompetencyNeed;
import fr.continuum.domain.plan.PlanCode;
import java.util.List;
import java.util.Optional;

/// One competency need, as a file lists it.
///
/// @param label where the authority gave it already; empty where nothing says it names nobody
public record ListedNeed(String code, CompetencyNeed.Kind kind, Optional<String> label, List<PlanCode> objectives) {

    public ListedNeed {
        objectives = objectives.stream().distinct().sorted().toList();
    }
}
