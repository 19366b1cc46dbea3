package fr.continuum.adapters.files.feed;

import fr.continuum.adapters.files.profile.CellValues;
import fr.continuum.adapters.files.profile.FoldedText;
import fr.continuum.adapters.files.profile.Table;
import fr.continuum.application.mapping.FeedField;
import fr.continuum.application.mapping.FeedFieldName;
import fr.continuum.application.mapping.FeedProfile;
import fr.continuum.application.mapping.TwoDigitYears;
import fr.continuum.domain.budget.BudgetRef;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A profile made ready to read the many rows of one file: what a text means is made out once. Not for use by several
/// threads.
public final class FeedRules {

    /// A hundred thousand billion euros: a million rows of it still add up.
    public static final long MOST_CENTS = 10_000_000_000_000L;

    /// Texts that name one; a file that names more names something else.
    private static final int MOST_BUDGETS = 1_000;

    private static final String SUBTOTAL = "soustotal";

    /// Signs beyond are folded into others.
    private static final int ASCII = 0x80;

    /// What totals are of, before its code.
    private static final Set<String> CODED = Stream.of(
                    "du", "de", "compte", "chapitre", "article", "nature", "fonction", "opération", "service", "code")
            .map(FoldedText::of)
            .collect(Collectors.toUnmodifiableSet());

    private final FeedProfile profile;
    private final Map<FeedField, Map<String, String>> words;
    private final Optional<DateTimeFormatter> dates;
    private final Map<FeedField, String> columns = new EnumMap<>(FeedField.class);
    private final Map<FeedField, Remembered<Optional<String>>> meanings = new EnumMap<>(FeedField.class);
    private final Map<FeedField, Remembered<WrittenCode>> codes = new EnumMap<>(FeedField.class);
    private final Remembered<Optional<LocalDate>> written = new Remembered<>(text -> date(text, false));
    private final Remembered<Optional<LocalDate>> inWorkbook = new Remembered<>(text -> date(text, true));
    private final Map<String, BudgetRef> budgets = new HashMap<>();
    private final Remembered<Boolean> totals;
    private final Set<String> totalWords;
    private final Set<Character> totalsBegin;
    private final boolean allAreTotals;
    private final boolean knowsSubtotals;
    private final boolean yearIsOfDay;

    private FeedRules(FeedProfile profile) {
        this.profile = profile;
        this.words = FeedWords.of(profile);
        this.dates = profile.dates().isEmpty() ? Optional.empty() : FeedProfile.dateFormat(profile.dates());
        List<String> begin = profile.totalRows().stream().map(FoldedText::of).toList();
        this.totalWords = Set.copyOf(begin);
        this.totalsBegin = begin.stream()
                .filter(text -> !text.isEmpty())
                .map(text -> text.charAt(0))
                .collect(Collectors.toUnmodifiableSet());
        this.knowsSubtotals =
                begin.stream().anyMatch(text -> text.replace("-", "").startsWith(SUBTOTAL));
        this.allAreTotals = begin.contains("");
        this.totals = new Remembered<>(first -> begin.stream().anyMatch(FoldedText.of(first)::startsWith));
        for (FeedField field : FeedField.values()) {
            List<String> headers = profile.columns().getOrDefault(field, List.of());
            columns.put(field, headers.isEmpty() ? FeedFieldName.of(field).french() : headers.getFirst());
            meanings.put(field, new Remembered<>(text -> meant(field, text)));
            codes.put(field, new Remembered<>(text -> WrittenCode.of(text, profile.padding(field))));
        }
        this.yearIsOfDay = profile.columns().containsKey(FeedField.YEAR)
                && profile.columns().containsKey(FeedField.DATE)
                && FoldedText.of(column(FeedField.YEAR)).equals(FoldedText.of(column(FeedField.DATE)));
    }

    /// Whether the year of a row is that of the day of its piece: the profile names one column for both.
    boolean yearIsOfDay() {
        return yearIsOfDay;
    }

    /// @param profile each of its fields under the one header the file has
    public static FeedRules of(FeedProfile profile) {
        return new FeedRules(profile);
    }

    public FeedProfile profile() {
        return profile;
    }

    private static <T> T of(Map<FeedField, T> all, FeedField field) {
        return Objects.requireNonNull(all.get(field));
    }

    /// How faults name a field: its header; as people name it where no column gives it.
    public String column(FeedField field) {
        return of(columns, field);
    }

