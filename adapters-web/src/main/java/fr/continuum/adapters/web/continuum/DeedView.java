package fr.continuum.adapters.web.continuum;

import fr.continuum.adapters.web.text.Said;
import fr.continuum.domain.contribution.CompetencyNeed;
import fr.continuum.domain.contribution.Contribution;
import fr.continuum.domain.contribution.StatutoryGround;
import fr.continuum.domain.contribution.TraceLink;
import fr.continuum.domain.contribution.Training;
import fr.continuum.domain.plan.PlanCode;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A contribution at the foot of its ways up, and what keeps it from having any.
///
/// @param ground why the law asks for it, where it names that; null elsewhere
/// @param groundSaid the same in the reader's language; empty elsewhere
/// @param unknownNeeds codes of competency needs nobody declared
/// @param emptyNeeds needs that serve no objective
/// @param goneTargets codes its links name that the plan does not hold
record DeedView(
        Contribution contribution,
        boolean veiled,
        @Nullable StatutoryGround ground,
        String groundSaid,
        List<String> unknownNeeds,
        List<CompetencyNeed> emptyNeeds,
        List<String> goneTargets) {

    static DeedView of(Look look, Contribution contribution, Locale locale) {
        List<CompetencyNeed> needs = look.seen().contributions().background().needs();
        Optional<StatutoryGround> ground =
                contribution instanceof Training training ? training.ground() : Optional.empty();
        List<String> wanted = contribution instanceof Training training ? training.needs() : List.of();
        return new DeedView(
                contribution,
                look.veil().hides(contribution),
                ground.orElse(null),
                ground.map(one -> Said.in(locale, one.wording())).orElse(""),
                wanted.stream().filter(code -> find(needs, code).isEmpty()).toList(),
                wanted.stream()
                        .flatMap(code -> find(needs, code).stream())
                        .filter(need -> need.objectives().isEmpty())
                        .toList(),
                contribution.links().stream()
                        .map(TraceLink::target)
                        .filter(target -> look.seen().plan().find(target).isEmpty())
                        .map(PlanCode::value)
                        .toList());
    }

    private static Optional<CompetencyNeed> find(List<CompetencyNeed> needs, String code) {
        return needs.stream().filter(need -> need.code().equals(code)).findFirst();
    }

    /// Whether nothing at all is said of what it serves.
    public boolean isSilent() {
        return ground == null && unknownNeeds.isEmpty() && emptyNeeds.isEmpty() && goneTargets.isEmpty();
    }
}
