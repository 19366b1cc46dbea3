package fr.continuum.adapters.files.plan;

import fr.continuum.adapters.files.profile.CellValues;
import fr.continuum.adapters.files.profile.FaultList;
import fr.continuum.adapters.files.profile.FoldedText;
import fr.continuum.adapters.files.profile.Table;
import fr.continuum.application.port.ActionPlanState;
import fr.continuum.application.port.FileRemark;
import fr.continuum.domain.plan.Abandonment;
import fr.continuum.domain.plan.ActionState;
import fr.continuum.domain.plan.FactName;
import fr.continuum.domain.plan.Milestone;
import fr.continuum.domain.plan.PlanRole;
import fr.continuum.domain.plan.Priority;
import fr.continuum.domain.plan.RoleHolding;
import fr.continuum.domain.plan.Schedule;
import fr.continuum.domain.shared.Wording;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/// Understands what one row of an action-plan workbook says of its action. What cannot be understood is a fault of its
/// cell; what a plan has no place for goes to the description, and is told.
final class ActionRow {

    private static final Map<ActionPlanColumn, PlanRole> ROLES = roles();

    private final ActionPlanTable table;
    private final LocalDate on;
    private final FaultList faults;
    private final Remarks remarks;

    ActionRow(ActionPlanTable table, LocalDate on, FaultList faults, Remarks remarks) {
        this.table = table;
        this.on = on;
        this.faults = faults;
        this.remarks = remarks;
    }

    /// What a row says of an action, its title and place aside.
    ///
    /// @param said facts a cell of the row tells
    record Told(
            String description,
            ActionState state,
            Schedule schedule,
            Optional<Priority> priority,
            List<RoleHolding> roles,
            OptionalLong plannedCents,
            Set<FactName> said) {

        static final Told NOTHING = new Told(
                "",
                new ActionState.Draft(),
                Schedule.UNKNOWN,
                Optional.empty(),
                List.of(),
                OptionalLong.empty(),
                Set.of());
    }

    /// A sub-action as a milestone, and what a milestone cannot hold.
    record Step(Milestone milestone, Optional<String> besides) {}

    private static Map<ActionPlanColumn, PlanRole> roles() {
        Map<ActionPlanColumn, PlanRole> roles = new LinkedHashMap<>();
        roles.put(ActionPlanColumn.ELECTED, PlanRole.LEAD_ELECTED);
        roles.put(ActionPlanColumn.LEAD_DEPARTMENT, PlanRole.LEAD_DEPARTMENT);
        roles.put(ActionPlanColumn.PILOT, PlanRole.PROJECT_MANAGER);
        roles.put(ActionPlanColumn.LEAD_STRUCTURE, PlanRole.PARTNER);
        roles.put(ActionPlanColumn.PARTNERS, PlanRole.PARTNER);
        return roles;
    }

    /// Whether a row says anything besides its place and titles.
    boolean saysMore(Table.Row row) {
        return !table.others(row).isEmpty()
                || Arrays.stream(ActionPlanColumn.values())
                        .filter(column -> !column.isPlaceOrTitle())
                        .anyMatch(column -> !table.text(row, column).isEmpty());
    }

    Told parse(Table.Row row) {
        Schedule schedule = schedule(row);
        return new Told(
                description(row), state(row, schedule), schedule, priority(row), holdings(row), budget(row), said(row));
    }

    private Set<FactName> said(Table.Row row) {
        Set<FactName> said = EnumSet.noneOf(FactName.class);
        for (ActionPlanColumn column : ActionPlanColumn.values()) {
            if (!table.text(row, column).isEmpty()) {
                column.fact().ifPresent(said::add);
            }
        }
        return said;
    }

