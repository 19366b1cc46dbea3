package fr.continuum.domain.contribution;

import fr.continuum.domain.budget.FiscalYear;
import java.util.Collection;
import java.util.List;

/// What each private partner is granted each year, over all its interventions: the law looks at what a body gets, not
/// at how it is split (loi 2000-321 art. 10, R18).
final class PartnerGrants {

    private final List<PartnerIntervention> interventions;

    private PartnerGrants(List<PartnerIntervention> interventions) {
        this.interventions = interventions;
    }

    static PartnerGrants of(Collection<Contribution> contributions) {
        return new PartnerGrants(contributions.stream()
                .filter(PartnerIntervention.class::isInstance)
                .map(PartnerIntervention.class::cast)
                .filter(one -> one.partnerKind() == PartnerIntervention.PartnerKind.PRIVATE_BODY)
                .toList());
    }

    /// What the partner of an intervention gets in a year.
    ///
    /// @param cents in euro cents
    /// @param interventions how many of its interventions are granted something that year
    record Total(long cents, int interventions) {}

    /// The intervention counts as it is, whatever is known under its code.
    Total total(PartnerIntervention one, FiscalYear year) {
        List<Long> others = interventions.stream()
                .filter(other -> !other.id().equals(one.id()) && other.isOfThePartnerOf(one))
                .map(other -> other.grants().getOrDefault(year, 0L))
                .filter(cents -> cents > 0)
                .toList();
        long own = one.grants().getOrDefault(year, 0L);
        return new Total(own + others.stream().mapToLong(Long::longValue).sum(), others.size() + (own > 0 ? 1 : 0));
    }
}
