package fr.continuum.adapters.persistence.consultation;

import static fr.continuum.adapters.persistence.jooq.Tables.BUDGET_KEY;
import static fr.continuum.adapters.persistence.jooq.Tables.KEY_ATTRIBUTION;
import static fr.continuum.adapters.persistence.jooq.Tables.MEASUREMENT_TARGET;
import static org.jooq.impl.DSL.sum;

import fr.continuum.adapters.persistence.budget.MeasureColumns;
import fr.continuum.adapters.persistence.consultation.SplitKeys.SplitKey;
import fr.continuum.application.port.Consultation.Bucket;
import fr.continuum.application.port.Consultation.Tied;
import fr.continuum.domain.allocation.Strength;
import fr.continuum.domain.budget.Flow;
import fr.continuum.domain.budget.Measure;
import fr.continuum.domain.target.Dimension;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jooq.Record;

/// Money tied to each target, by strength. Whole keys are summed by the database.
record TiedMoney(Asked asked, Dimension dimension, Flow flow, Measure measure) {

    List<Tied> all() {
        Map<Tied, Long> sums = new LinkedHashMap<>();
        var cents = sum(MeasureColumns.cents(measure));
        asked.shares(dimension, measure, MEASUREMENT_TARGET.LINEAGE, KEY_ATTRIBUTION.STRENGTH, cents)
                .and(BUDGET_KEY.FLOW.eq(flow.name()))
                .and(KEY_ATTRIBUTION.BUCKET.eq(Bucket.TRACED.name()))
                .and(SplitKeys.WHOLE)
                .groupBy(MEASUREMENT_TARGET.LINEAGE, KEY_ATTRIBUTION.STRENGTH)
                .forEach(row -> sums.merge(tied(row), row.get(cents).longValueExact(), Math::addExact));
        for (SplitKey key : new SplitKeys(asked, dimension, flow, measure).all()) {
            for (int i = 0; i < key.rows().size(); i++) {
                sums.merge(tied(key.rows().get(i)), key.cents().get(i), Math::addExact);
            }
        }
        return sums.entrySet().stream()
                .map(e -> new Tied(e.getKey().lineage(), e.getKey().strength(), e.getValue()))
                .toList();
    }

    private static Tied tied(Record row) {
        return new Tied(
                List.of(row.get(MEASUREMENT_TARGET.LINEAGE)), Strength.valueOf(row.get(KEY_ATTRIBUTION.STRENGTH)), 0);
    }
}
