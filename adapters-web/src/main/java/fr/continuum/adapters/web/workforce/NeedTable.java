package fr.continuum.adapters.web.workforce;

import fr.continuum.adapters.web.list.Column;
import fr.continuum.adapters.web.list.ListTable;
import fr.continuum.adapters.web.workforce.NeedPage.Row;
import fr.continuum.adapters.web.workforce.PlanNames.Named;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// The columns of the list of needs.
final class NeedTable {

    private NeedTable() {}

    static ListTable<Row> table() {
        return new ListTable<>(
                "workforce.needs.title",
                "besoins",
                List.of(
                        Column.<Row>text(
                                        "besoin",
                                        "workforce.need",
                                        row -> row.need().label())
                                .fixed(),
                        Column.<Row>text("code", "col.code", row -> row.need().code())
                                .more(),
                        Column.text("pour", "workforce.needs.for", row -> named(row.objectives())),
                        Column.text("prevues", "workforce.needs.planned", row -> named(row.planned())),
                        Column.text("tenues", "workforce.needs.held", row -> named(row.held()))),
                Map.of());
    }

    private static String named(List<Named> all) {
        return all.stream().map(one -> (one.code() + " " + one.label()).strip()).collect(Collectors.joining(" ; "));
    }
}
