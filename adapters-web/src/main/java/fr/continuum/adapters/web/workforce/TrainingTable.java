package fr.continuum.adapters.web.workforce;

import fr.continuum.adapters.web.text.Texts;
import fr.continuum.adapters.web.workforce.PlanNames.Named;
import fr.continuum.domain.workforce.SessionTally;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Trainings as a CSV file that spreadsheets open: a mark of UTF-8, semicolons, decimals as the reader's language has
/// them. A text that a spreadsheet would run as a formula is written after an apostrophe; figures that are hidden from
/// this reader say so, those nobody gave are empty.
@Component
final class TrainingTable {

    private static final String BYTE_ORDER_MARK = "\ufeff";
    private static final List<String> COLUMNS = List.of(
            "year",
            "code",
            "title",
            "department",
            "category",
            "standing",
            "ground",
            "serves",
            "needs",
            "planned",
            "held",
            "to-come");

    private final Texts texts;

    TrainingTable(Texts texts) {
        this.texts = texts;
    }

    String csv(List<TrainingRow> rows, String year, Locale locale) {
        Stream<List<String>> head = Stream.of(COLUMNS.stream()
                .map(column -> texts.say("workforce.csv." + column))
                .toList());
        Stream<List<String>> body = rows.stream().map(row -> cells(row, year, locale));
        return BYTE_ORDER_MARK
                + Stream.concat(head, body)
                        .map(cells -> cells.stream().map(TrainingTable::quoted).collect(Collectors.joining(";")))
                        .collect(Collectors.joining("\r\n", "", "\r\n"));
    }

    private List<String> cells(TrainingRow row, String year, Locale locale) {
        return List.of(
                year,
                harmless(row.code()),
                harmless(row.title()),
                harmless(row.department()),
                row.category(),
                texts.say("workforce.standing." + row.standing()),
                row.ground(),
                codes(row.targets()),
                codes(row.needs()),
                row.planned() == null
                        ? texts.say("workforce.hidden")
                        : row.planned().daysUnknown() > 0
                                ? ""
                                : number(row.planned().days(), locale),
                days(row.held(), locale),
                days(row.toCome(), locale));
    }

    private String days(@Nullable SessionTally tally, Locale locale) {
        if (tally == null) {
            return texts.say("workforce.hidden");
        }
        return tally.daysUnknown() > 0 ? "" : number(tally.days(), locale);
    }

    private static String codes(List<Named> named) {
        return harmless(named.stream().map(Named::code).collect(Collectors.joining(" ; ")));
    }

    private static String number(BigDecimal number, Locale locale) {
        String plain = number.toPlainString();
        return locale.getLanguage().equals(Locale.ENGLISH.getLanguage()) ? plain : plain.replace('.', ',');
    }

    private static String harmless(String text) {
        return !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }

    private static String quoted(String cell) {
        return cell.matches("(?s).*[;\"\\r\\n].*") ? '"' + cell.replace("\"", "\"\"") + '"' : cell;
    }
}
