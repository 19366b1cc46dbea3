package fr.continuum.adapters.files.feed;

import fr.continuum.adapters.files.profile.CellValues;
import fr.continuum.adapters.files.profile.FoldedText;
import fr.continuum.adapters.files.profile.Table;
import fr.continuum.application.mapping.FeedField;
import fr.continuum.application.mapping.FeedFieldName;
import fr.continuum.application.mapping.FeedProfile;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;

/// A profile made ready to read many rows.
///
/// @param profile each of its fields under the one header the file has
/// @param dates how they are read; empty where they are written as people do
public record FeedRules(
        FeedProfile profile,
        Map<FeedField, Map<String, String>> words,
        Optional<DateTimeFormatter> dates,
        List<String> totals) {

    /// A hundred thousand billion euros: a million rows of it still add up.
    static final long MOST_CENTS = 10_000_000_000_000L;

    public static FeedRules of(FeedProfile profile) {
        return new FeedRules(
                profile,
                FeedWords.of(profile),
                profile.dates().isEmpty() ? Optional.empty() : FeedProfile.dateFormat(profile.dates()),
                profile.totalRows().stream().map(FoldedText::of).toList());
    }

    /// How faults name a field: its header; as people name it where no column gives it.
    public String column(FeedField field) {
        List<String> headers = profile.columns().getOrDefault(field, List.of());
        return headers.isEmpty() ? FeedFieldName.of(field).french() : headers.getFirst();
    }

    /// What a text of a closed list means.
    public Optional<String> meaning(FeedField field, String text) {
        return Optional.ofNullable(words.getOrDefault(field, Map.of()).get(FoldedText.of(text)));
    }

    /// A day as a cell writes it; empty where it is none. A workbook gives a date as such, whatever the pattern of
    /// texts.
    Optional<LocalDate> date(String text, boolean workbook) {
        if (dates.isPresent()) {
            Matcher decimal = FeedTexts.DECIMAL_CODE.matcher(text);
            try {
                return Optional.of(LocalDate.parse(decimal.matches() ? decimal.group(1) : text, dates.get()));
            } catch (DateTimeParseException _) {
                if (!workbook) {
                    return Optional.empty();
                }
            }
        }
        return CellValues.date(text).filter(written -> !written.monthFirst()).map(CellValues.WrittenDate::date);
    }

    /// Whether the row only adds others up: its first text says so.
    public boolean isTotal(Table.Row row) {
        return row.cells().stream()
                .filter(cell -> !cell.isEmpty())
                .findFirst()
                .map(FoldedText::of)
                .filter(first -> totals.stream().anyMatch(first::startsWith))
                .isPresent();
    }
}
