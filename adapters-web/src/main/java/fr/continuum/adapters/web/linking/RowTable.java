package fr.continuum.adapters.web.linking;

import fr.continuum.adapters.web.list.Column;
import fr.continuum.adapters.web.list.ListTable;
import fr.continuum.adapters.web.reading.ListedRow;
import fr.continuum.adapters.web.text.Figures;
import fr.continuum.adapters.web.text.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/// The rows in force as the table that is on screen: what they ask in words, where they lead, what they catch.
@Component
final class RowTable {

    private final Texts texts;

    RowTable(Texts texts) {
        this.texts = texts;
    }

    /// @param looked whether a document was looked at: without, rows catch nothing that could be told
    ListTable<ListedRow> table(boolean looked, Figures say) {
        List<Column<ListedRow>> columns = new ArrayList<>(List.of(
                Column.text("demande", "why.conditions", this::asks),
                Column.text("mene-a", "why.leads", row -> leads(row, say)),
                Column.text("a-voir", "rows.state", this::states)));
        if (looked) {
            columns.add(Column.count("cles", "col.keys", row -> row.caught().keys()));
            columns.add(Column.euros(
                    "prend",
                    "rows.catches",
                    row -> OptionalLong.of(row.caught().tally().cents())));
            columns.add(Column.euros(
                    "reste",
                    "rows.rest",
                    row -> OptionalLong.of(row.caught().left().cents())));
        }
        columns.add(Column.text("dite-par", "rows.said", row -> row.said().author()));
        columns.add(Column.date(
                "dite-le",
                "rows.said.on",
                row -> Optional.of(row.said().at().atZone(Figures.PARIS).toLocalDate())));
        columns.add(Column.text("dite-dans", "rows.said.in", row -> row.said().source()));
        return new ListTable<>("rows.title", "regles", columns, Map.of());
    }

    private String asks(ListedRow row) {
        return row.asks().stream()
                .map(one -> texts.say("field." + one.condition().field()) + " "
                        + one.condition().code()
                        + (one.label().isEmpty() ? "" : " " + one.label()))
                .collect(Collectors.joining(" ; "));
    }

    private String leads(ListedRow row, Figures say) {
        return row.reason().isEmpty()
                ? row.targets().stream()
                        .map(target -> target.share().target() + " " + target.label()
                                + (target.isWhole()
                                        ? ""
                                        : " " + say.share(target.share().percent())))
                        .collect(Collectors.joining(" ; "))
                : texts.say("bucket.SET_ASIDE") + " " + texts.say("reason." + row.reason());
    }

    private String states(ListedRow row) {
        return row.states().stream()
                .map(state -> texts.say("rows.state." + state))
                .collect(Collectors.joining(" ; "));
    }
}
