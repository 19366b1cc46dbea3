package fr.continuum.application.memory;

import fr.continuum.application.port.BudgetDocumentReader.ReadOutcome;
import fr.continuum.application.port.BudgetFacts;
import fr.continuum.application.port.Reading;
import fr.continuum.application.port.ReadingId;
import fr.continuum.domain.budget.BudgetKey;
import fr.continuum.domain.budget.BudgetLine;
import fr.continuum.domain.budget.FiscalYear;
import fr.continuum.domain.budget.KeyField;
import fr.continuum.domain.budget.Sums;
import fr.continuum.domain.shared.Sha256;
import fr.continuum.domain.shared.Siren;
import fr.continuum.domain.trace.KeyTotals;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/// Readings and their lines. As in a database, a year has room only once it was made.
public final class InMemoryBudgetFacts implements BudgetFacts {

    private final Set<FiscalYear> years = new HashSet<>();
    private final Map<ReadingId, Loaded> readings = new LinkedHashMap<>();

    private record Loaded(Reading reading, List<BudgetLine> lines) {}

    @Override
    public synchronized void makeRoomFor(FiscalYear year) {
        years.add(year);
    }

    @Override
    public synchronized ReadOutcome load(ReadingId id, FiscalYear year, Loader loader) throws IOException {
        if (readings.containsKey(id)) {
            throw new IllegalStateException("Already loaded: " + id);
        }
        if (!years.contains(year)) {
            throw new IllegalStateException("No room was made for " + year);
        }
        List<BudgetLine> lines = new ArrayList<>();
        ReadOutcome outcome = loader.readInto(lines::add);
        if (outcome instanceof ReadOutcome.Read read) {
            put(id, read, lines);
        }
        return outcome;
    }

    @Override
    public synchronized boolean loadAhead(Siren authority, FiscalYear year, AheadLoader loader) throws IOException {
        if (!years.contains(year)) {
            throw new IllegalStateException("No room was made for " + year);
        }
        List<BudgetLine> lines = new ArrayList<>();
        Optional<Ahead> ahead = loader.readInto(lines::add);
        if (ahead.isEmpty() || readings.containsKey(ahead.get().id())) {
            return false;
        }
        if (!ahead.get().id().authority().equals(authority)) {
            throw new IllegalArgumentException(
                    "Not of " + authority + ": " + ahead.get().id());
        }
        put(ahead.get().id(), ahead.get().read(), lines);
        return true;
    }

    private void put(ReadingId id, ReadOutcome.Read read, List<BudgetLine> lines) {
        Reading reading = new Reading(
                id,
                read.header(),
                read.lines(),
                read.sums(),
                read.controlTotals(),
                read.unknownCodes(),
                read.rejected());
        readings.put(id, new Loaded(reading, List.copyOf(lines)));
    }

    @Override
    public synchronized Optional<Reading> find(ReadingId id) {
        return Optional.ofNullable(readings.get(id)).map(Loaded::reading);
    }

    @Override
    public synchronized List<KeyTotals> keyTotals(ReadingId id) {
        Map<BudgetKey, KeyTotals> totals = new LinkedHashMap<>();
        for (BudgetLine line : lines(id)) {
            totals.computeIfAbsent(line.key(), KeyTotals::new).add(line.amounts());
        }
        return List.copyOf(totals.values());
    }

    @Override
    public List<KeyTotals> keyTotals(ReadingId id, KeyField field, Predicate<String> wanted) {
        return keyTotals(id).stream()
                .filter(totals -> wanted.test(totals.key().code(field)))
                .toList();
    }

    @Override
    public synchronized Sums sumsOfKeys(ReadingId id) {
        Sums.Builder sums = new Sums.Builder();
        lines(id).forEach(line -> sums.add(line.key().flow(), line.amounts()));
        return sums.build();
    }

    @Override
    public synchronized List<Reading> readings(Siren authority, Sha256 document) {
        return List.copyOf(readings.values()).reversed().stream()
                .map(Loaded::reading)
                .filter(r -> r.id().authority().equals(authority)
                        && r.id().document().equals(document))
                .toList();
    }

    /// The lines of a reading, in document order.
    synchronized List<BudgetLine> lines(ReadingId id) {
        Loaded loaded = readings.get(id);
        return loaded == null ? List.of() : loaded.lines();
    }
}
