package fr.continuum.adapters.web.document;

import fr.continuum.adapters.web.document.LinePages.Row;
import fr.continuum.adapters.web.list.Ask;
import fr.continuum.adapters.web.list.Choice;
import fr.continuum.adapters.web.list.Column;
import fr.continuum.adapters.web.list.Condition;
import fr.continuum.adapters.web.list.ListTable;
import fr.continuum.adapters.web.reading.Addresses;
import fr.continuum.adapters.web.reading.Unaccented;
import fr.continuum.adapters.web.reading.Vocabulary;
import fr.continuum.adapters.web.text.Texts;
import fr.continuum.application.port.KeysAsked.CodeSought;
import fr.continuum.application.port.KeysAsked.Range;
import fr.continuum.application.port.LinesAsked.LineColumn;
import fr.continuum.application.port.LinesAsked.LineQuestion;
import fr.continuum.application.port.LinesAsked.LineSort;
import fr.continuum.domain.budget.BudgetKey;
import fr.continuum.domain.budget.Flow;
import fr.continuum.domain.budget.KeyField;
import fr.continuum.domain.budget.Measure;
import fr.continuum.domain.budget.Section;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// The columns of the lines of a document. There may be a million of them: the database filters, sorts and pages, and
/// what the address asks is said here in the words of its port.
@Component
final class LineTable {

    static final String EUROS = "euros";
    private static final String PLACE = "ligne";
    private static final String LABEL = "libelle";
    private static final String SECTION = "section";
    private static final String FLOW = "sens";

    /// Fields whose codes are columns, by the name of the column.
    private static final Map<String, KeyField> FIELDS = Map.of(
            "nature", KeyField.NATURE,
            "fonction", KeyField.FUNCTION,
            "chapitre", KeyField.CHAPTER,
            "operation", KeyField.OPERATION,
            "autorisation", KeyField.AUTHORISATION,
            "service", KeyField.SERVICE,
            "analytique", KeyField.ANALYTIC_CODE);

    private static final Map<String, LineColumn> SORTED = Map.ofEntries(
            Map.entry(PLACE, LineColumn.ORDINAL),
            Map.entry("nature", LineColumn.NATURE),
            Map.entry("fonction", LineColumn.FUNCTION),
            Map.entry("chapitre", LineColumn.CHAPTER),
            Map.entry("operation", LineColumn.OPERATION),
            Map.entry("autorisation", LineColumn.AUTHORISATION),
            Map.entry("service", LineColumn.SERVICE),
            Map.entry("analytique", LineColumn.ANALYTIC_CODE),
            Map.entry(SECTION, LineColumn.SECTION),
            Map.entry(FLOW, LineColumn.FLOW),
            Map.entry(EUROS, LineColumn.AMOUNT));

    /// No number lies in it.
    private static final Range NONE = new Range(1, 0);

    private final Texts texts;

    LineTable(Texts texts) {
        this.texts = texts;
    }

    /// In the language of whoever asks. What makes a link strong is shown of a ledger without being asked for; the
    /// piece and its day, which its lines are labelled by, have columns of their own.
    ///
    /// @param measure whose amounts are shown
    ListTable<Row> table(Measure measure, boolean ledger) {
        List<Column<Row>> columns = new ArrayList<>(columns(measure, ledger));
        if (ledger) {
            columns.add(Column.<Row>text("piece", "lines.piece", Row::piece)
                    .beside("nature")
                    .shownOnly());
            columns.add(Column.<Row>date("jour", "lines.day", Row::day)
                    .beside("nature")
                    .shownOnly());
        }
        return new ListTable<>("lines.title", "lignes", columns, Map.of());
    }

    private ListTable<Row> table(Measure measure) {
        return table(measure, false);
    }

    private List<Column<Row>> columns(Measure measure, boolean ledger) {
        return List.of(
                Column.<Row>count(PLACE, "col.line", row -> row.line().ordinal())
                        .notFiltered()
                        .fixed(),
                code(
                        "nature",
                        KeyField.NATURE,
                        row -> said(key(row).nature(), ledger ? row.natureLabel() : row.label())),
                code("fonction", KeyField.FUNCTION, row -> said(key(row).function(), row.functionLabel())),
                code("chapitre", KeyField.CHAPTER, row -> key(row).chapter()),
                code("operation", KeyField.OPERATION, row -> key(row).operation())
                        .more(),
                moreBut(ledger, code("autorisation", KeyField.AUTHORISATION, row -> key(row).authorisation())),
                code("service", KeyField.SERVICE, row -> said(key(row).service(), row.serviceLabel()))
                        .more(),
                moreBut(ledger, code("analytique", KeyField.ANALYTIC_CODE, row -> key(row).analyticCode())),
                Column.<Row>text(LABEL, "lines.label", row -> row.line().label())
                        .notSorted()
                        .more(),
                Column.choice(
                        SECTION,
                        "col.section",
                        Arrays.stream(Section.values()).map(this::section).toList(),
                        row -> section(key(row).section())),
                Column.choice(
                        FLOW,
                        "field.FLOW",
                        Arrays.stream(Flow.values()).map(this::flow).toList(),
                        row -> flow(key(row).flow())),
                Column.euros(
                        EUROS, "measure." + measure, row -> row.line().amounts().cents(measure)));
    }

    private static Column<Row> moreBut(boolean shown, Column<Row> column) {
        return shown ? column : column.more();
    }

    private static BudgetKey key(Row row) {
        return row.line().key();
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

    private Choice flow(Flow flow) {
        return new Choice(flow.code(), texts.say("flow.one." + flow));
    }

    /// What the address sorts by; as the document has them where it names nothing of ours.
    List<LineSort> sorts(Ask ask, Measure measure) {
        return table(measure).sorts(ask).stream()
                .map(sort -> new LineSort(SORTED.getOrDefault(sort.key(), LineColumn.ORDINAL), sort.down()))
                .toList();
    }

    /// What the address filters by. A text is sought in codes, and in what the chart calls them.
    LineQuestion question(Ask ask, Measure measure, Vocabulary.Codes codes) {
        Map<String, Condition> conditions = table(measure).conditions(ask);
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
        Set<Section> sections = named(conditions.get(SECTION), Addresses::section);
        Set<Flow> flows = named(conditions.get(FLOW), LineTable::flowOf);
        boolean unknown = (sections.isEmpty() && conditions.containsKey(SECTION))
                || (flows.isEmpty() && conditions.containsKey(FLOW));
        return new LineQuestion(
                measure,
                sought,
                conditions.get(LABEL) instanceof Condition.Contains(String text) ? text : "",
                unknown ? NONE : cents(conditions.get(EUROS)),
                sections,
                flows);
    }

    private static Optional<Flow> flowOf(String word) {
        return Arrays.stream(Flow.values())
                .filter(flow -> flow.code().equals(word))
                .findFirst();
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
}
