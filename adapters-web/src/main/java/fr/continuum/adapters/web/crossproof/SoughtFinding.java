package fr.continuum.adapters.web.crossproof;

import fr.continuum.domain.budget.FiscalYear;
import fr.continuum.domain.crossproof.ProofChecks;
import fr.continuum.domain.crossproof.ProofGap;
import fr.continuum.domain.plan.MandatePlan;
import fr.continuum.domain.rule.ContinuumRule;
import java.util.List;
import java.util.Optional;

/// The finding whose lines an address asks for: those alone are shown. R46 is told by posts, the others by gaps.
///
/// @param regle id of its rule, R44, R45 or R46; anything else asks for no finding
/// @param constat its subject
public record SoughtFinding(String regle, String constat) {

    private static final List<ContinuumRule> OF_THE_PROOF =
            List.of(ContinuumRule.R44, ContinuumRule.R45, ContinuumRule.R46);

    private Optional<ProofChecks.Known> known() {
        return constat.isBlank()
                ? Optional.empty()
                : OF_THE_PROOF.stream()
                        .filter(rule -> rule.id().equals(regle))
                        .map(rule -> new ProofChecks.Known(rule, constat))
                        .findFirst();
    }

    public boolean isAsked() {
        return known().isPresent();
    }

    public boolean isOfPosts() {
        return known().filter(one -> one.rule() == ContinuumRule.R46).isPresent();
    }

    /// Those that make the finding up; all where none is sought, or one of posts.
    List<ProofGap> of(MandatePlan plan, FiscalYear year, List<ProofGap> gaps) {
        return isAsked() && !isOfPosts()
                ? gaps.stream()
                        .filter(gap -> known().equals(Optional.of(ProofChecks.known(plan, year, gap))))
                        .toList()
                : gaps;
    }

    /// Whether a post nothing names, that a department created in a year, is told.
    boolean lets(ProofChecks.Known unclaimed) {
        return !isOfPosts() || known().equals(Optional.of(unclaimed));
    }

    /// Whether a post that something names is told: no finding is of those.
    boolean letsClaimed() {
        return !isOfPosts();
    }
}