    /// What a text of a closed list means.
    public Optional<String> meaning(FeedField field, String text) {
        return of(meanings, field).of(text);
    }

    private Optional<String> meant(FeedField field, String text) {
        return Optional.ofNullable(words.getOrDefault(field, Map.of()).get(FoldedText.of(text)));
    }

    /// The budget that a text was found to name before; null where it was not, or is in doubt.
    @Nullable
    BudgetRef sound(String text) {
        return budgets.get(text);
    }

    void hold(String text, BudgetRef budget) {
        if (budgets.size() < MOST_BUDGETS) {
            budgets.put(text, budget);
        }
    }

    /// A text of a column of codes.
    WrittenCode code(FeedField field, String text) {
        return of(codes, field).of(text);
    }

    /// A day as a cell writes it; empty where it is none. A workbook gives a date as such, whatever the pattern of
    /// texts.
    public Optional<LocalDate> day(String text, boolean workbook) {
        return (workbook ? inWorkbook : written).of(text);
    }

    private Optional<LocalDate> date(String text, boolean workbook) {
        if (dates.isPresent()) {
            Matcher decimal = WrittenCode.DECIMAL.matcher(text);
            try {
                return Optional.of(TwoDigitYears.meant(
                        profile.dates(), LocalDate.parse(decimal.matches() ? decimal.group(1) : text, dates.get())));
            } catch (DateTimeParseException _) {
                if (!workbook) {
                    return Optional.empty();
                }
            }
        }
        return CellValues.date(text).filter(told -> !told.monthFirst()).map(CellValues.WrittenDate::date);
    }

    /// Whether the row only adds others up: its first text says so, or, where the profile knows of subtotals, any
    /// that begins with « Sous-total ». A « Total » further on may be a supplier, unless it names a code of its
    /// own row: « Total 60611 » beside 60611.
    public boolean isTotal(Table.Row row) {
        boolean first = true;
        for (String cell : row.cells()) {
            if (!cell.isEmpty()) {
                if (first && mayBeTotal(cell.charAt(0)) && totals.of(cell)) {
                    return true;
                }
                first = false;
                if (isSubtotal(cell)) {
                    return true;
                }
                if (!allAreTotals
                        && totalsBegin.contains(Character.toLowerCase(cell.charAt(0)))
                        && totals.of(cell)
                        && isOfCode(cell, row)) {
                    return true;
                }
            }
        }
        return false;
    }

    /// « Total 60611 », « Total compte 60611 », where another cell of the row says 60611.
    private boolean isOfCode(String cell, Table.Row row) {
        String[] words = cell.split(" ", -1);
        String last = words[words.length - 1];
        return words.length > 1
                && totalWords.contains(FoldedText.of(words[0]))
                && last.chars().anyMatch(Character::isDigit)
                && Arrays.stream(words, 1, words.length - 1).map(FoldedText::of).allMatch(CODED::contains)
                && row.cells().stream().anyMatch(last::equalsIgnoreCase);
    }

    private static String unhyphened(String text) {
        return FoldedText.of(text).replace("-", "");
    }

    /// Whether a row may be a total for one of its cells, whatever the others say: where none may be, it is none.
    public boolean mayTellTotal(String cell) {
        return !cell.isEmpty() && (totals.of(cell) || isSubtotal(cell));
    }

    /// The same by how the cell begins. Folding leaves what begins with a sign of ASCII as it is, but for its
    /// case.
    public boolean mayTellTotal(char first) {
        return first >= ASCII
                || allAreTotals
                || totalsBegin.contains(Character.toLowerCase(first))
                || (knowsSubtotals && (first == 's' || first == 'S'));
    }

    private boolean isSubtotal(String cell) {
        return mayBeSubtotal(cell) && unhyphened(cell).startsWith(SUBTOTAL);
    }

    private boolean mayBeSubtotal(String cell) {
        return knowsSubtotals && cell.length() >= SUBTOTAL.length() && (cell.charAt(0) == 's' || cell.charAt(0) == 'S');
    }

    /// By how the text begins: folding leaves letters and digits what they are, but for their case.
    private boolean mayBeTotal(char first) {
        if (allAreTotals) {
            return true;
        }
        boolean letter = (first >= 'a' && first <= 'z') || (first >= 'A' && first <= 'Z');
        boolean digit = first >= '0' && first <= '9';
        return (!letter && !digit) || totalsBegin.contains(Character.toLowerCase(first));
    }
}
