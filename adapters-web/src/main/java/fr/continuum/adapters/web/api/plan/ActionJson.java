package fr.continuum.adapters.web.api.plan;

import fr.continuum.adapters.web.api.wire.Money;
import fr.continuum.adapters.web.api.wire.Place;
import fr.continuum.adapters.web.api.wire.Words;
import fr.continuum.domain.plan.Action;
import fr.continuum.domain.plan.Milestone;
import fr.continuum.domain.plan.PlanCode;
import fr.continuum.domain.plan.Priority;
import fr.continuum.domain.plan.Schedule;
import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// @param principal code of the one objective it counts under (R03)
/// @param others codes of objectives it contributes to besides
/// @param state a draft where absent
/// @param continuous an action of continuous improvement has no end; false where absent
/// @param plannedBudget over the mandate, in euros
@Schema(
        name = "Action",
        description = "Une action : elle compte sous son objectif principal, et paraît sous les autres")
record ActionJson(
        String code,
        String label,
        @Nullable String description,
        @Nullable String principal,
        @Nullable List<String> others,
        @Nullable StateJson state,
        @Nullable LocalDate start,
        @Nullable LocalDate end,
        @Nullable Boolean continuous,
        @Nullable List<MilestoneJson> milestones,
        @Nullable Priority priority,
        @Nullable List<RoleJson> roles,
        @Nullable List<TerritoryJson> territories,
        @Nullable BigDecimal plannedBudget,
        @Nullable LineageJson lineage)
        implements ElementJson {

    /// @param due the day it is promised for
    /// @param done the day it was reached
    @Schema(name = "Milestone", description = "Un jalon, dans l’ordre donné")
    record MilestoneJson(
            String name, @Nullable LocalDate due, @Nullable LocalDate done) {

        Milestone read(Place place) {
            return new Milestone(place.text("name", name), Optional.ofNullable(due), Optional.ofNullable(done));
        }
    }

    static ActionJson of(Action action) {
        Schedule schedule = action.schedule();
        return new ActionJson(
                action.code().value(),
                action.label(),
                Words.orNull(action.description()),
                action.principal().map(PlanCode::value).orElse(null),
                action.others().stream().map(PlanCode::value).toList(),
                StateJson.of(action.state()),
                schedule.start().orElse(null),
                schedule.end().orElse(null),
                schedule.continuous(),
                action.milestones().stream()
                        .map(milestone -> new MilestoneJson(
                                milestone.name(),
                                milestone.due().orElse(null),
                                milestone.done().orElse(null)))
                        .toList(),
                action.priority().orElse(null),
                action.roles().stream().map(RoleJson::of).toList(),
                action.territories().stream().map(TerritoryJson::of).toList(),
                Money.euros(action.plannedCents()),
                LineageJson.of(action.lineage()));
    }

    @Override
    public Action read(Place place) {
        return new Action(
                place.code("code", code),
                place.text("label", label),
                Words.orEmpty(description),
                place.code("principal", Optional.ofNullable(principal)),
                place.codes("others", others),
                state == null ? StateJson.DRAFT : state.read(place.at("state")),
                schedule(place),
                place.each("milestones", milestones, MilestoneJson::read),
                Optional.ofNullable(priority),
                place.each("roles", roles, RoleJson::read),
                place.each("territories", territories, TerritoryJson::read),
                place.cost("plannedBudget", plannedBudget),
                place.maybe("lineage", lineage, LineageJson::read));
    }

    private Schedule schedule(Place place) {
        if (start != null && end != null && end.isBefore(start)) {
            throw place.at("end").unfit("api.unfit.end");
        }
        return new Schedule(Optional.ofNullable(start), Optional.ofNullable(end), Boolean.TRUE.equals(continuous));
    }
}
