package fr.continuum.adapters.persistence.indicator;

import static fr.continuum.adapters.persistence.jooq.Tables.INDICATOR_BOOK;
import static fr.continuum.adapters.persistence.jooq.Tables.INDICATOR_TIMELINE;

import fr.continuum.adapters.persistence.jooq.tables.records.IndicatorTimelineRecord;
import fr.continuum.adapters.persistence.sql.Instants;
import fr.continuum.application.port.TimelineEntry;
import fr.continuum.domain.indicator.Indicator;
import fr.continuum.domain.indicator.IndicatorBook;
import fr.continuum.domain.indicator.IndicatorPart;
import fr.continuum.domain.indicator.IndicatorStep;
import fr.continuum.domain.indicator.Measure;
import fr.continuum.domain.plan.PlanChange.Origin;
import fr.continuum.domain.shared.Owner;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jooq.DSLContext;

/// One step in an owner's timeline of indicators.
final class StepWriting {

    private final DSLContext tx;
    private final Owner owner;
    private final Optional<IndicatorTimelineRecord> last;
    private final List<IndicatorTimelineRecord> rows = new ArrayList<>();
    private final List<Indicator> sheets = new ArrayList<>();
    private int position;

    StepWriting(DSLContext tx, Owner owner, Optional<IndicatorTimelineRecord> last) {
        this.tx = tx;
        this.owner = owner;
        this.last = last;
        this.position = last.map(IndicatorTimelineRecord::getPosition).orElse(0);
    }

    /// @param own whether the owner has a book; otherwise what it inherits becomes its own
    void put(boolean own, IndicatorBook before, IndicatorStep step, TimelineEntry entry) {
        Instant at = last.map(row -> row.getPutAt().toInstant())
                .filter(entry.at()::isBefore)
                .orElse(entry.at());
        TimelineEntry put = new TimelineEntry(entry.author(), at, entry.source());
        if (!own) {
            Set<String> said =
                    step.said().stream().map(one -> one.part().name()).collect(Collectors.toSet());
            before.parts().values().stream()
                    .filter(part -> !said.contains(part.name()))
                    .forEach(part -> add(part, Origin.PERSON, put));
        }
        for (IndicatorStep.Said said : step.said()) {
            IndicatorTimelineRecord row = add(said.part(), step.origin(), put);
            said.correction().ifPresent(row::setCorrection);
            step.revision().ifPresent(why -> {
                row.setRevisionReason(why.reason());
                row.setRevisionDecision(why.decision());
                row.setRevisionOn(why.on());
            });
        }
        new SheetRows(tx, owner).put(sheets);
        tx.batchInsert(rows).execute();
        IndicatorBook after =
                before.with(step.said().stream().map(IndicatorStep.Said::part).toList());
        tx.insertInto(INDICATOR_BOOK)
                .set(INDICATOR_BOOK.AUTHORITY, owner.value())
                .set(INDICATOR_BOOK.VERSION, after.version().value())
                .set(INDICATOR_BOOK.POSITION, position)
                .onConflictDoNothing()
                .execute();
    }

    private IndicatorTimelineRecord add(IndicatorPart part, Origin origin, TimelineEntry entry) {
        IndicatorTimelineRecord row = tx.newRecord(INDICATOR_TIMELINE);
        row.setAuthority(owner.value());
        row.setPosition(++position);
        row.setPart(part.name());
        row.setVersion(part.version().value());
        switch (part) {
            case IndicatorPart.OfIndicator(Indicator sheet) -> {
                row.setIndicator(part.version().value());
                sheets.add(sheet);
            }
            case IndicatorPart.OfMeasure(Measure measure) -> {
                row.setMeasured(measure.indicator());
                row.setPeriod(measure.period().name());
                row.setValue(measure.value());
                row.setMeasureSource(measure.source());
                row.setComment(measure.comment());
            }
        }
        row.setOrigin(origin.name());
        row.setAuthor(entry.author());
        row.setPutAt(Instants.column(entry.at()));
        row.setSource(entry.source());
        rows.add(row);
        return row;
    }
}
