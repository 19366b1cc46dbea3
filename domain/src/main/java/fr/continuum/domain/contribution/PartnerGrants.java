package fr.continuum.domain.contribution;

import fr.continuum.domain.budget.FiscalYear;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// What each private partner is granted each year, over all its interventions: the law looks at what a body gets, not
/// at how it is split (loi 2000-321 art. 10, R18). Names are folded and grants added up once, so that what each
/// partner gets is there to be asked for, however many there are.
final class PartnerGrants {

    private final Map<Yearly, Total> totals = new HashMap<>();
    private final Map<ContributionId, PartnerIntervention> known = new HashMap<>();

    private PartnerGrants() {}

    /// A partner, however its name is typed, and a year.
    private record Yearly(String partner, FiscalYear year) {}

    /// @param contributions no two of one id
    static PartnerGrants of(Collection<Contribution> contributions) {
        PartnerGrants grants = new PartnerGrants();
        for (Contribution contribution : contributions) {
            if (contribution instanceof PartnerIntervention intervention
                    && intervention.partnerKind() == PartnerIntervention.PartnerKind.PRIVATE_BODY) {
                grants.add(intervention);
            }
        }
        return grants;
    }

    private void add(PartnerIntervention intervention) {
        String partner = intervention.partnerFolded();
        known.put(intervention.id(), intervention);
        intervention
                .grants()
                .forEach((year, cents) -> totals.merge(new Yearly(partner, year), Total.of(cents), Total::and));
    }

    /// What the partner of an intervention gets in a year.
    ///
    /// @param cents in euro cents
    /// @param interventions how many of its interventions are granted something that year
    record Total(long cents, int interventions) {

        private static final Total NOTHING = new Total(0, 0);

        private static Total of(long cents) {
            return cents > 0 ? new Total(cents, 1) : NOTHING;
        }

        private Total and(Total more) {
            return new Total(cents + more.cents, interventions + more.interventions);
        }

        private Total without(Total less) {
            return new Total(cents - less.cents, interventions - less.interventions);
        }
    }

    /// The intervention counts as it is, whatever is known under its code.
    Total total(PartnerIntervention one, FiscalYear year) {
        String partner = one.partnerFolded();
        Total all = totals.getOrDefault(new Yearly(partner, year), Total.NOTHING);
        Total others = Optional.ofNullable(known.get(one.id()))
                .filter(itself -> itself.partnerFolded().equals(partner))
                .map(itself -> all.without(granted(itself, year)))
                .orElse(all);
        return others.and(granted(one, year));
    }

    private static Total granted(PartnerIntervention intervention, FiscalYear year) {
        return Total.of(intervention.grants().getOrDefault(year, 0L));
    }
}
