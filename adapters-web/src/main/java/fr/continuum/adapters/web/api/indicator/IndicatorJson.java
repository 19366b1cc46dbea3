package fr.continuum.adapters.web.api.indicator;

import fr.continuum.adapters.web.api.wire.Place;
import fr.continuum.application.indicator.FollowedIndicator;
import fr.continuum.domain.indicator.Direction;
import fr.continuum.domain.indicator.Indicator;
import fr.continuum.domain.indicator.IndicatorKind;
import fr.continuum.domain.indicator.IndicatorState;
import fr.continuum.domain.indicator.Periodicity;
import fr.continuum.domain.indicator.Thresholds;
import fr.continuum.domain.plan.PlanCode;
import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/// The sheet of an indicator, what was measured of it, and where it stands.
///
/// @param state `DRAFT`, `ACTIVE` or `RETIRED`
/// @param since when it is followed, or the day it was retired
/// @param retiredBecause why it was retired
@Schema(name = "Indicator", description = "Un indicateur : sa fiche, ses mesures et où il en est")
record IndicatorJson(
        @Schema(accessMode = Schema.AccessMode.READ_ONLY) @Nullable
        String version,

        String code,
        String label,
        @Nullable String description,
        @Nullable String publicLabel,
        @Nullable String publicDescription,
        @Nullable String principal,
        @Nullable List<String> feeds,
        @Nullable IndicatorKind kind,
        @Nullable String unit,
        @Nullable Direction direction,
        @Nullable BigDecimal tolerance,
        @Nullable String method,
        @Nullable String source,
        @Nullable Periodicity periodicity,
        @Nullable Integer delayDays,
        @Nullable String post,
        @Nullable String department,
        @Nullable DatedValueJson baseline,
        @Nullable List<DatedValueJson> targets,
        @Nullable BigDecimal amber,
        @Nullable BigDecimal red,
        @Nullable Boolean isPublic,
        @Nullable State state,
        @Nullable LocalDate since,
        @Nullable String retiredBecause,

        @Schema(accessMode = Schema.AccessMode.READ_ONLY) @Nullable
        List<MeasureJson> measures,

        @Schema(accessMode = Schema.AccessMode.READ_ONLY) @Nullable
        StandingJson standing) {

    /// The points of its life.
    enum State {
        DRAFT,
        ACTIVE,
        RETIRED
    }

    static IndicatorJson of(FollowedIndicator followed) {
        Indicator sheet = followed.indicator();
        return new IndicatorJson(
                sheet.version().value(),
                sheet.code(),
                sheet.label(),
                some(sheet.description()),
                some(sheet.publicLabel()),
                some(sheet.publicDescription()),
                sheet.principal().map(PlanCode::value).orElse(null),
                sheet.feeds().stream().map(PlanCode::value).toList(),
                sheet.kind().orElse(null),
                some(sheet.unit()),
                sheet.direction().orElse(null),
                sheet.tolerance().orElse(null),
                some(sheet.method()),
                some(sheet.source()),
                sheet.periodicity().orElse(null),
                sheet.delayDays().isPresent() ? sheet.delayDays().getAsInt() : null,
                some(sheet.post()),
                some(sheet.department()),
                sheet.baseline().map(DatedValueJson::of).orElse(null),
                sheet.targets().stream().map(DatedValueJson::of).toList(),
                sheet.thresholds().amber(),
                sheet.thresholds().red(),
                sheet.isPublic(),
                switch (sheet.state()) {
                    case IndicatorState.Draft _ -> State.DRAFT;
                    case IndicatorState.Active _ -> State.ACTIVE;
                    case IndicatorState.Retired _ -> State.RETIRED;
                },
                switch (sheet.state()) {
                    case IndicatorState.Draft _ -> null;
                    case IndicatorState.Active(LocalDate on) -> on;
                    case IndicatorState.Retired(LocalDate on, var _) -> on;
                },
                sheet.state() instanceof IndicatorState.Retired(var _, String why) ? why : null,
                followed.measures().stream().map(MeasureJson::of).toList(),
                StandingJson.of(followed.standing()));
    }

    /// @param asked the code the address names
    /// @param today the day something is followed or retired from, where none is said
    Indicator read(Place place, String asked, LocalDate today) {
        if (!code.equals(asked) || !PlanCode.isValid(code)) {
            throw place.at("code").unfit("api.unfit.code", code);
        }
        return new Indicator(
                code,
                place.name("label", label),
                text(place, "description", description),
                text(place, "publicLabel", publicLabel),
                text(place, "publicDescription", publicDescription),
                place.code("principal", Optional.ofNullable(principal)),
                place.codes("feeds", feeds),
                Optional.ofNullable(kind),
                text(place, "unit", unit),
                Optional.ofNullable(direction),
                Optional.ofNullable(tolerance).map(band -> place.quantity("tolerance", band, 10)),
                text(place, "method", method),
                text(place, "source", source),
                Optional.ofNullable(periodicity),
                delay(place),
                text(place, "post", post),
                text(place, "department", department),
                place.maybe("baseline", baseline, DatedValueJson::read),
                place.each("targets", targets, DatedValueJson::read),
                thresholds(place),
                isPublic != null && isPublic,
                state(place, today));
    }

    private OptionalInt delay(Place place) {
        if (delayDays == null) {
            return OptionalInt.empty();
        }
        if (delayDays < 0) {
            throw place.at("delayDays").unfit("api.unfit.negative");
        }
        return OptionalInt.of(delayDays);
    }

    private Thresholds thresholds(Place place) {
        BigDecimal behind = amber == null ? Thresholds.USUAL.amber() : DatedValueJson.number(place, "amber", amber);
        BigDecimal far = red == null ? Thresholds.USUAL.red() : DatedValueJson.number(place, "red", red);
        if (!Thresholds.areThresholds(behind, far)) {
            throw place.at("red").unfit("api.unfit.thresholds");
        }
        return new Thresholds(behind, far);
    }

    private IndicatorState state(Place place, LocalDate today) {
        LocalDate on = since == null ? today : since;
        return switch (state == null ? State.DRAFT : state) {
            case DRAFT -> new IndicatorState.Draft();
            case ACTIVE -> new IndicatorState.Active(on);
            case RETIRED -> new IndicatorState.Retired(on, text(place, "retiredBecause", retiredBecause));
        };
    }

    static String text(Place place, String field, @Nullable String said) {
        return said == null || said.isEmpty() ? "" : place.text(field, said);
    }

    private static @Nullable String some(String text) {
        return text.isEmpty() ? null : text;
    }
}
