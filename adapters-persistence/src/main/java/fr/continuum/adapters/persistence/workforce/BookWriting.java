package fr.continuum.adapters.persistence.workforce;

import static fr.continuum.adapters.persistence.jooq.Tables.WORKFORCE_BOOK;
import static fr.continuum.adapters.persistence.jooq.Tables.WORKFORCE_TIMELINE;

import fr.continuum.adapters.persistence.jooq.tables.records.WorkforceTimelineRecord;
import fr.continuum.adapters.persistence.sql.Instants;
import fr.continuum.adapters.persistence.sql.PlanInForce;
import fr.continuum.application.port.TimelineEntry;
import fr.continuum.application.port.Versioned;
import fr.continuum.domain.plan.PlanChange.Origin;
import fr.continuum.domain.shared.Owner;
import fr.continuum.domain.shared.Sha256;
import fr.continuum.domain.workforce.WorkforceBook;
import fr.continuum.domain.workforce.WorkforcePart;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jooq.DSLContext;

/// One entry in an owner's timeline: the difference from its book to the next.
final class BookWriting {

    private final DSLContext tx;
    private final Owner owner;
    private final Optional<Versioned<WorkforceBook>> own;
    private final WorkforceBook book;
    private int position;

    /// @param own the owner's own book; empty where it has none
    /// @param book what it reads: its own, or what it inherits, which becomes its own with its first word
    /// @param position of its last entry
    BookWriting(DSLContext tx, Owner owner, Optional<Versioned<WorkforceBook>> own, WorkforceBook book, int position) {
        this.tx = tx;
        this.owner = owner;
        this.own = own;
        this.book = book;
        this.position = position;
    }

    WorkforceBook book() {
        return book;
    }

    /// Whether a version of the plan is the one in force for the owner, to the end of the transaction.
    boolean isPlanInForce(Sha256 plan) {
        return PlanInForce.version(tx, owner).equals(Optional.of(plan));
    }

    /// Writes what the next book says otherwise.
    ///
    /// @return whether it does
    boolean put(WorkforceBook next, Origin origin, TimelineEntry entry) {
        if (next.equals(book)) {
            return false;
        }
        Instant at = own.map(version -> version.entry().at())
                .filter(entry.at()::isBefore)
                .orElse(entry.at());
        Map<String, WorkforcePart> before = byName(own.map(Versioned::content).orElse(WorkforceBook.EMPTY));
        Map<String, WorkforcePart> after = byName(next);
        List<WorkforcePart> changed = after.values().stream()
                .filter(part -> !part.equals(before.get(part.name())))
                .toList();
        List<WorkforceTimelineRecord> rows = new ArrayList<>();
        for (WorkforcePart part : changed) {
            WorkforceTimelineRecord row = row(part.name(), origin, entry, at);
            PartRows.refer(row, part);
            rows.add(row);
        }
        before.keySet().stream()
                .filter(name -> !after.containsKey(name))
                .sorted()
                .forEach(name -> rows.add(row(name, origin, entry, at)));
        new PartRows(tx, owner).put(changed);
        tx.batchInsert(rows).execute();
        tx.insertInto(WORKFORCE_BOOK)
                .set(WORKFORCE_BOOK.AUTHORITY, owner.value())
                .set(WORKFORCE_BOOK.VERSION, next.version().value())
                .set(WORKFORCE_BOOK.POSITION, position)
                .onConflictDoNothing()
                .execute();
        return true;
    }

    private static Map<String, WorkforcePart> byName(WorkforceBook book) {
        return book.parts().stream().collect(Collectors.toMap(WorkforcePart::name, Function.identity()));
    }

    private WorkforceTimelineRecord row(String part, Origin origin, TimelineEntry entry, Instant at) {
        WorkforceTimelineRecord row = tx.newRecord(WORKFORCE_TIMELINE);
        row.setAuthority(owner.value());
        row.setPosition(++position);
        row.setPart(part);
        row.setOrigin(origin.name());
        row.setAuthor(entry.author());
        row.setPutAt(Instants.column(at));
        row.setSource(entry.source());
        return row;
    }
}
