package fr.continuum.application.mapping;

import fr.continuum.domain.budget.FiscalYear;
import fr.continuum.domain.ledger.DriftLimits;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/// Which column of a finance or HR tool's own export is what: configuration, since no vendor publishes its layout.
///
/// @param columns headers each field may stand under: layouts change with the year, and the first that the file has is
/// read
/// @param constants what every row says of a field that no column gives
/// @param values what texts mean in a column of a closed list, by field: `MDT` is `PAYMENT_ORDER`
/// @param optional fields whose column the file may lack; they then read as empty
/// @param paddings what codes of digits lost or gained, by field
/// @param amountsByYear what amounts count in, where a year counts otherwise than the layout says
/// @param dates pattern of dates (`yyyyMMdd`); empty where they are written as people do
/// @param totalRows beginnings of the first text of rows that only add others up
/// @param hints what is said of the cells of an HR file that is otherwise found out
public record FeedProfile(
        String name,
        FeedKind kind,
        TableLayout layout,
        Map<FeedField, List<String>> columns,
        Map<FeedField, String> constants,
        Map<FeedField, Map<String, String>> values,
        Set<FeedField> optional,
        Map<FeedField, CodePadding> paddings,
        Map<FiscalYear, AmountUnit> amountsByYear,
        SignConvention signs,
        String dates,
        List<String> totalRows,
        DriftLimits limits,
        FeedHints hints) {

    /// One that says nothing that can be found out.
    public FeedProfile(
            String name,
            FeedKind kind,
            TableLayout layout,
            Map<FeedField, List<String>> columns,
            Map<FeedField, String> constants,
            Map<FeedField, Map<String, String>> values,
            Set<FeedField> optional,
            Map<FeedField, CodePadding> paddings,
            Map<FiscalYear, AmountUnit> amountsByYear,
            SignConvention signs,
            String dates,
            List<String> totalRows,
            DriftLimits limits) {
        this(
                name,
                kind,
                layout,
                columns,
                constants,
                values,
                optional,
                paddings,
                amountsByYear,
                signs,
                dates,
                totalRows,
                limits,
                FeedHints.NONE);
    }

    public FeedProfile {
        Map<FeedField, List<String>> headers = new EnumMap<>(FeedField.class);
        columns.forEach((field, names) -> {
            if (!field.concerns(kind) || names.isEmpty() || names.stream().anyMatch(String::isBlank)) {
                throw new IllegalArgumentException("No column says " + field + " of a " + kind + ": " + names);
            }
            headers.put(field, List.copyOf(names));
        });
        Map<FeedField, String> always = new EnumMap<>(FeedField.class);
        constants.forEach((field, value) -> {
            if (!field.concerns(kind) || !canAlwaysBe(field, value) || headers.containsKey(field)) {
                throw new IllegalArgumentException("Not every row of a " + kind + " says of " + field + ": " + value);
            }
            always.put(field, value);
        });
        Map<FeedField, Map<String, String>> meanings = new EnumMap<>(FeedField.class);
        values.forEach((field, texts) -> {
            if (!field.concerns(kind) || !texts.values().stream().allMatch(field::canMean)) {
                throw new IllegalArgumentException("Nothing means so of " + field + ": " + texts);
            }
            if (!texts.isEmpty()) {
                meanings.put(field, Map.copyOf(new TreeMap<>(texts)));
            }
        });
        if (!headers.keySet().containsAll(optional)) {
            throw new IllegalArgumentException("A field that no column gives cannot lack it: " + optional);
        }
        if (!paddings.keySet().stream().allMatch(field -> field.holds() == FeedField.Holds.CODE)) {
            throw new IllegalArgumentException("Only codes are filled up: " + paddings.keySet());
        }
        if (dateFormat(dates).isEmpty()) {
            throw new IllegalArgumentException("No date is written so: " + dates);
        }
        columns = Map.copyOf(headers);
        constants = Map.copyOf(always);
        values = Map.copyOf(meanings);
        optional = Set.copyOf(optional);
        paddings = Map.copyOf(paddings);
        amountsByYear = Map.copyOf(amountsByYear);
        totalRows = List.copyOf(totalRows);
    }

    /// Whether a profile may say so for every row.
    public static boolean canAlwaysBe(FeedField field, String value) {
        return field.allowsConstant()
                && !value.isBlank()
                && (field.meanings().isEmpty() || field.meanings().contains(value));
    }

    /// How dates are read under a pattern that gives year, month and day: strictly, so that 31 February is none.
    /// Of the empty pattern too, which is never used. Empty where it is no such pattern.
    public static Optional<DateTimeFormatter> dateFormat(String pattern) {
        String asked = pattern.isEmpty() ? "uuuu-MM-dd" : pattern.replace('y', 'u');
        try {
            DateTimeFormatter format =
                    DateTimeFormatter.ofPattern(asked, Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);
            LocalDate day = LocalDate.of(2026, 12, 31);
            return LocalDate.parse(format.format(day), format).equals(day) ? Optional.of(format) : Optional.empty();
        } catch (IllegalArgumentException | DateTimeException _) {
            return Optional.empty();
        }
    }

    /// What every row says of a field, where no column does.
    public Optional<String> constant(FeedField field) {
        return Optional.ofNullable(constants.get(field));
    }

    public CodePadding padding(FeedField field) {
        return paddings.getOrDefault(field, CodePadding.NONE);
    }

    /// What amounts of that year count in.
    public AmountUnit amounts(FiscalYear year) {
        return Objects.requireNonNullElse(amountsByYear.get(year), layout.amounts());
    }

    /// The same, its columns under these names.
    public FeedProfile under(Map<FeedField, List<String>> names) {
        return new FeedProfile(
                name,
                kind,
                layout,
                names,
                constants,
                values,
                optional,
                paddings,
                amountsByYear,
                signs,
                dates,
                totalRows,
                limits,
                hints);
    }

    /// The same, its columns others.
    ///
    /// @param lacking fields whose column a file may lack
    public FeedProfile reading(Map<FeedField, List<String>> names, Set<FeedField> lacking) {
        return new FeedProfile(
                name,
                kind,
                layout,
                names,
                constants,
                values,
                lacking,
                paddings,
                amountsByYear,
                signs,
                dates,
                totalRows,
                limits,
                hints);
    }

    /// The same under another name.
    public FeedProfile called(String other) {
        return new FeedProfile(
                other,
                kind,
                layout,
                columns,
                constants,
                values,
                optional,
                paddings,
                amountsByYear,
                signs,
                dates,
                totalRows,
                limits,
                hints);
    }

    /// The same, put aside beyond other limits.
    public FeedProfile within(DriftLimits others) {
        return new FeedProfile(
                name,
                kind,
                layout,
                columns,
                constants,
                values,
                optional,
                paddings,
                amountsByYear,
                signs,
                dates,
                totalRows,
                others,
                hints);
    }

    /// The same, said of its cells besides.
    public FeedProfile hinting(FeedHints said) {
        return new FeedProfile(
                name,
                kind,
                layout,
                columns,
                constants,
                values,
                optional,
                paddings,
                amountsByYear,
                signs,
                dates,
                totalRows,
                limits,
                said);
    }

    /// Under which columns rows say their amounts.
    public AmountColumns amountColumns() {
        return AmountColumns.of(columns::containsKey);
    }

    /// Whether nothing can be read without the field.
    public boolean requires(FeedField field) {
        return amountColumns().need(field, kind);
    }

    /// Fields that say once more what the columns of amounts say: nothing can be read as long as both do.
    public List<FeedField> clashing() {
        AmountColumns amounts = amountColumns();
        return FeedField.of(kind).stream()
                .filter(amounts::exclude)
                .filter(field -> columns.containsKey(field) || constants.containsKey(field))
                .toList();
    }

    /// Fields without which nothing can be read and that nothing gives. A post goes by its code, or by who holds
    /// it.
    public List<FeedField> missing() {
        boolean nameless = kind == FeedKind.POSTS && !columns.containsKey(FeedField.HOLDER);
        return FeedField.of(kind).stream()
                .filter(field -> requires(field) || (field == FeedField.POST && nameless))
                .filter(field -> !columns.containsKey(field) && !constants.containsKey(field))
                .toList();
    }
}
