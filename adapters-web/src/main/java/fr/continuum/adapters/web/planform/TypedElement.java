package fr.continuum.adapters.web.planform;

import fr.continuum.domain.plan.Abandonment;
import fr.continuum.domain.plan.Action;
import fr.continuum.domain.plan.ActionState;
import fr.continuum.domain.plan.KeyFigure;
import fr.continuum.domain.plan.Lineage;
import fr.continuum.domain.plan.Objective;
import fr.continuum.domain.plan.PlanCode;
import fr.continuum.domain.plan.PlanElement;
import fr.continuum.domain.plan.PlanLevel;
import fr.continuum.domain.plan.Pledge;
import fr.continuum.domain.plan.Priority;
import fr.continuum.domain.plan.RoleHolding;
import fr.continuum.domain.plan.Schedule;
import fr.continuum.domain.plan.StrategicAxis;
import fr.continuum.domain.plan.Territory;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// Reads an element out of what was typed. What cannot be read is told at its field; what is read then is for nobody.
final class TypedElement {

    private final PlanCode code;
    private final Optional<PlanElement> known;
    private final Reading reading;
    private final TypedRows rows;
    private final Predicate<String> mayHold;

    /// @param known the element as it is; empty for a new one
    /// @param mayHold whether an account may be named as the holder of a role
    TypedElement(PlanCode code, Optional<PlanElement> known, Reading reading, Predicate<String> mayHold) {
        this.code = code;
        this.known = known;
        this.reading = reading;
        this.rows = new TypedRows(reading);
        this.mayHold = mayHold;
    }

    /// States of an action, as a form offers them.
    enum StateChoice {
        DRAFT,
        PLANNED,
        IN_PROGRESS,
        ON_HOLD,
        BLOCKED,
        COMPLETED,
        ABANDONED
    }

    /// Empty where nothing can be told yet: a new element without a label, or an objective without a place.
    Optional<PlanElement> read(PlanLevel level) {
        Optional<String> label = reading.asked(Fields.LABEL)
                .map(typed -> Words.kept(typed, known.map(PlanElement::label)))
                .or(() -> known.map(PlanElement::label));
        Optional<Lineage> lineage = lineage();
        return switch (level) {
            case AXIS -> label.map(said -> new StrategicAxis(code, said, abandonment(), lineage));
            case STRATEGIC_OBJECTIVE -> strategic(label, lineage);
            case OPERATIONAL_OBJECTIVE -> operational(label, lineage);
            case ACTION -> action(label, lineage);
            case PLEDGE -> pledge(label, lineage);
        };
    }

    private Optional<PlanElement> strategic(Optional<String> label, Optional<Lineage> lineage) {
        Optional<Objective.Strategic> before = as(Objective.Strategic.class);
        Optional<PlanCode> axis = reading.code(Fields.AXIS);
        String statement = statement(before.map(Objective::statement));
        List<String> conditions = conditions();
        List<RoleHolding> roles = roles();
        List<Territory> territories = territories();
        Optional<KeyFigure> figure = figure(before.flatMap(Objective.Strategic::keyFigure));
        return label.map(said -> new Objective.Strategic(
                code, said, statement, axis, conditions, roles, territories, abandonment(), lineage, figure));
    }

    private Optional<PlanElement> operational(Optional<String> label, Optional<Lineage> lineage) {
        Optional<Objective.Operational> before = as(Objective.Operational.class);
        Optional<PlanCode> under = reading.asked(Fields.UNDER)
                .flatMap(_ -> reading.code(Fields.UNDER))
                .or(() -> before.map(Objective.Operational::under));
        String statement = statement(before.map(Objective::statement));
        List<String> conditions = conditions();
        List<RoleHolding> roles = roles();
        List<Territory> territories = territories();
        return label.flatMap(said -> under.map(place -> new Objective.Operational(
                code, said, statement, place, conditions, roles, territories, abandonment(), lineage)));
    }

    private Optional<PlanElement> action(Optional<String> label, Optional<Lineage> lineage) {
        Optional<Action> before = as(Action.class);
        String description = statement(before.map(Action::description));
        Optional<PlanCode> principal = reading.code(Fields.PRINCIPAL);
        List<PlanCode> others = codes(Fields.OTHERS);
        ActionState state = state(before.map(Action::state));
        Schedule schedule = schedule(before.map(Action::schedule));
        var milestones = rows.milestones(before.map(Action::milestones).orElse(List.of()));
        Optional<Priority> priority = reading.choice(Fields.PRIORITY, Priority.class);
        List<RoleHolding> roles = roles();
        List<Territory> territories = territories();
        var budget = reading.cents(Fields.BUDGET);
        return label.map(said -> new Action(
                code,
                said,
                description,
                principal,
                others,
                state,
                schedule,
                milestones,
                priority,
                roles,
                territories,
                budget,
                lineage));
    }

    private Optional<PlanElement> pledge(Optional<String> label, Optional<Lineage> lineage) {
        String source = Words.kept(reading.line(Fields.SOURCE), as(Pledge.class).map(Pledge::source));
        List<PlanCode> objectives = codes(Fields.OBJECTIVES);
        return label.map(said -> new Pledge(code, said, source, objectives, abandonment(), lineage));
    }

