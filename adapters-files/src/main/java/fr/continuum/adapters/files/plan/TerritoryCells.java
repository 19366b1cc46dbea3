package fr.continuum.adapters.files.plan;

import fr.continuum.adapters.files.profile.FoldedText;
import fr.continuum.adapters.files.profile.Table;
import fr.continuum.application.port.FileRemark;
import fr.continuum.domain.plan.Territory;
import fr.continuum.domain.plan.Territory.Kind;
import fr.continuum.domain.shared.Unsaid;
import fr.continuum.domain.shared.Wording;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// The cells of an action-plan workbook that say which places an action concerns. A place has an official code, which
/// few workbooks say: it is that of the place of this name in the plan in force, or elsewhere in the file. None is
/// made up: a place whose code nobody says goes to the description, and is told, once. A code that a file gives to
/// places of several names is none of theirs: postal codes are shared, official ones are not.
final class TerritoryCells {

    private static final Map<ActionPlanColumn, Optional<Kind>> COLUMNS = columns();

    /// Columns of codes alone.
    private static final Map<ActionPlanColumn, Kind> CODES = new EnumMap<>(Map.of(
            ActionPlanColumn.COMMUNE_CODE, Kind.COMMUNE,
            ActionPlanColumn.CANTON_CODE, Kind.CANTON,
            ActionPlanColumn.EPCI_CODE, Kind.EPCI));

    private final ActionPlanTable table;
    private final Remarks remarks;
    private final Set<Territory> known = new LinkedHashSet<>();
    private final Set<String> told = new HashSet<>();

    /// By kind and code, what the file calls them.
    private final Map<String, Set<String>> called = new HashMap<>();

    TerritoryCells(ActionPlanTable table, Remarks remarks) {
        this.table = table;
        this.remarks = remarks;
        known.addAll(table.territories());
        for (Table.Row row : table.rows()) {
            COLUMNS.forEach((column, kind) -> parts(row, column)
                    .forEach(part -> part.coded(kind)
                            .ifPresent(place -> called.computeIfAbsent(key(place), _ -> new HashSet<>())
                                    .add(WrittenTerritory.fold(place.label())))));
        }
        for (Table.Row row : table.rows()) {
            COLUMNS.forEach((column, kind) ->
                    parts(row, column).forEach(part -> coded(part, kind).ifPresent(this::learn)));
        }
    }

    private static String key(Territory place) {
        return place.kind() + " " + place.code();
    }

    /// The place a part names with a code that is its own.
    private Optional<Territory> coded(WrittenTerritory part, Optional<Kind> kind) {
        return part.coded(kind)
                .filter(place -> called.getOrDefault(key(place), Set.of()).size() <= 1
                        || table.territories().stream()
                                .anyMatch(other -> key(other).equals(key(place))));
    }

    private static Map<ActionPlanColumn, Optional<Kind>> columns() {
        Map<ActionPlanColumn, Optional<Kind>> columns = new LinkedHashMap<>();
        columns.put(ActionPlanColumn.TERRITORY, Optional.empty());
        columns.put(ActionPlanColumn.COMMUNE, Optional.of(Kind.COMMUNE));
        columns.put(ActionPlanColumn.CANTON, Optional.of(Kind.CANTON));
        columns.put(ActionPlanColumn.EPCI, Optional.of(Kind.EPCI));
        return columns;
    }

    /// What the plan in force calls a place goes before what the file does.
    private void learn(Territory place) {
        boolean there = known.stream()
                .anyMatch(other -> other.kind() == place.kind() && other.code().equals(place.code()));
        if (!there) {
            known.add(place);
        }
    }

    /// Places a row names that have their code.
    List<Territory> territories(Table.Row row) {
        Set<Territory> places = new LinkedHashSet<>();
        COLUMNS.forEach((column, kind) ->
                parts(row, column).forEach(part -> place(part, kind).ifPresent(places::add)));
        return List.copyOf(places);
    }