    Optional<Step> step(Table.Row row, String title) {
        Optional<LocalDate> end = date(row, ActionPlanColumn.END);
        Optional<LocalDate> done = Optional.empty();
        Map<String, String> besides = new LinkedHashMap<>();
        for (ActionPlanColumn column : ActionPlanColumn.values()) {
            String text = table.text(row, column);
            boolean kept = column.isPlaceOrTitle() || column == ActionPlanColumn.END;
            if (!kept && !text.isEmpty()) {
                besides.put(table.header(column), text);
            }
        }
        besides.putAll(table.others(row));
        if (table.state(row).filter(ActionPlanState.COMPLETED::equals).isPresent()) {
            done = Optional.of(since(row, end));
        }
        besides.keySet()
                .forEach(column -> remarks.add(
                        FileRemark.Kind.KEPT_ELSEWHERE,
                        row.line(),
                        column,
                        new Wording(
                                "Une étape n'a pas de place pour cela : repris dans la description de l'action.",
                                "A milestone has no place for this: kept in the description of the action.")));
        Optional<String> said =
                besides.isEmpty() ? Optional.empty() : Optional.of("Sous-action « " + title + " »\n" + lines(besides));
        return Optional.of(new Step(new Milestone(title.replaceAll("\\s+", " "), end, done), said));
    }

    private String description(Table.Row row) {
        Map<String, String> others = table.others(row);
        others.keySet()
                .forEach(column -> remarks.add(
                        FileRemark.Kind.KEPT_ELSEWHERE,
                        row.line(),
                        column,
                        new Wording(
                                "Le plan n'a pas de place pour cela : repris dans la description de l'action.",
                                "The plan has no place for this: kept in the description of the action.")));
        String own = table.text(row, ActionPlanColumn.DESCRIPTION);
        String rest = lines(others);
        return own.isEmpty() || rest.isEmpty() ? own + rest : own + "\n\n" + rest;
    }

    private static String lines(Map<String, String> said) {
        List<String> lines = new ArrayList<>();
        said.forEach((column, text) -> lines.add(column.replaceAll("\\s+", " ") + " : " + text));
        return String.join("\n", lines);
    }

    private Schedule schedule(Table.Row row) {
        Optional<LocalDate> start = date(row, ActionPlanColumn.START);
        Optional<LocalDate> end = date(row, ActionPlanColumn.END);
        String continuous = table.text(row, ActionPlanColumn.CONTINUOUS);
        Optional<Boolean> endless = CellValues.yes(continuous);
        if (!continuous.isEmpty() && endless.isEmpty()) {
            fault(
                    row,
                    ActionPlanColumn.CONTINUOUS,
                    new Wording(
                            "« " + continuous + " » : écrivez VRAI ou FAUX (oui, non).",
                            "“" + continuous + "”: write VRAI or FAUX (oui, non)."));
        }
        if (start.isPresent() && end.isPresent() && end.get().isBefore(start.get())) {
            fault(
                    row,
                    ActionPlanColumn.END,
                    new Wording(
                            "L'action finirait le " + end.get() + ", avant de commencer le " + start.get()
                                    + ". Corrigez l'une des deux dates.",
                            "The action would end on " + end.get() + ", before it starts on " + start.get()
                                    + ". Correct one of the two dates."));
            return Schedule.UNKNOWN;
        }
        return new Schedule(start, end, endless.orElse(false));
    }

    private Optional<LocalDate> date(Table.Row row, ActionPlanColumn column) {
        String text = table.text(row, column);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        Optional<CellValues.WrittenDate> written = CellValues.date(text);
        if (written.isEmpty()) {
            fault(
                    row,
                    column,
                    new Wording(
                            "« " + text + " » n'est pas une date. Écrivez par exemple 31/12/2026.",
                            "“" + text + "” is no date. Write for instance 31/12/2026."));
        } else if (written.get().monthFirst()) {
            remarks.add(
                    FileRemark.Kind.READ_AS,
                    row.line(),
                    table.header(column),
                    new Wording(
                            "« " + text + " », où le mois vient d'abord, est lu comme le "
                                    + written.get().date() + ".",
                            "“" + text + "”, where the month comes first, is read as "
                                    + written.get().date() + "."));
        }
        return written.map(CellValues.WrittenDate::date);
    }