    private ActionState state(Optional<ActionState> before) {
        String reason = Words.kept(reading.line(Fields.STATE_REASON), before.map(TypedElement::reason));
        ActionState unchanged = before.orElseGet(ActionState.Draft::new);
        Optional<StateChoice> choice = reading.choice(Fields.STATE, StateChoice.class);
        if (choice.isEmpty()) {
            return unchanged;
        }
        return switch (choice.get()) {
            case DRAFT -> new ActionState.Draft();
            case PLANNED -> new ActionState.Planned();
            case IN_PROGRESS -> new ActionState.InProgress();
            case ON_HOLD -> new ActionState.OnHold(reason);
            case BLOCKED -> new ActionState.Blocked(reason);
            case COMPLETED ->
                askedDate().<ActionState>map(ActionState.Completed::new).orElse(unchanged);
            case ABANDONED -> {
                Optional<LocalDate> on = askedDate();
                yield reading.asked(Fields.STATE_REASON).isPresent() && on.isPresent()
                        ? new ActionState.Abandoned(new Abandonment(reason, on.get()))
                        : unchanged;
            }
        };
    }

    private Optional<LocalDate> askedDate() {
        return reading.asked(Fields.STATE_DATE).flatMap(_ -> reading.date(Fields.STATE_DATE));
    }

    private static String reason(ActionState state) {
        return state.abandonment().map(Abandonment::reason).orElseGet(state::detail);
    }

    private Schedule schedule(Optional<Schedule> before) {
        Optional<LocalDate> start = reading.date(Fields.START);
        Optional<LocalDate> end = reading.date(Fields.END);
        if (start.isPresent() && end.filter(start.get()::isAfter).isPresent()) {
            reading.faults().add(Fields.END, "write.fault.before-start");
            return before.orElse(Schedule.UNKNOWN);
        }
        return new Schedule(start, end, reading.ticked(Fields.CONTINUOUS));
    }

    /// All of it, or nothing: a number that does not say what it counts, when and by whom says nothing.
    private Optional<KeyFigure> figure(Optional<KeyFigure> before) {
        List<String> fields = List.of(Fields.FIGURE, Fields.FIGURE_MEANING, Fields.FIGURE_ON, Fields.FIGURE_SOURCE);
        if (fields.stream().allMatch(field -> reading.line(field).isEmpty())) {
            return Optional.empty();
        }
        List<Optional<String>> asked = Stream.of(Fields.FIGURE, Fields.FIGURE_MEANING, Fields.FIGURE_SOURCE)
                .map(reading::asked)
                .toList();
        if (reading.asked(Fields.FIGURE_ON).isEmpty() || asked.contains(Optional.<String>empty())) {
            return before;
        }
        Set<KeyFigure.Part> unsaid = KeyFigure.unsaid(
                asked.get(0).orElseThrow(),
                asked.get(1).orElseThrow(),
                asked.get(2).orElseThrow());
        unsaid.forEach(this::unsaid);
        Optional<LocalDate> on = reading.date(Fields.FIGURE_ON);
        if (!unsaid.isEmpty() || on.isEmpty()) {
            return before;
        }
        return Optional.of(new KeyFigure(
                Words.kept(asked.get(0).orElseThrow(), before.map(KeyFigure::figure)),
                Words.kept(asked.get(1).orElseThrow(), before.map(KeyFigure::meaning)),
                on.get(),
                Words.kept(asked.get(2).orElseThrow(), before.map(KeyFigure::source))));
    }

    private void unsaid(KeyFigure.Part part) {
        switch (part) {
            case FIGURE -> reading.faults().add(Fields.FIGURE, "write.fault.figure");
            case MEANING -> reading.faults().add(Fields.FIGURE_MEANING, "write.fault.figure-meaning");
            case SOURCE -> reading.faults().add(Fields.FIGURE_SOURCE, "write.fault.figure-source");
        }
    }

    private String statement(Optional<String> before) {
        return Words.kept(reading.typed().one(Fields.STATEMENT), before);
    }

    private List<String> conditions() {
        return rows.conditions(as(Objective.class).map(Objective::conditions).orElse(List.of()));
    }

    private List<RoleHolding> roles() {
        return rows.roles(known.map(PlanElement::roles).orElse(List.of()), mayHold);
    }

    private List<Territory> territories() {
        return rows.territories(known.map(PlanElement::territories).orElse(List.of()));
    }

    private List<PlanCode> codes(String field) {
        return reading.typed().all(field).stream()
                .flatMap(text -> reading.code(field, text).stream())
                .toList();
    }

    private Optional<Abandonment> abandonment() {
        return known.flatMap(PlanElement::abandonment);
    }

    /// Both or none.
    private Optional<Lineage> lineage() {
        Optional<PlanCode> plan = reading.code(Fields.LINEAGE_PLAN);
        Optional<PlanCode> element = reading.code(Fields.LINEAGE_ELEMENT);
        if (plan.isPresent() != element.isPresent()) {
            reading.faults().add(plan.isPresent() ? Fields.LINEAGE_ELEMENT : Fields.LINEAGE_PLAN, "write.fault.row");
        }
        return plan.flatMap(from -> element.map(origin -> new Lineage(from, origin)));
    }

    private <E> Optional<E> as(Class<E> level) {
        return known.filter(level::isInstance).map(level::cast);
    }
}
