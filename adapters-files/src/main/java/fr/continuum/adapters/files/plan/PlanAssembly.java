package fr.continuum.adapters.files.plan;

import fr.continuum.adapters.files.profile.FaultList;
import fr.continuum.adapters.files.profile.FoldedText;
import fr.continuum.adapters.files.profile.Table;
import fr.continuum.application.outline.Numbering;
import fr.continuum.application.outline.PlanCodes;
import fr.continuum.application.port.ActionPlanReader;
import fr.continuum.application.port.FileRemark;
import fr.continuum.domain.plan.FactName;
import fr.continuum.domain.plan.Objective;
import fr.continuum.domain.plan.PlanCode;
import fr.continuum.domain.plan.PlanContent;
import fr.continuum.domain.plan.PlanElement;
import fr.continuum.domain.plan.PlanLevel;
import fr.continuum.domain.plan.StrategicAxis;
import fr.continuum.domain.shared.Wording;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/// Gathers the rows of an action-plan workbook into a plan: places as they are first named, actions under the deepest
/// place of their row, sub-actions as the milestones of their action.
final class PlanAssembly {

    private final ActionPlanReader.Frame frame;
    private final ActionPlanTable table;
    private final FaultList faults;
    private final Remarks remarks;
    private final ActionRow rows;
    private final PlanLevel top;
    private final PlanCodes codes = new PlanCodes();
    private final Map<String, Place> places = new LinkedHashMap<>();
    private final Map<String, ActionDraft> actions = new LinkedHashMap<>();
    private final List<Supplier<PlanElement>> inOrder = new ArrayList<>();

    PlanAssembly(ActionPlanReader.Frame frame, ActionPlanTable table, FaultList faults, Remarks remarks) {
        this.frame = frame;
        this.table = table;
        this.faults = faults;
        this.remarks = remarks;
        this.top = frame.sure() ? frame.top() : table.top().orElse(frame.top());
        this.rows = new ActionRow(table, frame.on(), faults, remarks);
    }

    /// @param level of the place in the plan
    /// @param written the label as it was first written, number included
    private record Place(String key, PlanLevel level, PlanCode code, String written, PlanElement element) {}

    void add(Table.Row row) {
        Optional<Place> place = place(row);
        String title = table.text(row, ActionPlanColumn.TITLE);
        if (title.isEmpty()) {
            untitled(row);
        } else if (place.isEmpty()) {
            faults.add(
                    row.line(),
                    table.placeHeader(0),
                    new Wording(
                            "L'action « " + title + " » n'est sous rien : dites dans cette colonne ce qu'elle sert.",
                            "The action “" + title + "” is under nothing: say in this column what it serves."));
        } else if (place.get().level() == PlanLevel.AXIS) {
            faults.add(
                    row.line(),
                    table.placeHeader(1),
                    new Wording(
                            "L'action « " + title + " » est directement sous l'axe « "
                                    + place.get().written()
                                    + " », sans objectif. Nommez son objectif dans cette colonne, ou importez la colonne « "
                                    + table.placeHeader(0) + " » comme des objectifs stratégiques.",
                            "The action “" + title + "” is right under the axis “"
                                    + place.get().written()
                                    + "”, without an objective. Name its objective in this column, or import the column “"
                                    + table.placeHeader(0) + "” as strategic objectives."));
            rows.parse(row); // for what else is wrong with it
        } else {
            action(row, place.get(), title);
        }
    }

    private void untitled(Table.Row row) {
        boolean says = !table.text(row, ActionPlanColumn.SUB_ACTION).isEmpty() || rows.saysMore(row);
        if (says) {
            faults.add(
                    row.line(),
                    table.header(ActionPlanColumn.TITLE),
                    new Wording(
                            "Le titre de l'action manque. Donnez-le, ou videz la ligne.",
                            "The title of the action is missing. Give it, or empty the row."));
        }
    }

    private void action(Table.Row row, Place place, String title) {
        Numbering numbering = Numbering.of(title);
        String key = place.key() + "\u0001" + fold(numbering, title);
        String sub = table.text(row, ActionPlanColumn.SUB_ACTION);
        ActionDraft known = actions.get(key);
        if (sub.isEmpty()) {
            if (known != null && known.isTold()) {
                repeated(row, title, known);
                return;
            }
            ActionDraft draft = known == null ? begin(key, place, numbering, title) : known;
            draft.told(row.line(), row.cells(), rows.parse(row));
            return;
        }
        ActionDraft draft = known == null ? begin(key, place, numbering, title) : known;
        draft.through(rows.step(row, sub));
    }

