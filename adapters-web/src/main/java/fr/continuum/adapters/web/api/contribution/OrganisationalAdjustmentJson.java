package fr.continuum.adapters.web.api.contribution;

import fr.continuum.adapters.web.api.wire.Money;
import fr.continuum.adapters.web.api.wire.Place;
import fr.continuum.adapters.web.api.wire.Words;
import fr.continuum.domain.contribution.OrganisationalAdjustment;
import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// @param concernsHealth whether it touches health, safety or working conditions; false where absent
/// @param decided the day it was decided
/// @param override why it was decided without consultation
@Schema(
        name = "OrganisationalAdjustment",
        description = "Un ajustement d’organisation : il sert un objectif (R39), décidé après consultation (R16)")
record OrganisationalAdjustmentJson(
        String code,
        String title,
        @Nullable String department,
        @Nullable Boolean concernsHealth,
        @Nullable List<Consultation> consultations,
        @Nullable LocalDate decided,
        @Nullable String override,
        @Nullable BigDecimal cost,
        @Nullable List<LinkJson> links)
        implements ContributionJson {

    /// A body asked on a day.
    @Schema(name = "Consultation", description = "Une instance consultée, un jour ; son avis ne lie pas")
    record Consultation(OrganisationalAdjustment.Body body, LocalDate on, OrganisationalAdjustment.Opinion opinion) {

        private OrganisationalAdjustment.Consultation read() {
            return new OrganisationalAdjustment.Consultation(body, on, opinion);
        }
    }

    static OrganisationalAdjustmentJson of(OrganisationalAdjustment adjustment) {
        return new OrganisationalAdjustmentJson(
                adjustment.code(),
                adjustment.title(),
                Words.orNull(adjustment.department()),
                adjustment.concernsHealth(),
                adjustment.consultations().stream()
                        .map(one -> new Consultation(one.body(), one.on(), one.opinion()))
                        .toList(),
                adjustment.decided().orElse(null),
                Words.orNull(adjustment.override()),
                Money.euros(adjustment.costCents()),
                LinkJson.of(adjustment));
    }

    @Override
    public OrganisationalAdjustment read(Place place) {
        return new OrganisationalAdjustment(
                ContributionJson.code(place, code),
                place.name("title", title),
                Words.orEmpty(department),
                Boolean.TRUE.equals(concernsHealth),
                place.each("consultations", consultations, (one, _) -> one.read()),
                Optional.ofNullable(decided),
                Words.orEmpty(override),
                place.cost("cost", cost),
                List.of());
    }
}
