package fr.continuum.adapters.web.api.contribution;

import fr.continuum.adapters.web.api.wire.Money;
import fr.continuum.adapters.web.api.wire.Place;
import fr.continuum.adapters.web.api.wire.Words;
import fr.continuum.domain.contribution.ExpectedImprovement;
import fr.continuum.domain.contribution.ItInvestment;
import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// @param masterPlan its reference in the IT master plan
/// @param goLive the day it is to be in use
@Schema(
        name = "ItInvestment",
        description = "Un investissement informatique : il sert un objectif et nomme une amélioration attendue (R14)")
record ItInvestmentJson(
        String code,
        String title,
        @Nullable String department,
        @Nullable String masterPlan,
        @Nullable List<Improvement> improvements,
        @Nullable LocalDate goLive,
        @Nullable BigDecimal cost,
        @Nullable List<LinkJson> links)
        implements ContributionJson {

    /// @param indicator code of the one that will tell: a quantitative improvement has one
    @Schema(name = "ExpectedImprovement", description = "Ce qui sera mieux, dit en mots ou mesuré")
    record Improvement(
            ExpectedImprovement.Kind kind,
            String statement,
            @Nullable String indicator) {

        private ExpectedImprovement read(Place place) {
            return new ExpectedImprovement(kind, place.text("statement", statement), Optional.ofNullable(indicator));
        }
    }

    static ItInvestmentJson of(ItInvestment investment) {
        return new ItInvestmentJson(
                investment.code(),
                investment.title(),
                Words.orNull(investment.department()),
                Words.orNull(investment.masterPlan()),
                investment.improvements().stream()
                        .map(improvement -> new Improvement(
                                improvement.kind(),
                                improvement.statement(),
                                improvement.indicator().orElse(null)))
                        .toList(),
                investment.goLive().orElse(null),
                Money.euros(investment.costCents()),
                LinkJson.of(investment));
    }

    @Override
    public ItInvestment read(Place place) {
        return new ItInvestment(
                ContributionJson.code(place, code),
                place.name("title", title),
                Words.orEmpty(department),
                Words.orEmpty(masterPlan),
                place.each("improvements", improvements, Improvement::read),
                Optional.ofNullable(goLive),
                place.cost("cost", cost),
                List.of());
    }
}
