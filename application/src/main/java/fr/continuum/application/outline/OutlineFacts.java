package fr.continuum.application.outline;

import fr.continuum.domain.plan.Action;
import fr.continuum.domain.plan.ActionState;
import fr.continuum.domain.plan.RoleHolding;
import fr.continuum.domain.plan.Schedule;
import fr.continuum.domain.shared.Days;
import fr.continuum.domain.shared.Wording;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/// What the lines of a confirmed tree tell of elements as facts. A fact is taken once, and only where it holds: an
/// action goes on with somebody who leads it and days (R08), is over since a day that has come, is given up for a
/// reason (R07). What is not taken stays words, and says why where its words are those of a fact.
final class OutlineFacts {

    private final LocalDate today;
    private final Map<Integer, OutlineFact> taken = new HashMap<>();
    private final Map<Integer, Wording> words = new HashMap<>();
    private final Map<Integer, List<RoleHolding>> roles = new HashMap<>();
    private final Map<Integer, Schedule> schedules = new HashMap<>();
    private final Map<Integer, Long> budgets = new HashMap<>();
    private final Map<Integer, ActionState> states = new HashMap<>();

    /// @param held who leads elements, by line, where somebody said so beside the document
    /// @param today the last day something may be over since
    OutlineFacts(CodedOutline coded, Map<Integer, List<RoleHolding>> held, LocalDate today) {
        this.today = today;
        Map<Integer, Stated> stated = new HashMap<>();
        for (OutlineNode node : coded.nodes()) {
            if (node.level() == OutlineLevel.TEXT && !coded.isUnsaid(node)) {
                coded.holder(node)
                        .ifPresent(holder -> OutlineFact.of(node.text(), holder.level())
                                .ifPresent(fact -> told(node, holder.id(), fact, stated)));
            }
        }
        held.forEach(this::add);
        stated.forEach(this::state);
    }

    /// A line that tells a state.
    private record Stated(int line, OutlineFact.State said) {}

    private void told(OutlineNode line, int about, OutlineFact fact, Map<Integer, Stated> later) {
        boolean holds = switch (fact) {
            case OutlineFact.Holding(List<RoleHolding> told) -> {
                add(about, told);
                yield true;
            }
            case OutlineFact.When(Optional<LocalDate> start, Optional<LocalDate> end) -> schedule(about, start, end);
            case OutlineFact.Budget(long cents) -> budgets.putIfAbsent(about, cents) == null;
            case OutlineFact.State state -> later.putIfAbsent(about, new Stated(line.id(), state)) == null;
        };
        if (holds) {
            taken.put(line.id(), fact);
        }
    }

    private void add(int about, List<RoleHolding> told) {
        List<RoleHolding> held = roles.computeIfAbsent(about, _ -> new ArrayList<>());
        told.stream().filter(role -> !held.contains(role)).forEach(held::add);
    }

    /// An action starts and ends once, and not before it starts: what tells otherwise stays words.
    private boolean schedule(int action, Optional<LocalDate> start, Optional<LocalDate> end) {
        Schedule is = schedules.getOrDefault(action, Schedule.UNKNOWN);
        boolean again = (start.isPresent() && is.start().isPresent())
                || (end.isPresent() && is.end().isPresent());
        Optional<LocalDate> from = start.or(is::start);
        Optional<LocalDate> to = end.or(is::end);
        if (again || (from.isPresent() && to.isPresent() && to.get().isBefore(from.get()))) {
            return false;
        }
        schedules.put(action, new Schedule(from, to, false));
        return true;
    }

    /// Once all that is said of the action is known.
    private void state(int action, Stated stated) {
        OutlineFact.State said = stated.said();
        Optional<LocalDate> over = said.since().or(() -> schedule(action).end());
        Optional<Wording> why = switch (said.state()) {
            case DRAFT, PLANNED, ON_HOLD, BLOCKED -> Optional.empty();
            case IN_PROGRESS -> lacks(action);
            case COMPLETED ->
                over.filter(day -> !day.isAfter(today)).isPresent() ? Optional.empty() : Optional.of(notOver(over));
            case ABANDONED ->
                Optional.of(new Wording(
                        "Un abandon a un motif et un jour : dites-les sur la page de l’action. Gardé dans la description.",
                        "What is given up has a reason and a day: say them on the page of the action. Kept in the"
                                + " description."));
        };
        if (why.isPresent()) {
            taken.remove(stated.line());
            words.put(stated.line(), why.get());
            return;
        }
        states.put(
                action,
                switch (said.state()) {
                    case DRAFT, ABANDONED -> new ActionState.Draft();
                    case PLANNED -> new ActionState.Planned();
                    case IN_PROGRESS -> new ActionState.InProgress();
                    case ON_HOLD -> new ActionState.OnHold("");
                    case BLOCKED -> new ActionState.Blocked("");
                    case COMPLETED -> new ActionState.Completed(over.orElseThrow());
                });
    }

    private static Wording notOver(Optional<LocalDate> over) {
        return over.map(day -> new Wording(
                        "Elle finit le " + Days.wording(day).french()
                                + ", à venir : dites depuis quand elle est achevée." + " Gardé dans la description.",
                        "It ends on " + Days.wording(day).english()
                                + ", to come: say since when it is completed. Kept in" + " the description."))
                .orElseGet(() -> new Wording(
                        "Dites depuis quand (« Réalisée le 12/03/2024 »). Gardé dans la description.",
                        "Say since when (“Réalisée le 12/03/2024”). Kept in the description."));
    }

    /// What an action under way lacks to be so, as R08 asks.
    private Optional<Wording> lacks(int action) {
        Action so = Action.of("A", "A", "A").scheduled(schedule(action)).heldBy(roles(action));
        List<Wording> missing = so.missingToStart().stream()
                .map(each -> switch (each) {
                    case PILOT -> new Wording("qui la pilote", "who leads it");
                    case START -> new Wording("son début", "its start");
                    case END -> new Wording("sa fin", "its end");
                })
                .toList();
        return missing.isEmpty()
                ? Optional.empty()
                : Optional.of(new Wording("Pour être en cours, il lui manque : ", "To be under way, it lacks: ")
                        .then(Wording.joined(", ", missing))
                        .then(new Wording(" (R08). Gardé dans la description.", " (R08). Kept in the description.")));
    }

    List<RoleHolding> roles(int element) {
        return List.copyOf(roles.getOrDefault(element, List.of()));
    }

    Schedule schedule(int action) {
        return schedules.getOrDefault(action, Schedule.UNKNOWN);
    }

    OptionalLong budget(int action) {
        Long cents = budgets.get(action);
        return cents == null ? OptionalLong.empty() : OptionalLong.of(cents);
    }

    ActionState state(int action) {
        return states.getOrDefault(action, new ActionState.Draft());
    }

    /// By line, the fact it is read as.
    Map<Integer, OutlineFact> taken() {
        return taken;
    }

    /// By line, why words of a fact stay words.
    Map<Integer, Wording> words() {
        return words;
    }
}
