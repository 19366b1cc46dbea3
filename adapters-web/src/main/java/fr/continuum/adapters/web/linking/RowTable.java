package fr.continuum.adapters.web.linking;

import fr.continuum.adapters.web.list.Column;
import fr.continuum.adapters.web.list.ListTable;
import fr.continuum.adapters.web.list.Order;
import fr.continuum.adapters.web.reading.ListedRow;
import fr.continuum.adapters.web.reading.RowOrder;
import fr.continuum.adapters.web.text.Figures;
import fr.continuum.adapters.web.text.Texts;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/// The rows in force as a list: what they ask in words, where they lead, what they catch, who said so.
@Component
final class RowTable {

    private static final String ASKED = "demande";
    private static final String LED = "mene-a";
    private static final String CAUGHT = "prend";
    private static final String SAID_ON = "dite-le";

    private final Texts texts;

    RowTable(Texts texts) {
        this.texts = texts;
    }

    /// What rows catch has no sum: rows that say the same of a key and cannot be told apart both catch it.
    ///
    /// @param looked whether a document was looked at: without, rows catch nothing that could be told
    ListTable<ListedRow> table(boolean looked, Figures say) {
        List<Column<ListedRow>> columns = new ArrayList<>(List.of(
                Column.<ListedRow>text(ASKED, "why.conditions", this::asks).fixed(),
                Column.<ListedRow>text("etats", "rows.state", this::states).shownOnly(),
                Column.text(LED, "why.leads", row -> leads(row, say))));
        if (looked) {
            columns.add(Column.count("cles", "col.keys", row -> row.caught().keys()));
            columns.add(Column.<ListedRow>euros(
                            CAUGHT,
                            "rows.catches",
                            row -> OptionalLong.of(row.caught().tally().cents()))
                    .notSummed());
            columns.add(Column.euros(
                    "reste",
                    "rows.rest",
                    row -> row.caught().left().lines() > 0
                            ? OptionalLong.of(row.caught().left().cents())
                            : OptionalLong.empty()));
        }
        columns.add(Column.text("dite-par", "rows.said", row -> row.said().author()));
        columns.add(Column.<ListedRow>date(
                        SAID_ON,
                        "rows.said.on",
                        row -> Optional.of(row.said().at().atZone(Figures.PARIS).toLocalDate()))
                .more());
        columns.add(Column.<ListedRow>text(
                        "dite-dans", "rows.said.in", row -> row.said().source())
                .more());
        return new ListTable<>("rows.title", "regles", columns, orders());
    }

    /// The names its address had for orders before columns were sorted; who asks for none sees what is to be done.
    private static Map<String, Order<ListedRow>> orders() {
        Map<String, Order<ListedRow>> orders = new HashMap<>();
        Arrays.stream(RowOrder.values()).forEach(order -> orders.put(order.word(), named(order)));
        orders.put("", Order.of(RowOrder.TO_DO.comparator()));
        return orders;
    }

    private static Order<ListedRow> named(RowOrder order) {
        return switch (order) {
            case TO_DO, CODE -> Order.of(order.comparator());
            case AMOUNT -> Order.by(CAUGHT, true, order.comparator());
            case TARGET -> Order.by(LED, false, order.comparator());
            case DATE -> Order.by(SAID_ON, true, order.comparator());
        };
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
