package fr.continuum.adapters.persistence.budget;

import static fr.continuum.adapters.persistence.jooq.Tables.BUDGET_KEY;
import static fr.continuum.adapters.persistence.jooq.Tables.BUDGET_LINE;
import static org.jooq.impl.DSL.noCondition;

import fr.continuum.adapters.persistence.sql.Folded;
import fr.continuum.application.port.KeysAsked.CodeSought;
import fr.continuum.application.port.KeysAsked.Range;
import fr.continuum.application.port.LinesAsked.LineColumn;
import fr.continuum.application.port.LinesAsked.LineQuestion;
import fr.continuum.application.port.LinesAsked.LineSort;
import fr.continuum.domain.budget.KeyField;
import fr.continuum.domain.budget.Measure;
import fr.continuum.domain.budget.Section;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.OrderField;
import org.jooq.impl.DSL;

/// What a list of lines is narrowed by and in which order it comes, as the database asks it.
final class LineQuestions {

    private static final Map<String, Integer> SECTIONS = sections();

    private LineQuestions() {}

    static Condition of(LineQuestion question) {
        Range cents = question.cents();
        Condition all = cents.equals(Range.ALL)
                ? noCondition()
                : MeasureColumns.ofLine(question.measure()).between(cents.least(), cents.most());
        if (!question.label().isBlank()) {
            all = all.and(Folded.contains(BUDGET_LINE.LABEL, question.label()));
        }
        for (Map.Entry<KeyField, CodeSought> sought : question.codes().entrySet()) {
            all = all.and(sought(KeyColumns.column(sought.getKey()), sought.getValue()));
        }
        return all.and(among(BUDGET_KEY.SECTION, question.sections())).and(among(BUDGET_KEY.FLOW, question.flows()));
    }

    private static Condition among(Field<String> name, Set<? extends Enum<?>> names) {
        return names.isEmpty()
                ? noCondition()
                : name.in(names.stream().map(Enum::name).toList());
    }

    private static Condition sought(Field<String> code, CodeSought sought) {
        Condition holds = Folded.contains(code, sought.text());
        return sought.codes().isEmpty()
                ? holds
                : holds.or(code.eq(DSL.any(sought.codes().toArray(String[]::new))));
    }

    static List<OrderField<?>> order(List<LineSort> sorts, Measure measure) {
        List<OrderField<?>> fields = new ArrayList<>();
        for (LineSort sort : sorts) {
            Field<?> by = field(sort.by(), measure);
            fields.add(sort.down() ? by.desc().nullsLast() : by.asc().nullsLast());
        }
        fields.add(BUDGET_LINE.ORDINAL.asc());
        return fields;
    }

    private static Field<?> field(LineColumn column, Measure measure) {
        return switch (column) {
            case ORDINAL -> BUDGET_LINE.ORDINAL;
            case NATURE -> BUDGET_KEY.NATURE;
            case FUNCTION -> BUDGET_KEY.FUNCTION;
            case CHAPTER -> BUDGET_KEY.CHAPTER;
            case OPERATION -> BUDGET_KEY.OPERATION;
            case AUTHORISATION -> BUDGET_KEY.AUTHORISATION;
            case SERVICE -> BUDGET_KEY.SERVICE;
            case ANALYTIC_CODE -> BUDGET_KEY.ANALYTIC_CODE;
            case SECTION -> DSL.case_(BUDGET_KEY.SECTION).mapValues(SECTIONS);
            case FLOW -> BUDGET_KEY.FLOW;
            case AMOUNT -> MeasureColumns.ofLine(measure);
        };
    }

    /// Names by their place.
    private static Map<String, Integer> sections() {
        Map<String, Integer> ranks = new LinkedHashMap<>();
        for (Section section : Section.values()) {
            ranks.put(section.name(), ranks.size());
        }
        return Map.copyOf(ranks);
    }
}
