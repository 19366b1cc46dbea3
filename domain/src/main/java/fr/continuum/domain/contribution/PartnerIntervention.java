package fr.continuum.domain.contribution;

import fr.continuum.domain.budget.FiscalYear;
import fr.continuum.domain.shared.Euros;
import fr.continuum.domain.shared.Spelling;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.TreeMap;

/// What a partner does for the plan: it serves an objective and names the agreement it rests on (R40).
///
/// @param partner who it is, as the authority writes it
/// @param agreement the reference of the convention or decision, empty where there is none
/// @param grants what it is granted each year, in euro cents (R18)
public record PartnerIntervention(
        String code,
        String title,
        String department,
        String partner,
        PartnerKind partnerKind,
        String agreement,
        Map<FiscalYear, Long> grants,
        List<TraceLink> links)
        implements Contribution {

    /// What the partner is in law.
    public enum PartnerKind {
        PUBLIC_BODY,
        PRIVATE_BODY
    }

    public PartnerIntervention {
        Contribution.shaped(ContributionKind.PARTNER_INTERVENTION, code, title, OptionalLong.empty());
        if (partner.isBlank()) {
            throw new IllegalArgumentException("A partner intervention names the partner: " + code);
        }
        grants.forEach((year, cents) -> {
            if (cents < 0 || !Euros.isAmount(cents)) {
                throw new IllegalArgumentException("A partner is granted neither less than nothing nor more than "
                        + Euros.english(Euros.MOST) + ": " + code + " " + year);
            }
        });
        grants = Map.copyOf(new TreeMap<>(grants));
        links = List.copyOf(links);
    }

    @Override
    public ContributionKind kind() {
        return ContributionKind.PARTNER_INTERVENTION;
    }

    @Override
    public OptionalLong costCents() {
        return grants.isEmpty()
                ? OptionalLong.empty()
                : OptionalLong.of(
                        grants.values().stream().mapToLong(Long::longValue).sum());
    }

    /// By which all interventions of one partner are known, however its name is typed: capitals, accents and
    /// spaces tell no two apart. For comparing, never for showing.
    public String partnerFolded() {
        return Spelling.folded(partner);
    }

    @Override
    public PartnerIntervention linked(List<TraceLink> to) {
        return new PartnerIntervention(code, title, department, partner, partnerKind, agreement, grants, to);
    }
}
