package fr.continuum.adapters.web.api.contribution;

import fr.continuum.adapters.web.api.wire.Money;
import fr.continuum.adapters.web.api.wire.Place;
import fr.continuum.adapters.web.api.wire.Words;
import fr.continuum.domain.budget.FiscalYear;
import fr.continuum.domain.contribution.PartnerIntervention;
import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// @param agreement reference of the convention or decision
/// @param grants what it is granted each year, by year
@Schema(
        name = "PartnerIntervention",
        description = "Une intervention de partenaire : elle sert un objectif et nomme l’accord qui la fonde (R40)")
record PartnerInterventionJson(
        String code,
        String title,
        @Nullable String department,
        String partner,
        PartnerIntervention.PartnerKind partnerKind,
        @Nullable String agreement,
        @Nullable List<Grant> grants,
        @Nullable List<LinkJson> links)
        implements ContributionJson {

    @Schema(name = "Grant", description = "Ce que le partenaire reçoit une année, en euros")
    record Grant(Integer year, BigDecimal amount) {}

    static PartnerInterventionJson of(PartnerIntervention intervention) {
        return new PartnerInterventionJson(
                intervention.code(),
                intervention.title(),
                Words.orNull(intervention.department()),
                intervention.partner(),
                intervention.partnerKind(),
                Words.orNull(intervention.agreement()),
                new TreeMap<>(intervention.grants())
                        .entrySet().stream()
                                .map(grant -> new Grant(grant.getKey().value(), Money.euros(grant.getValue())))
                                .toList(),
                LinkJson.of(intervention));
    }

    @Override
    public PartnerIntervention read(Place place) {
        return new PartnerIntervention(
                ContributionJson.code(place, code),
                place.name("title", title),
                Words.orEmpty(department),
                place.text("partner", partner),
                partnerKind,
                Words.orEmpty(agreement),
                byYear(place),
                List.of());
    }

    private Map<FiscalYear, Long> byYear(Place place) {
        Map<FiscalYear, Long> byYear = new TreeMap<>();
        place.each("grants", grants, (grant, at) -> {
            long cents = at.cents("amount", grant.amount());
            if (cents < 0) {
                throw at.at("amount").unfit("api.unfit.negative");
            }
            if (byYear.putIfAbsent(at.year("year", grant.year()), cents) != null) {
                throw at.at("year").unfit("api.unfit.year-twice");
            }
            return cents;
        });
        return byYear;
    }
}