    /// What a row names besides, by header: it goes to the description.
    Map<String, String> besides(Table.Row row) {
        Map<String, String> besides = new LinkedHashMap<>();
        COLUMNS.forEach((column, kind) -> {
            List<String> left = parts(row, column).stream()
                    .filter(part -> place(part, kind).isEmpty())
                    .map(WrittenTerritory::text)
                    .toList();
            if (!left.isEmpty()) {
                besides.put(table.header(column), String.join(", ", left));
                left.forEach(text -> tell(row, column, text));
            }
        });
        return besides;
    }

    private void tell(Table.Row row, ActionPlanColumn column, String text) {
        if (told.add(column + FoldedText.of(text))) {
            remarks.add(
                    FileRemark.Kind.KEPT_ELSEWHERE,
                    row.line(),
                    table.header(column),
                    new Wording(
                            "« " + text + " » n'a de code officiel ni dans ce fichier ni dans le plan : repris dans la"
                                    + " description. Pour en faire un territoire, écrivez son code une fois dans le fichier"
                                    + " (« 35238 Rennes » : code INSEE, et non code postal ; SIREN d'une intercommunalité), ou"
                                    + " donnez ce lieu à un élément du plan.",
                            "“" + text + "” has an official code neither in this file nor in the plan: kept in the"
                                    + " description. To make it a territory, write its code once in the file"
                                    + " (“35238 Rennes”: INSEE code, not postal code; SIREN of an intermunicipal body), or"
                                    + " give this place to an element of the plan."));
        }
    }

    /// The places a cell names, each with the code that stands beside it in a column of codes; codes that do not
    /// go with the names one by one stand apart.
    private List<WrittenTerritory> parts(Table.Row row, ActionPlanColumn column) {
        List<String> names = texts(row, column);
        List<WrittenTerritory> parts = new ArrayList<>();
        CODES.forEach((codeColumn, kind) -> {
            if (column == nameColumn(kind)) {
                List<String> codes = texts(row, codeColumn);
                boolean beside = parts.isEmpty() && codes.size() == names.size();
                for (int i = 0; i < codes.size(); i++) {
                    parts.add(WrittenTerritory.beside(kind, codes.get(i), beside ? names.get(i) : ""));
                }
                if (beside) {
                    names.clear();
                }
            }
        });
        names.stream().map(WrittenTerritory::new).forEach(parts::add);
        return parts;
    }

    /// Where places of a kind are named: in their own column, else in that of all.
    private ActionPlanColumn nameColumn(Kind kind) {
        ActionPlanColumn own = switch (kind) {
            case COMMUNE -> ActionPlanColumn.COMMUNE;
            case CANTON -> ActionPlanColumn.CANTON;
            case EPCI -> ActionPlanColumn.EPCI;
        };
        return table.has(own) || !table.has(ActionPlanColumn.TERRITORY) ? own : ActionPlanColumn.TERRITORY;
    }

    private List<String> texts(Table.Row row, ActionPlanColumn column) {
        return Arrays.stream(table.text(row, column).split("[;,\n|/]"))
                .map(FoldedText::strip)
                .filter(text -> !text.isEmpty() && !Unsaid.isNoReference(text))
                .collect(Collectors.toCollection(ArrayList::new));
    }

    /// By its code, else by its name, where one known place only has it.
    private Optional<Territory> place(WrittenTerritory written, Optional<Kind> kind) {
        Optional<Territory> coded = coded(written, kind);
        if (coded.isPresent()) {
            return known.stream()
                    .filter(place -> place.kind() == coded.get().kind()
                            && place.code().equals(coded.get().code()))
                    .findFirst()
                    .or(() -> coded);
        }
        Optional<Kind> meant = kind.or(written::kind);
        List<Territory> named = known.stream()
                .filter(place -> meant.isEmpty() || place.kind() == meant.get())
                .filter(place -> written.names(place))
                .toList();
        return named.size() == 1 ? Optional.of(named.getFirst()) : Optional.empty();
    }
}
