package fr.continuum.adapters.web.partner;

import fr.continuum.adapters.web.text.Texts;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A partner's interventions as a CSV file that spreadsheets open: a line for each year it is granted something, one
/// where there is none. A text that a spreadsheet would run as a formula is written after an apostrophe.
final class OwnTable {

    private static final String BYTE_ORDER_MARK = "\ufeff";
    private static final List<String> COLUMNS =
            List.of("code", "title", "department", "agreement", "year", "grant", "serves", "promise", "missing");

    private OwnTable() {}

    static String of(List<OwnView> own, Texts texts) {
        Stream<List<String>> head = Stream.of(COLUMNS.stream()
                .map(column -> texts.say("partner.col." + column))
                .toList());
        Stream<List<String>> body = own.stream().flatMap(OwnTable::lines);
        return BYTE_ORDER_MARK
                + Stream.concat(head, body)
                        .map(cells -> cells.stream().map(OwnTable::quoted).collect(Collectors.joining(";")))
                        .collect(Collectors.joining("\r\n", "", "\r\n"));
    }

    private static Stream<List<String>> lines(OwnView own) {
        return own.grants().isEmpty()
                ? Stream.of(line(own, "", ""))
                : own.grants().entrySet().stream()
                        .map(grant -> line(own, grant.getKey().toString(), euros(grant)));
    }

    private static List<String> line(OwnView own, String year, String grant) {
        return List.of(
                harmless(own.code()),
                harmless(own.title()),
                harmless(own.department()),
                harmless(own.agreement()),
                year,
                grant,
                harmless(String.join(" | ", own.serves())),
                harmless(own.ways().stream()
                        .map(way -> way.steps().getLast().label())
                        .distinct()
                        .collect(Collectors.joining(" | "))),
                Integer.toString(own.missing()));
    }

    /// With a decimal comma, as spreadsheets of French authorities read numbers.
    private static String euros(Map.Entry<Integer, Long> grant) {
        return "%d,%02d".formatted(grant.getValue() / 100, grant.getValue() % 100);
    }

    private static String harmless(String text) {
        return !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }

    private static String quoted(String cell) {
        return cell.matches("(?s).*[;\"\\r\\n].*") ? '"' + cell.replace("\"", "\"\"") + '"' : cell;
    }
}
