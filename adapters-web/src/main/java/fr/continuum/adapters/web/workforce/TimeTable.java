package fr.continuum.adapters.web.workforce;

import fr.continuum.adapters.web.list.Column;
import fr.continuum.adapters.web.list.ListTable;
import fr.continuum.adapters.web.text.Texts;
import fr.continuum.adapters.web.workforce.TimeView.Account;
import fr.continuum.adapters.web.workforce.TimeView.Sides;
import fr.continuum.domain.workforce.TimeGain.Source;
import fr.continuum.domain.workforce.TimeGainUse;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/// The columns of the ledger of gained time, department by department. What is hidden from a reader is sorted and
/// filtered by no figure, and a file says that it is hidden.
@Component
final class TimeTable {

    private final Texts texts;

    TimeTable(Texts texts) {
        this.texts = texts;
    }

    ListTable<Account> table() {
        List<Column<Account>> columns = new ArrayList<>();
        columns.add(Column.<Account>text("direction", "workforce.department", Account::department)
                .fixed());
        columns.add(figure("reste", "workforce.time.col.remainder", Sides::remainder));
        columns.add(figure("reste-etp", "workforce.time.col.fte", Sides::remainderFte));
        columns.add(figure("degage", "workforce.time.col.gained", Sides::gainedInAll));
        int gained = columns.size();
        for (Source source : Source.values()) {
            int at = columns.size() - gained;
            columns.add(figure(
                    key(source),
                    "workforce.time.col.gained." + source,
                    sides -> sides.gained().get(at)));
        }
        columns.add(figure("utilise", "workforce.time.col.used", Sides::usedInAll));
        int used = columns.size();
        for (TimeGainUse.Kind kind : TimeGainUse.Kind.values()) {
            int at = columns.size() - used;
            columns.add(figure(
                    key(kind),
                    "workforce.time.col.used." + kind,
                    sides -> sides.used().get(at)));
        }
        columns.add(figure("ameliore", "workforce.time.col.improved", Sides::improved));
        columns.add(Column.<Account>text("note", "workforce.time.col.note", this::note)
                .beside("reste"));
        return new ListTable<>("workforce.time.title", "temps-degage", columns, Map.of());
    }

    private static Column<Account> figure(String key, String label, Function<Sides, BigDecimal> said) {
        return Column.number(
                key, label, account -> Optional.ofNullable(account.figures()).map(said));
    }

    private String note(Account account) {
        if (account.figures() == null) {
            return texts.say("workforce.hidden");
        }
        return account.isOverdrawn() ? texts.say("workforce.time.excess") : "";
    }

    /// Of the column of what a source gained.
    static String key(Source source) {
        return "degage-" + word(source.name());
    }

    /// Of the column of what was used for a kind of thing.
    static String key(TimeGainUse.Kind kind) {
        return "utilise-" + word(kind.name());
    }

    private static String word(String name) {
        return name.toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
