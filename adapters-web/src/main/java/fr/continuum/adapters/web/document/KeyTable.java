package fr.continuum.adapters.web.document;

import fr.continuum.adapters.web.document.KeyList.Row;
import fr.continuum.adapters.web.list.Ask;
import fr.continuum.adapters.web.list.Choice;
import fr.continuum.adapters.web.list.Column;
import fr.continuum.adapters.web.list.Condition;
import fr.continuum.adapters.web.list.ListTable;
import fr.continuum.adapters.web.list.Order;
import fr.continuum.adapters.web.list.Sort;
import fr.continuum.adapters.web.reading.Addresses;
import fr.continuum.adapters.web.reading.Unaccented;
import fr.continuum.adapters.web.reading.Vocabulary;
import fr.continuum.adapters.web.text.Texts;
import fr.continuum.application.port.Consultation.Bucket;
import fr.continuum.application.port.KeysAsked.CodeSought;
import fr.continuum.application.port.KeysAsked.KeyColumn;
import fr.continuum.application.port.KeysAsked.KeyNarrowing;
import fr.continuum.application.port.KeysAsked.KeySort;
import fr.continuum.application.port.KeysAsked.Range;
import fr.continuum.domain.budget.BudgetKey;
import fr.continuum.domain.budget.KeyField;
import fr.continuum.domain.budget.Section;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// The columns of a list of keys. There may be twenty thousand of them: the database filters, sorts and pages, and
/// what the address asks is said here in the words of its port.
@Component
final class KeyTable {

    private static final String EUROS = "euros";
    private static final String LINES = "lignes";
    private static final String WHERE = "ou";
    private static final String SECTION = "section";

    /// Fields whose codes are columns, by the name of the column.
    private static final Map<String, KeyField> FIELDS = Map.of(
            "fonction", KeyField.FUNCTION,
            "nature", KeyField.NATURE,
            "chapitre", KeyField.CHAPTER,
            "operation", KeyField.OPERATION,
            "autorisation", KeyField.AUTHORISATION,
            "service", KeyField.SERVICE,
            "analytique", KeyField.ANALYTIC_CODE);

    private static final Map<String, KeyColumn> SORTED = Map.ofEntries(
            Map.entry("fonction", KeyColumn.FUNCTION),
            Map.entry("nature", KeyColumn.NATURE),
            Map.entry("chapitre", KeyColumn.CHAPTER),
            Map.entry("operation", KeyColumn.OPERATION),
            Map.entry("autorisation", KeyColumn.AUTHORISATION),
            Map.entry("service", KeyColumn.SERVICE),
            Map.entry("analytique", KeyColumn.ANALYTIC_CODE),
            Map.entry(SECTION, KeyColumn.SECTION),
            Map.entry(EUROS, KeyColumn.AMOUNT),
            Map.entry(LINES, KeyColumn.LINES),
            Map.entry(WHERE, KeyColumn.BUCKET));

    /// No number lies in it.
    private static final Range NONE = new Range(1, 0);

    private final Texts texts;

    KeyTable(Texts texts) {
        this.texts = texts;
    }

    /// In the language of whoever asks.
    ListTable<Row> table() {
        return new ListTable<>("keys.title", "cles", columns(), orders());
    }

    private List<Column<Row>> columns() {
        return List.of(
                code("fonction", KeyField.FUNCTION, row -> said(key(row).function(), row.functionLabel()))
                        .fixed(),
                code("nature", KeyField.NATURE, row -> said(key(row).nature(), row.natureLabel())),
                code("chapitre", KeyField.CHAPTER, row -> key(row).chapter()),
                code("operation", KeyField.OPERATION, row -> key(row).operation()),
                code("autorisation", KeyField.AUTHORISATION, row -> key(row).authorisation())
                        .more(),
                code("service", KeyField.SERVICE, row -> said(key(row).service(), row.serviceLabel()))
                        .more(),
                code("analytique", KeyField.ANALYTIC_CODE, row -> key(row).analyticCode())
                        .more(),
                Column.<Row>text("code-fonction", "list.keys.function", row -> key(row).function())
                        .shownOnly()
                        .more(),
                Column.<Row>text("code-nature", "list.keys.nature", row -> key(row).nature())
                        .shownOnly()
                        .more(),
                Column.choice(
                        SECTION,
                        "col.section",
                        Arrays.stream(Section.values()).map(this::section).toList(),
                        row -> section(key(row).section())),
                Column.euros(
                        EUROS,
                        "col.amount",
                        row -> OptionalLong.of(row.row().part().cents())),
                Column.<Row>euros(
                                "entier",
                                "list.keys.whole",
                                row -> OptionalLong.of(row.row().whole().cents()))
                        .shownOnly()
                        .notSummed()
                        .more(),
                Column.count(LINES, "col.lines", row -> row.row().part().lines()),
                Column.choice(
                        WHERE,
                        "col.where",
                        Arrays.stream(Bucket.values()).map(this::bucket).toList(),
                        row -> bucket(row.stands())),
                Column.<Row>text("cibles", "list.keys.targets", Row::targets)
                        .shownOnly()
                        .more(),
                Column.<Row>text("motif", "list.keys.reason", this::reason)
                        .shownOnly()
                        .more());
    }