    private ActionState state(Table.Row row, Schedule schedule) {
        String text = table.text(row, ActionPlanColumn.STATUS);
        Optional<ActionPlanState> told = table.state(row);
        if (told.isEmpty()) {
            fault(
                    row,
                    ActionPlanColumn.STATUS,
                    new Wording(
                            "Le statut « " + text + " » est inconnu. Dites ce qu'il veut dire, ou écrivez l'un de"
                                    + " ceux-ci : " + StatusWords.admitted() + ".",
                            "The status “" + text + "” is not known. Say what it means, or write one of these: "
                                    + StatusWords.admitted() + "."));
        }
        if (StatusWords.isLate(text)) {
            remarks.add(
                    FileRemark.Kind.READ_AS,
                    row.line(),
                    table.header(ActionPlanColumn.STATUS),
                    new Wording(
                            "« " + text + " » est lu comme « En cours » : le retard se calcule des dates.",
                            "“" + text + "” is read as “En cours”: being late is computed from dates."));
        }
        return switch (told.orElse(ActionPlanState.DRAFT)) {
            case DRAFT -> new ActionState.Draft();
            case PLANNED -> new ActionState.Planned();
            case IN_PROGRESS -> new ActionState.InProgress();
            case ON_HOLD -> new ActionState.OnHold("");
            case BLOCKED -> new ActionState.Blocked("");
            case COMPLETED -> new ActionState.Completed(since(row, schedule.end()));
            case ABANDONED ->
                new ActionState.Abandoned(new Abandonment(
                        "« " + text + " » dans le fichier importé, sans autre motif", since(row, schedule.end())));
        };
    }

    /// The day something is over since: its end where that is past, else the day of the import, which is told.
    private LocalDate since(Table.Row row, Optional<LocalDate> end) {
        Optional<LocalDate> past = end.filter(day -> !day.isAfter(on));
        if (past.isEmpty()) {
            remarks.add(
                    FileRemark.Kind.READ_AS,
                    row.line(),
                    table.header(ActionPlanColumn.STATUS),
                    new Wording(
                            "« " + table.text(row, ActionPlanColumn.STATUS)
                                    + " » sans date passée : daté du jour de l'import, " + on
                                    + ". Corrigez la date si vous la connaissez.",
                            "“" + table.text(row, ActionPlanColumn.STATUS)
                                    + "” without a date gone by: dated on the day of the import, " + on
                                    + ". Correct the date if you know it."));
        }
        return past.orElse(on);
    }

    private Optional<Priority> priority(Table.Row row) {
        String text = table.text(row, ActionPlanColumn.PRIORITY);
        Optional<Priority> priority = switch (FoldedText.of(text)) {
            case "eleve", "elevee", "haut", "haute", "fort", "forte" -> Optional.of(Priority.HIGH);
            case "moyen", "moyenne" -> Optional.of(Priority.MEDIUM);
            case "bas", "basse", "faible" -> Optional.of(Priority.LOW);
            default -> Optional.empty();
        };
        if (priority.isEmpty() && !text.isEmpty()) {
            fault(
                    row,
                    ActionPlanColumn.PRIORITY,
                    new Wording(
                            "La priorité « " + text + " » est inconnue. Priorités admises : Élevé, Moyen, Bas.",
                            "The priority “" + text + "” is not known. Those that are: Élevé, Moyen, Bas."));
        }
        return priority;
    }

    private List<RoleHolding> holdings(Table.Row row) {
        List<RoleHolding> holdings = new ArrayList<>();
        ROLES.forEach((column, role) -> Arrays.stream(table.text(row, column).split("[,;\n]"))
                .map(FoldedText::strip)
                .filter(post -> !post.isEmpty())
                .map(post -> RoleHolding.of(role, post))
                .filter(holding -> !holdings.contains(holding))
                .forEach(holdings::add));
        return holdings;
    }

    private OptionalLong budget(Table.Row row) {
        String text = table.text(row, ActionPlanColumn.BUDGET);
        OptionalLong cents = CellValues.cents(text, "");
        if (!text.isEmpty() && cents.isEmpty()) {
            fault(
                    row,
                    ActionPlanColumn.BUDGET,
                    new Wording(
                            "« " + text
                                    + " » n'est pas un montant. Écrivez un nombre d'euros (232000 ou 1234,56), et le reste"
                                    + " dans le descriptif.",
                            "“" + text
                                    + "” is no amount. Write a number of euros (232000 or 1234,56), and the rest in the description."));
        } else if (cents.orElse(0) < 0) {
            fault(
                    row,
                    ActionPlanColumn.BUDGET,
                    new Wording(
                            "Un budget prévu n'est pas négatif : « " + text + " ».",
                            "A planned budget is not negative: “" + text + "”."));
            return OptionalLong.empty();
        }
        return cents;
    }

    private void fault(Table.Row row, ActionPlanColumn column, Wording reason) {
        faults.add(row.line(), table.header(column), reason);
    }
}
