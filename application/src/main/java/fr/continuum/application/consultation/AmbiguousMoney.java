package fr.continuum.application.consultation;

import fr.continuum.application.port.ChartStore;
import fr.continuum.application.port.Consolidations.Consolidation;
import fr.continuum.application.port.Consolidations.MeasuredDocument;
import fr.continuum.application.port.Consultation;
import fr.continuum.application.port.Consultation.Bucket;
import fr.continuum.application.port.Consultation.KeyRow;
import fr.continuum.application.port.KeysAsked.KeyOrder;
import fr.continuum.application.port.KeysAsked.KeyQuestion;
import fr.continuum.application.port.Reading;
import fr.continuum.application.reference.AuthorityTables;
import fr.continuum.domain.allocation.AllocationRule;
import fr.continuum.domain.budget.Flow;
import fr.continuum.domain.budget.Measure;
import fr.continuum.domain.shared.Sha256;
import fr.continuum.domain.target.Dimension;
import fr.continuum.domain.target.TargetTree;
import fr.continuum.domain.trace.Attribution;
import fr.continuum.domain.trace.Attributor;
import fr.continuum.domain.trace.Attributor.Tables;
import fr.continuum.domain.trace.Contradicted;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Money that rows of equal weight send to different places: what of it could come to an element, were the rows
/// settled in its favour.
final class AmbiguousMoney {

    private final Consultation consultation;
    private final ChartStore charts;
    private final AuthorityTables stores;
    private final Consolidation night;
    private @Nullable Tables tables;

    AmbiguousMoney(Consultation consultation, ChartStore charts, AuthorityTables stores, Consolidation night) {
        this.consultation = consultation;
        this.charts = charts;
        this.stores = stores;
        this.night = night;
    }

    /// Every key of a document that rows contradict each other about.
    List<Contradicted> of(Reading reading, MeasuredDocument document, Measure measure) {
        List<KeyRow> keys = keys(document.measurement(), measure);
        Attributor attributor = new Attributor(
                tables(),
                reading.header().fiscalYear(),
                charts.recorded(reading.id().chart()),
                keys.stream().map(KeyRow::key).toList());
        TargetTree plan = attributor.tree(Dimension.PLAN);
        List<Contradicted> contradicted = new ArrayList<>();
        for (KeyRow key : keys) {
            if (attributor.attribute(key.key()).plan() instanceof Attribution.Ambiguous(List<AllocationRule> rules)) {
                contradicted.add(Contradicted.of(key.whole().cents(), rules, plan));
            }
        }
        return contradicted;
    }

    private List<KeyRow> keys(Sha256 measurement, Measure measure) {
        return consultation.keys(
                night.authority(),
                measurement,
                KeyQuestion.in(Bucket.AMBIGUOUS, Dimension.PLAN, Flow.EXPENSE, measure),
                KeyOrder.AMOUNT_DOWN,
                Integer.MAX_VALUE,
                0);
    }

    /// Read once, and only where something is ambiguous.
    private Tables tables() {
        Tables read = tables;
        if (read == null) {
            read = stores.of(night.inputs());
            tables = read;
        }
        return read;
    }
}
