package fr.continuum.adapters.web.workforce;

import fr.continuum.adapters.web.list.Column;
import fr.continuum.adapters.web.list.ListTable;
import fr.continuum.adapters.web.text.Texts;
import fr.continuum.adapters.web.workforce.HeadcountPage.Row;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// The columns of how many people there are, department by department. What is hidden from a reader is sorted and
/// filtered by no figure, and a file says that some is hidden.
@Component
final class HeadcountTable {

    private static final String ALL = "ensemble";

    private final Texts texts;

    HeadcountTable(Texts texts) {
        this.texts = texts;
    }

    /// @param levels of grades, as message keys end
    ListTable<Row> table(List<String> levels) {
        List<Column<Row>> columns = new ArrayList<>();
        columns.add(
                Column.<Row>text("direction", "workforce.department", Row::name).fixed());
        for (int i = 0; i < levels.size(); i++) {
            columns.add(count(key(levels.get(i)), "workforce.grade." + levels.get(i), i));
        }
        columns.add(count(ALL, "workforce.total", levels.size()));
        columns.add(
                Column.<Row>text("note", "workforce.headcount.note", this::note).beside(ALL));
        return new ListTable<>("workforce.headcount.title", "effectifs", columns, Map.of());
    }

    /// Keys of the columns of figures, in their order.
    static List<String> keys(List<String> levels) {
        List<String> keys =
                new ArrayList<>(levels.stream().map(HeadcountTable::key).toList());
        keys.add(ALL);
        return List.copyOf(keys);
    }

    private static String key(String level) {
        return "categorie-" + level.toLowerCase(Locale.ROOT);
    }

    private static Column<Row> count(String key, String label, int at) {
        return Column.number(
                key,
                label,
                row -> Optional.ofNullable(row.counts().get(at)).map(count -> BigDecimal.valueOf(count.longValue())));
    }

    private String note(Row row) {
        return row.counts().stream().anyMatch(Objects::isNull) ? texts.say("workforce.hidden") : "";
    }
}