    private static BudgetKey key(Row row) {
        return row.row().key();
    }

    private static String said(String code, String label) {
        return (code + " " + label).strip();
    }

    private static Column<Row> code(String name, KeyField field, Function<Row, String> said) {
        return Column.text(name, "field." + field, said);
    }

    private Choice section(Section section) {
        return new Choice(Addresses.name(section), texts.say("section." + section));
    }

    private Choice bucket(Bucket bucket) {
        return new Choice(Addresses.name(bucket), texts.say("bucket." + bucket));
    }

    private String reason(Row row) {
        return Optional.<Enum<?>>ofNullable(row.row().outOfScope())
                .or(() -> Optional.ofNullable(row.row().setAside()))
                .map(reason -> texts.say("reason." + reason))
                .orElse("");
    }

    /// Those the address has had names for: amounts by their size, whatever their sign, which no column is sorted
    /// by.
    private static Map<String, Order<Row>> orders() {
        return Arrays.stream(Sorting.values()).collect(Collectors.toMap(Sorting::value, KeyTable::order));
    }

    /// The database sorts: here the order is only told.
    private static Order<Row> order(Sorting sorting) {
        return switch (sorting) {
            case AMOUNT_DOWN, AMOUNT_UP -> Order.of((_, _) -> 0);
            case FUNCTION, NATURE, CHAPTER, OPERATION -> Order.by(sorting.value(), false, (_, _) -> 0);
            case LINES -> Order.by(LINES, true, (_, _) -> 0);
        };
    }

    /// What the address sorts by; the largest amounts first where it names nothing of ours.
    List<KeySort> sorts(Ask ask, String tri) {
        ListTable<Row> table = table();
        boolean named = table.orders().containsKey(tri);
        List<Sort> sorts = table.sorts(ask);
        return named || sorts.isEmpty()
                ? Sorting.of(tri).order().sorts()
                : sorts.stream()
                        .map(sort -> new KeySort(SORTED.getOrDefault(sort.key(), KeyColumn.SIZE), sort.down()))
                        .toList();
    }

    /// What the address filters by. A text is sought in codes, and in what the chart calls them.
    KeyNarrowing narrowing(Ask ask, Vocabulary.Codes codes) {
        Map<String, Condition> conditions = table().conditions(ask);
        Map<KeyField, CodeSought> sought = new EnumMap<>(KeyField.class);
        conditions.forEach((column, condition) -> {
            KeyField field = FIELDS.get(column);
            if (field != null && condition instanceof Condition.Contains(String text)) {
                String words = Unaccented.of(text);
                sought.put(
                        field,
                        new CodeSought(
                                text,
                                codes.called(
                                        field, label -> Unaccented.of(label).contains(words))));
            }
        });
        Set<Bucket> buckets = named(conditions.get(WHERE), Addresses::bucket);
        Set<Section> sections = named(conditions.get(SECTION), Addresses::section);
        boolean unknown = (buckets.isEmpty() && conditions.containsKey(WHERE))
                || (sections.isEmpty() && conditions.containsKey(SECTION));
        return new KeyNarrowing(
                sought, cents(conditions.get(EUROS)), unknown ? NONE : units(conditions.get(LINES)), buckets, sections);
    }

    private static <T> Set<T> named(@Nullable Condition condition, Function<String, Optional<T>> named) {
        return condition instanceof Condition.OneOf(Set<String> words)
                ? words.stream().flatMap(word -> named.apply(word).stream()).collect(Collectors.toSet())
                : Set.of();
    }

    private static Range cents(@Nullable Condition condition) {
        return condition instanceof Condition.Between between
                ? new Range(between.leastCents(), between.mostCents())
                : Range.ALL;
    }

    private static Range units(@Nullable Condition condition) {
        return condition instanceof Condition.Between(var from, var to)
                ? new Range(from == null ? Long.MIN_VALUE : ceiling(from), to == null ? Long.MAX_VALUE : floor(to))
                : Range.ALL;
    }

    private static long ceiling(BigDecimal number) {
        return number.setScale(0, RoundingMode.CEILING).longValueExact();
    }

    private static long floor(BigDecimal number) {
        return number.setScale(0, RoundingMode.FLOOR).longValueExact();
    }
}
