package fr.continuum.adapters.web.api.plan;

import fr.continuum.adapters.web.api.wire.Place;
import fr.continuum.adapters.web.api.wire.Words;
import fr.continuum.domain.plan.Abandonment;
import fr.continuum.domain.plan.ActionState;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Where an action stands.
///
/// @param reason of what is on hold, blocked or abandoned
/// @param on the day it was completed or abandoned
@Schema(name = "ActionState", description = "Où en est une action")
record StateJson(
        Name name, @Nullable String reason, @Nullable LocalDate on) {

    static final ActionState DRAFT = new ActionState.Draft();

    /// The names of [ActionState], as [ActionState#code] gives them.
    enum Name {
        DRAFT,
        PLANNED,
        IN_PROGRESS,
        ON_HOLD,
        BLOCKED,
        COMPLETED,
        ABANDONED
    }

    static StateJson of(ActionState state) {
        return switch (state) {
            case ActionState.Draft _ -> new StateJson(Name.DRAFT, null, null);
            case ActionState.Planned _ -> new StateJson(Name.PLANNED, null, null);
            case ActionState.InProgress _ -> new StateJson(Name.IN_PROGRESS, null, null);
            case ActionState.OnHold(String reason) -> new StateJson(Name.ON_HOLD, Words.orNull(reason), null);
            case ActionState.Blocked(String reason) -> new StateJson(Name.BLOCKED, Words.orNull(reason), null);
            case ActionState.Completed(LocalDate on) -> new StateJson(Name.COMPLETED, null, on);
            case ActionState.Abandoned(Abandonment why) -> new StateJson(Name.ABANDONED, why.reason(), why.on());
        };
    }

    ActionState read(Place place) {
        return switch (name) {
            case DRAFT -> alone(place, DRAFT);
            case PLANNED -> alone(place, new ActionState.Planned());
            case IN_PROGRESS -> alone(place, new ActionState.InProgress());
            case ON_HOLD -> undated(place, new ActionState.OnHold(Words.orEmpty(reason)));
            case BLOCKED -> undated(place, new ActionState.Blocked(Words.orEmpty(reason)));
            case COMPLETED -> unexplained(place, new ActionState.Completed(day(place)));
            case ABANDONED ->
                new ActionState.Abandoned(new Abandonment(place.text("reason", Words.orEmpty(reason)), day(place)));
        };
    }

    private LocalDate day(Place place) {
        if (on == null) {
            throw place.at("on").unfit("api.misread.missing");
        }
        return on;
    }

    /// What a state does not say is refused, not dropped.
    private ActionState alone(Place place, ActionState state) {
        return undated(place, unexplained(place, state));
    }

    private ActionState undated(Place place, ActionState state) {
        if (on != null) {
            throw place.at("on").unfit("api.unfit.state", name.name());
        }
        return state;
    }

    private ActionState unexplained(Place place, ActionState state) {
        if (reason != null && !reason.isEmpty()) {
            throw place.at("reason").unfit("api.unfit.state", name.name());
        }
        return state;
    }
}
