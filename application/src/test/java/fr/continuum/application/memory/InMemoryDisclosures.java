package fr.continuum.application.memory;

import fr.continuum.application.port.Disclosures;
import fr.continuum.domain.shared.Owner;
import fr.continuum.domain.workforce.disclosure.ToldSums;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/// What was told, in the order it was.
public final class InMemoryDisclosures implements Disclosures {

    private record Entry(Owner owner, String table, ToldSums more) {}

    private final List<Entry> entries = new ArrayList<>();

    @Override
    public synchronized Memory of(Owner owner, String table) {
        List<ToldSums> all = entries.stream()
                .filter(entry -> entry.owner().equals(owner) && entry.table().equals(table))
                .map(Entry::more)
                .toList();
        return new Memory(all.stream().reduce(ToldSums.NOTHING, ToldSums::and), all.size());
    }

    @Override
    public synchronized boolean add(Owner owner, String table, int known, ToldSums more, Instant at) {
        if (of(owner, table).known() != known) {
            return false;
        }
        entries.add(new Entry(owner, table, more));
        return true;
    }
}
