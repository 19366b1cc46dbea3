package fr.continuum.adapters.files.plan;

import fr.continuum.adapters.files.profile.FaultList;
import fr.continuum.adapters.files.profile.FoldedText;
import fr.continuum.adapters.files.profile.Table;
import fr.continuum.application.outline.Numbering;
import fr.continuum.application.outline.PlanCodes;
import fr.continuum.application.port.FileRemark;
import fr.continuum.application.port.ToldCell;
import fr.continuum.domain.plan.Objective;
import fr.continuum.domain.plan.PlanCode;
import fr.continuum.domain.plan.PlanElement;
import fr.continuum.domain.plan.PlanLevel;
import fr.continuum.domain.plan.StrategicAxis;
import fr.continuum.domain.shared.Wording;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/// The places of an action-plan workbook, axes and objectives, as its rows first name them. Ways of writing one label
/// are one place.
final class PlanPlaces {

    private final ActionPlanTable table;
    private final PlanLevel top;
    private final PlanCodes codes;
    private final FaultList faults;
    private final Remarks remarks;
    private final Consumer<Place> made;
    private final Map<String, Place> places = new LinkedHashMap<>();

    /// What the row above names, by depth.
    private List<String> above = List.of();

    /// Columns of which was told that empty cells go on with those above.
    private final Set<Integer> goneOn = new HashSet<>();

    /// @param top what stands in the first column of places
    /// @param made told of each place as it is first named
    PlanPlaces(
            ActionPlanTable table,
            PlanLevel top,
            PlanCodes codes,
            FaultList faults,
            Remarks remarks,
            Consumer<Place> made) {
        this.table = table;
        this.top = top;
        this.codes = codes;
        this.faults = faults;
        this.remarks = remarks;
        this.made = made;
    }

    /// @param level of the place in the plan
    /// @param written the label as it was first written, number included
    /// @param stands the cell where it was
    record Place(String key, PlanLevel level, PlanCode code, String written, PlanElement element, ToldCell stands) {}

    /// The deepest place a row names; empty where neither it nor a row above names one. People leave a group's
    /// name empty under its first row: what a row leaves empty before the first place it names is what stands
    /// above.
    Optional<Place> of(Table.Row row) {
        List<String> labels = labels(row);
        Optional<Place> at = Optional.empty();
        for (int depth = 0; depth < table.depth(); depth++) {
            String label = labels.get(depth);
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

    private List<String> labels(Table.Row row) {
        List<String> labels = new ArrayList<>();
        for (int depth = 0; depth < table.depth(); depth++) {
            labels.add(table.place(row, depth));
        }
        int first = 0;
        while (first < labels.size() && labels.get(first).isEmpty()) {
            first++;
        }
        for (int depth = 0; depth < Math.min(first, above.size()); depth++) {
            String label = above.get(depth);
            labels.set(depth, label);
            if (!label.isEmpty() && goneOn.add(depth)) {
                remarks.add(
                        FileRemark.Kind.READ_AS,
                        row.line(),
                        table.placeHeader(depth),
                        new Wording(
                                "Cette cellule vide est lue comme celle d'au-dessus, « " + label
                                        + " », ici et dans toute la colonne.",
                                "This empty cell is read as the one above, “" + label
                                        + "”, here and in the whole column."));
            }
        }
        above = labels;
        return labels;
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
        PlanLevel level = above.map(higher -> below(higher.level())).orElse(top);
        Optional<PlanCode> parent = above.map(Place::code);
        PlanCode code = codes.give(level, parent, withoutMark(above, numbering.number()));
        Place place = new Place(
                key,
                level,
                code,
                label,
                element(level, code, oneLine(numbering.titleOr(label)), parent),
                remarks.cell(row.line(), table.placeHeader(depth), label));
        places.put(key, place);
        made.accept(place);
        return place;
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
    static String fold(Numbering numbering, String label) {
        String words = FoldedText.of(numbering.titleOr(label)).replaceAll("[\\p{P}\\p{S}]+", "");
        return numbering.number() + "\u0002" + words;
    }

    static String oneLine(String label) {
        return label.replaceAll("\\s+", " ").strip();
    }
}