    private void repeated(Table.Row row, String title, ActionDraft known) {
        if (known.says(row.cells())) {
            remarks.add(
                    FileRemark.Kind.READ_AS,
                    row.line(),
                    "",
                    new Wording(
                            "Cette ligne répète la ligne " + known.line() + " : elle compte une fois.",
                            "This row repeats row " + known.line() + ": it counts once."));
        } else {
            faults.add(
                    row.line(),
                    table.header(ActionPlanColumn.TITLE),
                    new Wording(
                            "L'action « " + title + " » figure déjà au même endroit à la ligne " + known.line()
                                    + ", où elle dit autre chose. Réunissez les deux lignes, ou donnez-leur deux titres.",
                            "The action “" + title + "” stands already at the same place in row " + known.line()
                                    + ", where it says something else. Join the two rows, or give them two titles."));
        }
    }

    private ActionDraft begin(String key, Place place, Numbering numbering, String title) {
        ActionDraft draft = new ActionDraft(
                codes.give(PlanLevel.ACTION, Optional.of(place.code()), numbering.number()),
                oneLine(numbering.titleOr(title)),
                place.code());
        actions.put(key, draft);
        inOrder.add(draft::build);
        return draft;
    }

    /// The deepest place a row names; empty where it names none.
    private Optional<Place> place(Table.Row row) {
        Optional<Place> at = Optional.empty();
        for (int depth = 0; depth < table.depth(); depth++) {
            String label = table.place(row, depth);
            if (label.isEmpty()) {
                continue;
            }
            if (at.isEmpty() && depth > 0) {
                faults.add(
                        row.line(),
                        table.placeHeader(0),
                        new Wording(
                                "« " + label + " » (colonne « " + table.placeHeader(depth)
                                        + " ») n'est sous rien. Nommez dans cette colonne-ci ce qui est au-dessus.",
                                "“" + label + "” (column “" + table.placeHeader(depth)
                                        + "”) is under nothing. Name in this column what stands above it."));
                return Optional.empty();
            }
            at = Optional.of(place(row, depth, at, label));
        }
        return at;
    }

    private Place place(Table.Row row, int depth, Optional<Place> above, String label) {
        Numbering numbering = Numbering.of(label);
        String key = above.map(Place::key).orElse("") + "\u0000" + fold(numbering, label);
        Place known = places.get(key);
        if (known != null) {
            if (!known.written().equals(label)) {
                remarks.add(
                        FileRemark.Kind.READ_AS,
                        row.line(),
                        table.placeHeader(depth),
                        new Wording(
                                "« " + label + " » est lu comme « " + known.written() + " », déjà nommé.",
                                "“" + label + "” is read as “" + known.written() + "”, named already."));
            }
            return known;
        }
        PlanLevel level = above.map(place -> below(place.level())).orElse(top);
        Optional<PlanCode> parent = above.map(Place::code);
        PlanCode code = codes.give(level, parent, withoutMark(above, numbering.number()));
        Place made =
                new Place(key, level, code, label, element(level, code, oneLine(numbering.titleOr(label)), parent));
        places.put(key, made);
        inOrder.add(made::element);
        return made;
    }

    /// A number that repeats that of the axis it stands under, where the axis is coded otherwise: `X1` and `1.2`.
    private static String withoutMark(Optional<Place> above, String number) {
        return above.filter(place -> place.level() == PlanLevel.AXIS)
                .map(place -> place.code().value().replaceFirst("^X", "") + ".")
                .filter(number::startsWith)
                .map(start -> number.substring(start.length()))
                .orElse(number);
    }

    private static PlanLevel below(PlanLevel level) {
        return level == PlanLevel.AXIS ? PlanLevel.STRATEGIC_OBJECTIVE : PlanLevel.OPERATIONAL_OBJECTIVE;
    }

    private static PlanElement element(PlanLevel level, PlanCode code, String label, Optional<PlanCode> above) {
        return switch (level) {
            case AXIS -> StrategicAxis.of(code.value(), label);
            case STRATEGIC_OBJECTIVE -> {
                Objective.Strategic objective = Objective.Strategic.of(code.value(), label);
                yield above.map(objective::under).orElse(objective);
            }
            case OPERATIONAL_OBJECTIVE ->
                Objective.Operational.of(
                        code.value(), label, above.orElseThrow().value());
            case ACTION, PLEDGE -> throw new IllegalArgumentException("Nothing stands under " + level);
        };
    }

    /// Ways of writing one label are one: number and words count, punctuation does not.
    private static String fold(Numbering numbering, String label) {
        String words = FoldedText.of(numbering.titleOr(label)).replaceAll("[\\p{P}\\p{S}]+", "");
        return numbering.number() + "\u0002" + words;
    }

    private static String oneLine(String label) {
        return label.replaceAll("\\s+", " ").strip();
    }

    /// What the rows tell of each action.
    Map<PlanCode, Set<FactName>> said() {
        Map<PlanCode, Set<FactName>> said = new LinkedHashMap<>();
        actions.values().forEach(draft -> said.put(draft.code(), draft.said()));
        return said;
    }

    PlanContent build() {
        List<PlanElement> elements = inOrder.stream().map(Supplier::get).toList();
        return PlanContent.empty(frame.code(), frame.name(), frame.term()).withElements(elements);
    }
}
