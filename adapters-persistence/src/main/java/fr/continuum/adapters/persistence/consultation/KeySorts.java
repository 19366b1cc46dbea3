package fr.continuum.adapters.persistence.consultation;

import static fr.continuum.adapters.persistence.jooq.Tables.BUDGET_KEY;
import static fr.continuum.adapters.persistence.jooq.Tables.KEY_ATTRIBUTION;
import static fr.continuum.adapters.persistence.jooq.Tables.KEY_TOTAL;
import static org.jooq.impl.DSL.abs;

import fr.continuum.adapters.persistence.budget.MeasureColumns;
import fr.continuum.application.port.Consultation.Bucket;
import fr.continuum.application.port.KeysAsked.KeyColumn;
import fr.continuum.application.port.KeysAsked.KeyQuestion;
import fr.continuum.application.port.KeysAsked.KeySort;
import fr.continuum.domain.budget.Section;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jooq.Field;
import org.jooq.OrderField;
import org.jooq.impl.DSL;

/// In which order the database hands keys over.
final class KeySorts {

    private static final Map<String, Integer> BUCKETS = ranks(Bucket.values());
    private static final Map<String, Integer> SECTIONS = ranks(Section.values());

    private KeySorts() {}

    static List<OrderField<?>> of(List<KeySort> sorts, KeyQuestion question) {
        List<OrderField<?>> fields = new ArrayList<>();
        for (KeySort sort : sorts) {
            Field<?> by = field(sort.by(), question);
            fields.add(sort.down() ? by.desc() : by.asc());
        }
        fields.add(field(KeyColumn.SIZE, question).desc());
        fields.add(KEY_TOTAL.FIRST_LINE.asc());
        return fields;
    }

    private static Field<?> field(KeyColumn column, KeyQuestion question) {
        return switch (column) {
            case AMOUNT -> Parts.part(question);
            case SIZE -> abs(Parts.part(question));
            case LINES -> MeasureColumns.lines(question.measure());
            case FUNCTION -> BUDGET_KEY.FUNCTION;
            case NATURE -> BUDGET_KEY.NATURE;
            case CHAPTER -> BUDGET_KEY.CHAPTER;
            case OPERATION -> BUDGET_KEY.OPERATION;
            case AUTHORISATION -> BUDGET_KEY.AUTHORISATION;
            case SERVICE -> BUDGET_KEY.SERVICE;
            case ANALYTIC_CODE -> BUDGET_KEY.ANALYTIC_CODE;
            case SECTION -> DSL.case_(BUDGET_KEY.SECTION).mapValues(SECTIONS);
            case BUCKET -> DSL.case_(KEY_ATTRIBUTION.BUCKET).mapValues(BUCKETS);
        };
    }

    /// Names by their place.
    private static Map<String, Integer> ranks(Enum<?>[] values) {
        Map<String, Integer> ranks = new LinkedHashMap<>();
        for (Enum<?> value : values) {
            ranks.put(value.name(), ranks.size());
        }
        return Map.copyOf(ranks);
    }
}
