package fr.continuum.adapters.web.night;

import fr.continuum.adapters.web.list.Column;
import fr.continuum.adapters.web.list.ListTable;
import fr.continuum.adapters.web.text.Said;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;

/// The columns of the list of rejected rows.
@Component
final class RejectedTable {

    ListTable<RejectedRow> in(Locale locale) {
        return new ListTable<>(
                "rejected.title",
                "lignes-rejetees",
                List.of(
                        Column.<RejectedRow>count("ligne", "col.line", RejectedRow::line)
                                .fixed(),
                        Column.text("colonne", "col.column", RejectedRow::column),
                        Column.text(
                                "raison",
                                "col.reason",
                                row -> Said.in(locale, row.fault().why()))),
                Map.of());
    }
}
