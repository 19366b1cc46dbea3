package fr.continuum.adapters.web.api.contribution;

import fr.continuum.adapters.web.api.wire.Money;
import fr.continuum.adapters.web.api.wire.Place;
import fr.continuum.adapters.web.api.wire.Words;
import fr.continuum.domain.contribution.StatutoryGround;
import fr.continuum.domain.contribution.Training;
import fr.continuum.domain.contribution.TrainingCategory;
import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/// @param year of the training plan it belongs to
/// @param ground why the law asks for it, where it serves no objective
/// @param needs codes of competency needs it answers
/// @param days per trainee
@Schema(
        name = "Training",
        description =
                "Une formation : elle sert un objectif, directement ou par un besoin, ou nomme son fondement (R12)")
record TrainingJson(
        String code,
        String title,
        @Nullable String department,
        Integer year,
        TrainingCategory category,
        @Nullable StatutoryGround ground,
        @Nullable List<String> needs,
        @Nullable BigDecimal days,
        @Nullable Integer trainees,
        @Nullable BigDecimal cost,
        @Nullable List<LinkJson> links)
        implements ContributionJson {

    private static final int DECIMALS = 12;

    /// As forms and files take them: seven digits.
    private static final int MOST_TRAINEES = 9_999_999;

    static TrainingJson of(Training training) {
        return new TrainingJson(
                training.code(),
                training.title(),
                Words.orNull(training.department()),
                training.year().value(),
                training.category(),
                training.ground().orElse(null),
                training.needs(),
                training.days().orElse(null),
                training.trainees().isPresent() ? training.trainees().getAsInt() : null,
                Money.euros(training.costCents()),
                LinkJson.of(training));
    }

    @Override
    public Training read(Place place) {
        return new Training(
                ContributionJson.code(place, code),
                place.name("title", title),
                Words.orEmpty(department),
                place.year("year", year),
                category,
                Optional.ofNullable(ground),
                Words.each(place, "needs", needs),
                Optional.ofNullable(days).map(number -> place.quantity("days", number, DECIMALS)),
                trainees(place),
                place.cost("cost", cost),
                List.of());
    }

    private OptionalInt trainees(Place place) {
        if (trainees == null) {
            return OptionalInt.empty();
        }
        if (trainees < 0) {
            throw place.at("trainees").unfit("api.unfit.negative");
        }
        if (trainees > MOST_TRAINEES) {
            throw place.at("trainees").unfit("api.unfit.quantity", "0");
        }
        return OptionalInt.of(trainees);
    }
}
