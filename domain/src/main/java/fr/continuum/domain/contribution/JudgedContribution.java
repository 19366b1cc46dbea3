package fr.continuum.domain.contribution;

import fr.continuum.domain.contribution.LinksToConfirm.Standing;
import fr.continuum.domain.contribution.LinksToConfirm.ToConfirm;
import fr.continuum.domain.rule.Finding;
import fr.continuum.domain.rule.Refusal;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/// One contribution held against the rules and the plan: where it stands, what breaks which rule, how to mend it.
///
/// @param broken what a person who planned it would be refused, wherever it comes from
/// @param reported what only a check says of it: grants without agreement (R18), and, which takes nothing from where
/// it stands, needs nobody knows (R11) and an unknown number of agents (R42)
/// @param toConfirm its links whose objective was revised since they were made
/// @param throughNeeds what the needs it answers serve, likewise
public record JudgedContribution(
        Contribution contribution,
        ContributionState state,
        List<Refusal> broken,
        List<Finding> reported,
        List<ToConfirm> toConfirm,
        List<Standing> throughNeeds) {

    public JudgedContribution {
        broken = List.copyOf(broken);
        reported = List.copyOf(reported);
        toConfirm = List.copyOf(toConfirm);
        throughNeeds = List.copyOf(throughNeeds);
    }

    /// The same, its contribution told otherwise.
    public JudgedContribution told(UnaryOperator<Contribution> as) {
        return new JudgedContribution(as.apply(contribution), state, broken, reported, toConfirm, throughNeeds);
    }

    /// @param toConfirm links of this contribution, and of no other
    public static JudgedContribution of(
            Contribution contribution, ContributionContext context, List<ToConfirm> toConfirm) {
        return of(contribution, context, toConfirm, List.of());
    }

    /// @param toConfirm links of this contribution, and of no other
    /// @param standing links that no contribution holds, of whatever needs
    public static JudgedContribution of(
            Contribution contribution,
            ContributionContext context,
            List<ToConfirm> toConfirm,
            List<Standing> standing) {
        List<Standing> throughNeeds = standing.stream()
                .filter(waiting -> waiting.link().kind() == StandingLink.Kind.NEED
                        && contribution instanceof Training training
                        && training.needs().contains(waiting.link().name()))
                .toList();
        List<Refusal> broken = ContributionRules.broken(contribution, context);
        List<Finding> grants = contribution instanceof PartnerIntervention intervention
                ? ContributionChecks.grants(intervention, context)
                : List.of();
        List<Finding> unknown = ContributionChecks.told(
                contribution,
                Stream.concat(
                                TrainingRules.unknownNeeds(contribution, context).stream(),
                                ConsultationRules.unknownAgents(contribution, context).stream())
                        .toList());
        return new JudgedContribution(
                contribution,
                state(
                        contribution,
                        context,
                        broken.isEmpty() && grants.isEmpty(),
                        !toConfirm.isEmpty() || !throughNeeds.isEmpty()),
                broken,
                Stream.concat(grants.stream(), unknown.stream()).toList(),
                toConfirm,
                throughNeeds);
    }

    private static ContributionState state(
            Contribution contribution, ContributionContext context, boolean sound, boolean revised) {
        boolean serves = ContributionRules.serves(contribution, context);
        boolean asked =
                contribution instanceof Training training && training.ground().isPresent();
        if (!serves && !asked) {
            return ContributionState.UNTRACED;
        }
        if (!sound) {
            return ContributionState.INCOMPLETE;
        }
        if (revised) {
            return ContributionState.TO_CONFIRM;
        }
        return serves ? ContributionState.TRACED : ContributionState.STATUTORY;
    }
}
