package fr.continuum.adapters.web.mapping;

import fr.continuum.application.mapping.AmountUnit;
import fr.continuum.application.mapping.TableLayout;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.util.Arrays;
import java.util.List;
import org.springframework.util.MultiValueMap;

/// What somebody says of how a table is written, as forms send it. What makes no sense is as if it were not said.
///
/// @param values by name: `encodage`, `separateur`, `decimale`, `entete`, `feuille`, `unite`, `textes`, `totaux`…
public record LayoutForm(MultiValueMap<String, String> values) {

    /// Texts written as we export them.
    public static final String ESCAPED = "escaped";

    public static final String PLAIN = "plain";

    private static final int LAST_HEADER_ROW = 99;
    private static final int LONGEST_BEGINNING = 60;
    private static final int MOST_BEGINNINGS = 40;

    /// Empty where nothing is said.
    public String value(String name) {
        String value = values.getFirst(name);
        return value == null ? "" : value;
    }

    public TableLayout layout(TableLayout before) {
        String encoding = value("encodage");
        String separator = value("separateur");
        String decimal = value("decimale");
        String row = value("entete");
        return new TableLayout(
                isEncoding(encoding) ? encoding : "",
                TableLayout.SEPARATORS.contains(separator) ? separator : "",
                TableLayout.DECIMALS.contains(decimal) ? decimal : "",
                row.matches("[1-9][0-9]?") ? Math.min(LAST_HEADER_ROW, Integer.parseInt(row)) : before.headerRow(),
                value("feuille"),
                Arrays.stream(AmountUnit.values())
                        .filter(unit -> unit.name().equals(value("unite")))
                        .findFirst()
                        .orElse(AmountUnit.EUROS),
                value("textes").isEmpty() ? before.escaped() : value("textes").equals(ESCAPED));
    }

    private static boolean isEncoding(String name) {
        try {
            return !name.isEmpty() && Charset.isSupported(name);
        } catch (IllegalCharsetNameException _) {
            return false;
        }
    }

    /// With what words rows begin that only add others up.
    public List<String> totals(List<String> before) {
        return values.containsKey("totaux")
                ? Arrays.stream(value("totaux").split("[;,\n]"))
                        .map(String::strip)
                        .filter(word -> !word.isEmpty() && word.length() <= LONGEST_BEGINNING)
                        .limit(MOST_BEGINNINGS)
                        .toList()
                : before;
    }

    /// Whether two layouts find the same table in a file, under the same header.
    public static boolean isSameTable(TableLayout before, TableLayout now) {
        return before.headerRow() == now.headerRow()
                && before.sheet().equals(now.sheet())
                && before.encoding().equals(now.encoding())
                && before.separator().equals(now.separator());
    }
}
