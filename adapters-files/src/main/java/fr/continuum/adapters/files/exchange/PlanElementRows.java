package fr.continuum.adapters.files.exchange;

import fr.continuum.adapters.files.profile.CellValues;
import fr.continuum.domain.plan.Abandonment;
import fr.continuum.domain.plan.Action;
import fr.continuum.domain.plan.ActionState;
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
import fr.continuum.domain.shared.Euros;
import fr.continuum.domain.shared.Wording;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/// Makes the elements of a plan of their rows, and of what other sheets say of them.
record PlanElementRows(PlanCells cells, PlanElementCodes codes, PlanDetails details) {

    private static final Set<PlanColumn> OF_AN_ACTION = EnumSet.of(
            PlanColumn.STATE,
            PlanColumn.STATE_REASON,
            PlanColumn.COMPLETED_ON,
            PlanColumn.START,
            PlanColumn.END,
            PlanColumn.CONTINUOUS,
            PlanColumn.PRIORITY,
            PlanColumn.BUDGET);

    /// Empty where it cannot be made; its faults are noted.
    Optional<PlanElement> make(PlanCode code, PlanRow row) {
        PlanLevel level = codes.level(code);
        Optional<String> label = cells.required(row, PlanColumn.LABEL);
        Optional<PlanCode> parent = parent(row, level);
        Optional<Abandonment> abandonment = abandonment(row);
        Optional<Lineage> lineage = lineage(row);
        if (level != PlanLevel.ACTION) {
            OF_AN_ACTION.forEach(column -> cells.refuse(row, column, level));
        }
        if (level == PlanLevel.AXIS) {
            cells.refuse(row, PlanColumn.TEXT, level);
        }
        if (label.isEmpty()) {
            return Optional.empty();
        }
        String text = row.text(PlanColumn.TEXT);
        List<String> needed = details.conditions().getOrDefault(code, List.of());
        List<RoleHolding> held = details.roles().getOrDefault(code, List.of());
        List<Territory> places = details.territories().getOrDefault(code, List.of());
        List<PlanCode> served = details.objectives().getOrDefault(code, List.of());
        return switch (level) {
            case AXIS -> Optional.of(new StrategicAxis(code, label.get(), abandonment, lineage));
            case STRATEGIC_OBJECTIVE ->
                Optional.of(new Objective.Strategic(
                        code,
                        label.get(),
                        text,
                        parent,
                        needed,
                        held,
                        places,
                        abandonment,
                        lineage,
                        Optional.ofNullable(details.figures().get(code))));
            case OPERATIONAL_OBJECTIVE ->
                parent.map(under -> new Objective.Operational(
                        code, label.get(), text, under, needed, held, places, abandonment, lineage));
            case ACTION -> {
                Optional<ActionState> state = state(row, abandonment);
                Schedule schedule = schedule(row);
                OptionalLong budget = budget(row);
                Optional<Priority> priority = row.text(PlanColumn.PRIORITY).isEmpty()
                        ? Optional.empty()
                        : cells.word(row, PlanColumn.PRIORITY, Word.PRIORITIES);
                yield state.map(where -> new Action(
                        code,
                        label.get(),
                        text,
                        parent,
                        served,
                        where,
                        schedule,
                        details.milestones().getOrDefault(code, List.of()),
                        priority,
                        held,
                        places,
                        budget,
                        lineage));
            }
            case PLEDGE -> Optional.of(new Pledge(code, label.get(), text, served, abandonment, lineage));
        };
    }

    private Optional<PlanCode> parent(PlanRow row, PlanLevel level) {
        return switch (level) {
            case AXIS, PLEDGE -> {
                cells.refuse(row, PlanColumn.PARENT, level);
                yield Optional.empty();
            }
            case STRATEGIC_OBJECTIVE ->
                row.text(PlanColumn.PARENT).isEmpty()
                        ? Optional.empty()
                        : codes.known(row, PlanColumn.PARENT, Set.of(PlanLevel.AXIS));
            case OPERATIONAL_OBJECTIVE, ACTION -> codes.known(row, PlanColumn.PARENT, PlanElementCodes.OBJECTIVES);
        };
    }

    private Optional<Abandonment> abandonment(PlanRow row) {
        String reason = row.text(PlanColumn.ABANDON_REASON);
        Optional<LocalDate> on = cells.date(row, PlanColumn.ABANDONED_ON);
        if (on.isPresent() == reason.isBlank()) {
            cells.fault(
                    row,
                    on.isPresent() ? PlanColumn.ABANDON_REASON : PlanColumn.ABANDONED_ON,
                    new Wording(
                            "Ce qui est abandonné dit pourquoi et depuis quand : donnez les deux, ou aucun.",
                            "What is given up says why and since when: give both, or neither."));
            return Optional.empty();
        }
        return on.map(day -> new Abandonment(reason, day));
    }

