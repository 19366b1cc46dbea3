package fr.continuum.adapters.web.plan;

import fr.continuum.adapters.web.list.Choice;
import fr.continuum.adapters.web.list.Column;
import fr.continuum.adapters.web.list.ListTable;
import fr.continuum.adapters.web.text.Texts;
import fr.continuum.domain.plan.Action;
import fr.continuum.domain.plan.Schedule;
import fr.continuum.domain.plan.Territory;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// The columns of the plan as a list. Budgets have no sum there: that of an objective holds those of its actions.
@Component
final class PlanTable {

    private static final List<String> STATES =
            List.of("DRAFT", "PLANNED", "IN_PROGRESS", "ON_HOLD", "BLOCKED", "COMPLETED", "ABANDONED");

    /// Between several that stand in one cell: posts and places have commas in their names.
    private static final String SEVERAL = " ; ";

    /// What has no state of its own.
    private static final Choice NONE = new Choice("", "");

    private final Texts texts;

    PlanTable(Texts texts) {
        this.texts = texts;
    }

    ListTable<PlanRow> table() {
        return new ListTable<>(
                "plan.title",
                "plan",
                List.of(
                        Column.<PlanRow>text("element", "plan.col.element", PlanRow::label)
                                .fixed(),
                        Column.<PlanRow>text("code", "col.code", PlanRow::code).more(),
                        Column.<PlanRow>text("niveau-dit", "plan.select.level", PlanRow::level)
                                .more(),
                        Column.<PlanRow>choice(
                                "avancement",
                                "plan.col.state",
                                STATES.stream().map(this::state).toList(),
                                this::stateOf),
                        Column.<PlanRow>date(
                                        "debut",
                                        "plan.fact.START",
                                        row -> schedule(row).flatMap(Schedule::start))
                                .more(),
                        Column.<PlanRow>date(
                                        "fin",
                                        "plan.fact.END",
                                        row -> schedule(row).flatMap(Schedule::end))
                                .more(),
                        Column.text(
                                "pilote",
                                "plan.col.steers",
                                row -> row.standing().steering().stream()
                                        .map(Holder::post)
                                        .collect(Collectors.joining(SEVERAL))),
                        Column.<PlanRow>text(
                                        "territoires",
                                        "plan.fact.TERRITORIES",
                                        row -> row.standing().element().territories().stream()
                                                .map(Territory::label)
                                                .collect(Collectors.joining(SEVERAL)))
                                .more(),
                        Column.count(
                                "jalons",
                                "plan.col.milestones",
                                row -> row.standing().milestones()),
                        Column.<PlanRow>euros(
                                        "prevu",
                                        "plan.col.planned",
                                        row -> row.standing().plannedCents())
                                .notSummed(),
                        Column.count(
                                "contributions",
                                "plan.col.contributions",
                                row -> row.standing().contributions())),
                Map.of());
    }

    private Choice state(String state) {
        return new Choice(state, texts.say("plan.state." + state));
    }

    private Choice stateOf(PlanRow row) {
        return Stream.of(row.standing().state())
                .filter(state -> !state.isEmpty())
                .map(this::state)
                .findFirst()
                .orElse(NONE);
    }

    private static Optional<Schedule> schedule(PlanRow row) {
        return row.standing().element() instanceof Action action ? Optional.of(action.schedule()) : Optional.empty();
    }
}
