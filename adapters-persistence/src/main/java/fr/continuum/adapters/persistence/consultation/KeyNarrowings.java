package fr.continuum.adapters.persistence.consultation;

import static fr.continuum.adapters.persistence.jooq.Tables.BUDGET_KEY;
import static fr.continuum.adapters.persistence.jooq.Tables.KEY_ATTRIBUTION;
import static org.jooq.impl.DSL.noCondition;

import fr.continuum.adapters.persistence.budget.KeyColumns;
import fr.continuum.adapters.persistence.budget.MeasureColumns;
import fr.continuum.adapters.persistence.sql.Folded;
import fr.continuum.application.port.KeysAsked.CodeSought;
import fr.continuum.application.port.KeysAsked.KeyNarrowing;
import fr.continuum.application.port.KeysAsked.KeyQuestion;
import fr.continuum.application.port.KeysAsked.Range;
import fr.continuum.domain.budget.KeyField;
import java.util.Map;
import java.util.Set;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.impl.DSL;

/// What a list of keys is narrowed by, as the database asks it.
final class KeyNarrowings {

    private KeyNarrowings() {}

    static Condition of(KeyQuestion question) {
        KeyNarrowing narrowing = question.narrowing();
        Condition all = in(Parts.part(question), narrowing.cents())
                .and(in(MeasureColumns.lines(question.measure()), narrowing.lines()))
                .and(among(KEY_ATTRIBUTION.BUCKET, narrowing.buckets()))
                .and(among(BUDGET_KEY.SECTION, narrowing.sections()));
        for (Map.Entry<KeyField, CodeSought> sought : narrowing.codes().entrySet()) {
            all = all.and(sought(KeyColumns.column(sought.getKey()), sought.getValue()));
        }
        return all;
    }

    private static Condition in(Field<Long> number, Range range) {
        return range.equals(Range.ALL) ? noCondition() : number.between(range.least(), range.most());
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
}
