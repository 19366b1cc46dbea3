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
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The cells of an action-plan workbook that say which places an action concerns. A place has an official code, which
/// few workbooks say: it is that of the place of this name in the plan in force, or elsewhere in the file. None is
/// made up: a place whose code nobody says goes to the description, and is told, once.
final class TerritoryCells {

    private static final Map<ActionPlanColumn, Optional<Kind>> COLUMNS = columns();

    private final ActionPlanTable table;
    private final Remarks remarks;
    private final Set<Territory> known = new LinkedHashSet<>();
    private final Set<String> told = new HashSet<>();

    TerritoryCells(ActionPlanTable table, Remarks remarks) {
        this.table = table;
        this.remarks = remarks;
        known.addAll(table.territories());
        for (Table.Row row : table.rows()) {
            COLUMNS.forEach((column, kind) ->
                    parts(row, column).forEach(part -> part.coded(kind).ifPresent(this::learn)));
        }
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
        List<Territory> places = new ArrayList<>();
        COLUMNS.forEach((column, kind) ->
                parts(row, column).forEach(part -> place(part, kind).ifPresent(places::add)));
        return places;
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
                                    + " (« 35238 Rennes » ; SIREN d'une intercommunalité), ou donnez ce lieu à un élément"
                                    + " du plan.",
                            "“" + text + "” has an official code neither in this file nor in the plan: kept in the"
                                    + " description. To make it a territory, write its code once in the file"
                                    + " (“35238 Rennes”; SIREN of an intermunicipal body), or give this place to an element"
                                    + " of the plan."));
        }
    }

    private List<WrittenTerritory> parts(Table.Row row, ActionPlanColumn column) {
        return Arrays.stream(table.text(row, column).split("[;,\n|/]"))
                .map(FoldedText::strip)
                .filter(text -> !text.isEmpty() && !Unsaid.isNoReference(text))
                .map(WrittenTerritory::new)
                .toList();
    }

    /// By its code, else by its name, where one known place only has it.
    private Optional<Territory> place(WrittenTerritory written, Optional<Kind> kind) {
        Optional<Territory> coded = written.coded(kind);
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
