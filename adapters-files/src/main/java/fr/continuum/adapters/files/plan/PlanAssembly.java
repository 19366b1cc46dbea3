package fr.continuum.adapters.files.plan;

import fr.continuum.adapters.files.plan.PlanPlaces.Place;
import fr.continuum.adapters.files.profile.FaultList;
import fr.continuum.adapters.files.profile.Table;
import fr.continuum.application.outline.Numbering;
import fr.continuum.application.outline.PlanCodes;
import fr.continuum.application.port.ActionPlanReader;
import fr.continuum.application.port.FileRemark;
import fr.continuum.application.port.ToldCell;
import fr.continuum.domain.plan.FactName;
import fr.continuum.domain.plan.PlanCode;
import fr.continuum.domain.plan.PlanContent;
import fr.continuum.domain.plan.PlanElement;
import fr.continuum.domain.plan.PlanLevel;
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
    private final PlanCodes codes = new PlanCodes();
    private final PlanPlaces places;
    private final Map<String, ActionDraft> actions = new LinkedHashMap<>();
    private final List<Supplier<PlanElement>> inOrder = new ArrayList<>();
    private final Map<PlanCode, ToldCell> stands = new LinkedHashMap<>();

    PlanAssembly(ActionPlanReader.Frame frame, ActionPlanTable table, FaultList faults, Remarks remarks) {
        this.frame = frame;
        this.table = table;
        this.faults = faults;
        this.remarks = remarks;
        PlanLevel top = frame.sure() ? frame.top() : table.top().orElse(frame.top());
        this.places = new PlanPlaces(table, top, codes, faults, remarks, place -> {
            inOrder.add(place::element);
            stands.put(place.code(), place.stands());
        });
        this.rows = new ActionRow(table, frame.on(), faults, remarks);
    }

    void add(Table.Row row) {
        Optional<Place> place = places.of(row);
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
        String key = place.key() + "\u0001" + PlanPlaces.fold(numbering, title);
        String sub = table.text(row, ActionPlanColumn.SUB_ACTION);
        ActionDraft known = actions.get(key);
        if (sub.isEmpty()) {
            if (known != null && known.isTold()) {
                repeated(row, title, known);
                return;
            }
            ActionDraft draft = known == null ? begin(key, place, numbering, row, title) : known;
            draft.told(row.line(), row.cells(), rows.parse(row));
            return;
        }
        ActionDraft draft = known == null ? begin(key, place, numbering, row, title) : known;
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

    private ActionDraft begin(String key, Place place, Numbering numbering, Table.Row row, String title) {
        ActionDraft draft = new ActionDraft(
                PlanPlaces.oneLine(numbering.titleOr(title)),
                place.code(),
                numbering.number(),
                remarks.cell(row.line(), table.header(ActionPlanColumn.TITLE), title));
        actions.put(key, draft);
        inOrder.add(() -> draft.build(remarks));
        return draft;
    }

    /// What the rows make: all of it, once every row is there.
    ActionPlanReader.Outcome.Read read(int blank) {
        List<ActionDraft> drafts = List.copyOf(actions.values());
        new ActionNumbers(codes, remarks, drafts).give();
        List<PlanElement> elements = inOrder.stream().map(Supplier::get).toList();
        Map<PlanCode, Set<FactName>> said = new LinkedHashMap<>();
        Map<PlanCode, ActionPlanReader.Named> named = new LinkedHashMap<>();
        for (ActionDraft draft : drafts) {
            said.put(draft.code(), draft.said());
            named.put(draft.code(), draft.named());
            stands.put(draft.code(), draft.stands());
        }
        return new ActionPlanReader.Outcome.Read(
                PlanContent.empty(frame.code(), frame.name(), frame.term()).withElements(elements),
                said,
                named,
                stands,
                remarks.all(),
                blank);
    }
}
