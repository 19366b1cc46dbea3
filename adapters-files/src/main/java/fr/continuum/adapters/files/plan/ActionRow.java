package fr.continuum.adapters.files.plan;

import fr.continuum.adapters.files.profile.FaultList;
import fr.continuum.adapters.files.profile.Table;
import fr.continuum.application.outline.WrittenHolders;
import fr.continuum.application.port.FileRemark;
import fr.continuum.application.port.ToldCell;
import fr.continuum.domain.plan.ActionState;
import fr.continuum.domain.plan.FactName;
import fr.continuum.domain.plan.Milestone;
import fr.continuum.domain.plan.PlanRole;
import fr.continuum.domain.plan.Priority;
import fr.continuum.domain.plan.RoleHolding;
import fr.continuum.domain.plan.Schedule;
import fr.continuum.domain.plan.Territory;
import fr.continuum.domain.shared.Unsaid;
import fr.continuum.domain.shared.Wording;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
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

    /// What people say in words where a plan has a value.
    private static final List<ActionPlanColumn> WRITTEN_IN_WORDS =
            List.of(ActionPlanColumn.BUDGET, ActionPlanColumn.START, ActionPlanColumn.END);

    /// Where a comma may stand in the name of one.
    private static final Set<ActionPlanColumn> PERSONS = EnumSet.of(ActionPlanColumn.ELECTED, ActionPlanColumn.PILOT);

    private final ActionPlanTable table;
    private final ActionCells cells;
    private final StatusCells statuses;
    private final TerritoryCells territories;
    private final Remarks remarks;

    /// Whether commas part the holders each column names.
    private final Map<ActionPlanColumn, Boolean> commas = new EnumMap<>(ActionPlanColumn.class);

    /// Columns of which that was told.
    private final Set<ActionPlanColumn> told = EnumSet.noneOf(ActionPlanColumn.class);

    /// @param on the day of the import
    ActionRow(ActionPlanTable table, LocalDate on, FaultList faults, Remarks remarks) {
        this.table = table;
        this.cells = new ActionCells(table, faults, remarks);
        this.statuses = new StatusCells(table, on, faults, remarks);
        this.territories = new TerritoryCells(table, remarks);
        this.remarks = remarks;
    }

    /// What a row says of an action, its title and place aside.
    ///
    /// @param said facts a cell of the row tells
    /// @param number what the action goes by
    /// @param others objectives it contributes to besides, as the row calls them
    record Told(
            String description,
            ActionState state,
            Schedule schedule,
            Optional<Priority> priority,
            List<RoleHolding> roles,
            List<Territory> territories,
            OptionalLong plannedCents,
            Set<FactName> said,
            Optional<ToldCell> number,
            Optional<ToldCell> others) {

        static final Told NOTHING = new Told(
                "",
                new ActionState.Draft(),
                Schedule.UNKNOWN,
                Optional.empty(),
                List.of(),
                List.of(),
                OptionalLong.empty(),
                Set.of(),
                Optional.empty(),
                Optional.empty());
    }

    /// A sub-action as a milestone, and what a milestone cannot hold.
    ///
    /// @param number what its row goes by
    /// @param rest what else its row says, by header
    record Step(Milestone milestone, String title, Optional<ToldCell> number, Map<String, String> rest) {

        /// For the description of its action.
        ///
        /// @param own its number, where it has one of its own
        Optional<String> besides(Optional<ToldCell> own) {
            Map<String, String> all = new LinkedHashMap<>();
            own.ifPresent(cell -> all.put(cell.column(), cell.text()));
            all.putAll(rest);
            return all.isEmpty() ? Optional.empty() : Optional.of("Sous-action « " + title + " »\n" + lines(all));
        }
    }

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
        Schedule schedule = cells.schedule(row);
        List<Territory> places = territories.territories(row);
        return new Told(
                description(row),
                statuses.state(row, schedule.end()),
                schedule,
                cells.priority(row),
                holdings(row),
                places,
                cells.budget(row),
                said(row, places),
                named(row, ActionPlanColumn.CODE),
                named(row, ActionPlanColumn.OTHER_OBJECTIVES));
    }

    /// What a cell names, unless it is a word for nothing.
    private Optional<ToldCell> named(Table.Row row, ActionPlanColumn column) {
        String text = table.text(row, column);
        return text.isEmpty() || Unsaid.isNoReference(text)
                ? Optional.empty()
                : Optional.of(remarks.cell(row.line(), table.header(column), text));
    }

    private Set<FactName> said(Table.Row row, List<Territory> places) {
        Set<FactName> said = EnumSet.noneOf(FactName.class);
        for (ActionPlanColumn column : ActionPlanColumn.values()) {
            if (!table.text(row, column).isEmpty() && !isWords(row, column)) {
                column.fact().ifPresent(said::add);
            }
        }
        if (cells.isEndless(row)) {
            said.remove(FactName.END);
            said.add(FactName.CONTINUOUS);
        }
        if (places.isEmpty()) {
            said.remove(FactName.TERRITORIES);
        }
        if (named(row, ActionPlanColumn.OTHER_OBJECTIVES).isEmpty()) {
            said.remove(FactName.OTHERS);
        }
        return said;
    }

    /// Whether a cell says in words what its column has a value for: they go to the description.
    private boolean isWords(Table.Row row, ActionPlanColumn column) {
        boolean day = column == ActionPlanColumn.START || (column == ActionPlanColumn.END && !cells.isEndless(row));
        return column == ActionPlanColumn.BUDGET ? cells.isNoAmount(row) : day && cells.isNoDay(row, column);
    }

    /// What a row says of a sub-action. A milestone holds a title, a day it is due and one it was done: whatever
    /// else the row says goes to the description of the action, and is told.
    Step step(Table.Row row, String title) {
        Optional<LocalDate> end = cells.date(row, ActionPlanColumn.END);
        Optional<LocalDate> done = statuses.done(row, end);
        Map<String, String> besides = besides(row);
        besides.keySet()
                .forEach(column -> keptElsewhere(
                        row,
                        column,
                        new Wording(
                                "Une étape n'a pas de place pour cela : repris dans la description de l'action.",
                                "A milestone has no place for this: kept in the description of the action.")));
        return new Step(
                new Milestone(title.replaceAll("\\s+", " "), end, done),
                title,
                named(row, ActionPlanColumn.CODE),
                besides);
    }

    private Map<String, String> besides(Table.Row row) {
        Map<String, String> besides = new LinkedHashMap<>();
        for (ActionPlanColumn column : ActionPlanColumn.values()) {
            String text = table.text(row, column);
            boolean kept = column.isPlaceOrTitle()
                    || (column == ActionPlanColumn.END && !cells.isNoDay(row, column))
                    || column == ActionPlanColumn.CODE;
            if (!kept && !text.isEmpty()) {
                besides.put(table.header(column), text);
            }
        }
        besides.putAll(table.others(row));
        return besides;
    }

    private String description(Table.Row row) {
        Map<String, String> others = new LinkedHashMap<>(table.others(row));
        for (ActionPlanColumn column : WRITTEN_IN_WORDS) {
            if (isWords(row, column)) {
                others.put(table.header(column), table.text(row, column));
            }
        }
        others.keySet()
                .forEach(column -> keptElsewhere(
                        row,
                        column,
                        new Wording(
                                "Le plan n'a pas de place pour cela : repris dans la description de l'action.",
                                "The plan has no place for this: kept in the description of the action.")));
        others.putAll(territories.besides(row));
        String own = table.text(row, ActionPlanColumn.DESCRIPTION);
        String rest = lines(others);
        return own.isEmpty() || rest.isEmpty() ? own + rest : own + "\n\n" + rest;
    }

    private void keptElsewhere(Table.Row row, String column, Wording why) {
        remarks.add(FileRemark.Kind.KEPT_ELSEWHERE, row.line(), column, why);
    }

    private static String lines(Map<String, String> said) {
        List<String> lines = new ArrayList<>();
        said.forEach((column, text) -> lines.add(column.replaceAll("\\s+", " ") + " : " + text));
        return String.join("\n", lines);
    }

    private List<RoleHolding> holdings(Table.Row row) {
        List<RoleHolding> holdings = new ArrayList<>();
        ROLES.forEach((column, role) -> {
            String text = table.text(row, column);
            boolean commas = commas(column);
            List<String> holders = WrittenHolders.of(text, commas);
            if (commas && PERSONS.contains(column) && holders.size() > 1 && told.add(column)) {
                remarks.add(
                        FileRemark.Kind.READ_AS,
                        row.line(),
                        table.header(column),
                        new Wording(
                                "« " + text + " » est lu comme " + holders.size()
                                        + " noms, séparés par des virgules, ici et"
                                        + " dans toute la colonne. Où un nom en contient une (« Martin, Paul »), séparez-les par"
                                        + " des points-virgules, ne serait-ce qu'une fois dans la colonne.",
                                "“" + text + "” is read as " + holders.size()
                                        + " names parted by commas, here and in the"
                                        + " whole column. Where a name holds one (“Martin, Paul”), part them by semicolons,"
                                        + " at least once in the column."));
            }
            holders.stream()
                    .map(post -> RoleHolding.of(role, post))
                    .filter(holding -> !holdings.contains(holding))
                    .forEach(holdings::add);
        });
        return holdings;
    }

    /// Whether commas part the holders of a column: not where one of its cells parts them otherwise.
    private boolean commas(ActionPlanColumn column) {
        return commas.computeIfAbsent(
                column,
                _ -> table.rows().stream().map(row -> table.text(row, column)).noneMatch(WrittenHolders::isParted));
    }
}