    private Optional<Lineage> lineage(PlanRow row) {
        if (row.text(PlanColumn.LINEAGE_PLAN).isEmpty()
                && row.text(PlanColumn.LINEAGE_ELEMENT).isEmpty()) {
            return Optional.empty();
        }
        Optional<PlanCode> plan = cells.code(row, PlanColumn.LINEAGE_PLAN);
        return cells.code(row, PlanColumn.LINEAGE_ELEMENT)
                .flatMap(element -> plan.map(from -> new Lineage(from, element)));
    }

    private Optional<ActionState> state(PlanRow row, Optional<Abandonment> abandonment) {
        Optional<LocalDate> completed = cells.date(row, PlanColumn.COMPLETED_ON);
        String reason = row.text(PlanColumn.STATE_REASON);
        Optional<Word.State> state = row.text(PlanColumn.STATE).isEmpty()
                ? Optional.of(abandonment.isPresent() ? Word.State.ABANDONED : Word.State.DRAFT)
                : cells.word(row, PlanColumn.STATE, Word.STATES);
        if (state.isEmpty()) {
            return Optional.empty();
        }
        if ((state.get() == Word.State.ABANDONED) != abandonment.isPresent()) {
            cells.fault(
                    row,
                    PlanColumn.STATE,
                    new Wording(
                            "Une action abandonnée, et elle seule, dit pourquoi et depuis quand.",
                            "An action given up, and no other, says why and since when."));
            return Optional.empty();
        }
        if ((state.get() == Word.State.COMPLETED) != completed.isPresent()) {
            cells.fault(
                    row,
                    PlanColumn.COMPLETED_ON,
                    new Wording(
                            "Une action achevée, et elle seule, dit depuis quel jour.",
                            "A completed action, and no other, says since what day."));
            return Optional.empty();
        }
        boolean waits = state.get() == Word.State.ON_HOLD || state.get() == Word.State.BLOCKED;
        if (!waits && !reason.isEmpty()) {
            cells.fault(
                    row,
                    PlanColumn.STATE_REASON,
                    new Wording(
                            "Seule une action en pause ou bloquée dit pourquoi.",
                            "Only an action on hold or blocked says why."));
            return Optional.empty();
        }
        return Optional.of(
                switch (state.get()) {
                    case DRAFT -> new ActionState.Draft();
                    case PLANNED -> new ActionState.Planned();
                    case IN_PROGRESS -> new ActionState.InProgress();
                    case ON_HOLD -> new ActionState.OnHold(reason);
                    case BLOCKED -> new ActionState.Blocked(reason);
                    case COMPLETED -> new ActionState.Completed(completed.orElseThrow());
                    case ABANDONED -> new ActionState.Abandoned(abandonment.orElseThrow());
                });
    }

    private Schedule schedule(PlanRow row) {
        Optional<LocalDate> start = cells.date(row, PlanColumn.START);
        Optional<LocalDate> end = cells.date(row, PlanColumn.END);
        String continuous = row.text(PlanColumn.CONTINUOUS);
        Optional<Boolean> endless = CellValues.yes(continuous);
        if (!continuous.isEmpty() && endless.isEmpty()) {
            cells.fault(
                    row,
                    PlanColumn.CONTINUOUS,
                    new Wording(
                            "« " + continuous + " » : écrivez oui ou non.", "“" + continuous + "”: write oui or non."));
        }
        if (start.isPresent() && end.isPresent() && end.get().isBefore(start.get())) {
            cells.fault(
                    row,
                    PlanColumn.END,
                    new Wording(
                            "L'action finirait avant de commencer. Corrigez l'une des deux dates.",
                            "The action would end before it starts. Correct one of the two dates."));
            return Schedule.UNKNOWN;
        }
        return new Schedule(start, end, endless.orElse(false));
    }

    private OptionalLong budget(PlanRow row) {
        String text = row.text(PlanColumn.BUDGET);
        OptionalLong cents = CellValues.cents(text, "");
        if (!text.isEmpty() && (cents.isEmpty() || cents.getAsLong() < 0 || !Euros.isAmount(cents.getAsLong()))) {
            cells.fault(
                    row,
                    PlanColumn.BUDGET,
                    new Wording(
                            "« " + text + " » n'est pas un montant. Écrivez par exemple 1234,56.",
                            "“" + text + "” is no amount. Write for instance 1234,56."));
            return OptionalLong.empty();
        }
        return cents;
    }
}
