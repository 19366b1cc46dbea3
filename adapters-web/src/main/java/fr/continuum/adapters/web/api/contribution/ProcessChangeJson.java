package fr.continuum.adapters.web.api.contribution;

import fr.continuum.adapters.web.api.wire.Money;
import fr.continuum.adapters.web.api.wire.Place;
import fr.continuum.adapters.web.api.wire.Words;
import fr.continuum.domain.contribution.ProcessChange;
import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// @param need what was asked for
/// @param beneficiary who asked for it
/// @param effective the day it applies from
@Schema(
        name = "ProcessChange",
        description = "Une évolution de processus : elle sert un objectif et nomme le besoin, et de qui (R15)")
record ProcessChangeJson(
        String code,
        String title,
        @Nullable String department,
        @Nullable String need,
        ProcessChange.@Nullable Beneficiary beneficiary,
        @Nullable String before,
        @Nullable String after,
        @Nullable LocalDate effective,
        @Nullable BigDecimal cost,
        @Nullable List<LinkJson> links)
        implements ContributionJson {

    static ProcessChangeJson of(ProcessChange change) {
        return new ProcessChangeJson(
                change.code(),
                change.title(),
                Words.orNull(change.department()),
                Words.orNull(change.need()),
                change.beneficiary().orElse(null),
                Words.orNull(change.before()),
                Words.orNull(change.after()),
                change.effective().orElse(null),
                Money.euros(change.costCents()),
                LinkJson.of(change));
    }

    @Override
    public ProcessChange read(Place place) {
        return new ProcessChange(
                ContributionJson.code(place, code),
                place.name("title", title),
                Words.orEmpty(department),
                Words.orEmpty(need),
                Optional.ofNullable(beneficiary),
                Words.orEmpty(before),
                Words.orEmpty(after),
                Optional.ofNullable(effective),
                place.cost("cost", cost),
                List.of());
    }
}
