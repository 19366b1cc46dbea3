package fr.continuum.adapters.web.mapping;

import fr.continuum.application.mapping.AmountUnit;
import fr.continuum.application.mapping.TableLayout;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.springframework.context.MessageSource;

/// How a table is written, with what may be chosen instead.
///
/// @param sheets none of a CSV file, which has an encoding and a separator
public record LayoutView(
        int headerRow,
        List<Choice> encodings,
        List<Choice> separators,
        List<Choice> decimals,
        List<Choice> units,
        List<Choice> sheets) {

    private static final List<String> ENCODINGS = List.of("UTF-8", "windows-1252", "ISO-8859-1", "x-MacRoman");

    /// @param layout as it is said
    /// @param found as reading the file finds it
    /// @param sheets of the file, by name
    public static LayoutView of(
            TableLayout layout, TableLayout found, List<String> sheets, MessageSource texts, Locale locale) {
        Words words = new Words(texts, locale);
        Set<String> encodings = new LinkedHashSet<>(ENCODINGS);
        encodings.add(layout.encoding());
        encodings.remove("");
        return new LayoutView(
                layout.headerRow(),
                words.choices(found.encoding(), layout.encoding(), List.copyOf(encodings), "encoding"),
                words.choices(found.separator(), layout.separator(), TableLayout.SEPARATORS, "separator"),
                words.choices("", layout.decimal(), TableLayout.DECIMALS, "decimal"),
                Arrays.stream(AmountUnit.values())
                        .map(unit ->
                                new Choice(unit.name(), words.say("profile.unit." + unit), unit == layout.amounts()))
                        .toList(),
                words.sheets(sheets, layout.sheet()));
    }

    /// The same of a table without amounts.
    public LayoutView withoutUnits() {
        return new LayoutView(headerRow, encodings, separators, decimals, List.of(), sheets);
    }

    private record Words(MessageSource texts, Locale locale) {

        String say(String key, Object... values) {
            return texts.getMessage(key, values, locale);
        }

        /// @param found what stands there where nothing is said
        List<Choice> choices(String found, String told, List<String> all, String what) {
            List<Choice> choices = new ArrayList<>();
            String auto = found.isEmpty() || !told.isEmpty()
                    ? say("profile.auto")
                    : say("profile.auto.found", label(found, what));
            choices.add(new Choice("", auto, told.isEmpty()));
            all.forEach(value -> choices.add(new Choice(value, label(value, what), value.equals(told))));
            return choices;
        }

        private String label(String value, String what) {
            return switch (what) {
                case "separator" -> say("profile.separator." + TableLayout.SEPARATORS.indexOf(value));
                case "decimal" -> say("profile.decimal." + TableLayout.DECIMALS.indexOf(value));
                default -> value.equals("x-MacRoman") ? say("profile.encoding.mac") : value;
            };
        }

        List<Choice> sheets(List<String> all, String told) {
            Set<String> names = new LinkedHashSet<>(all);
            names.add(told);
            names.remove("");
            if (names.isEmpty()) {
                return List.of();
            }
            List<Choice> sheets = new ArrayList<>();
            sheets.add(new Choice("", say("profile.sheet.first"), told.isEmpty()));
            names.forEach(name -> sheets.add(new Choice(name, name, name.equals(told))));
            return sheets;
        }
    }
}
