package fr.continuum.application.memory;

import fr.continuum.application.port.Disclosures;
import fr.continuum.domain.shared.Owner;
import fr.continuum.domain.shared.Sha256;
import fr.continuum.domain.workforce.disclosure.ToldSums;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// What was told, in the order it was.
public final class InMemoryDisclosures implements Disclosures {

    private record Entry(Owner owner, String table, ToldSums more, Sha256 decided) {}

    private final List<Entry> entries = new ArrayList<>();

    @Override
    public synchronized Memory of(Owner owner, String table) {
        List<Entry> all = entries(owner, table);
        return new Memory(
                ToldSums.together(all.stream().map(Entry::more).toList()),
                all.stream().map(Entry::decided).collect(Collectors.toSet()),
                all.size());
    }

    private List<Entry> entries(Owner owner, String table) {
        return entries.stream()
                .filter(entry -> entry.owner().equals(owner) && entry.table().equals(table))
                .toList();
    }

    @Override
    public synchronized int known(Owner owner, String table) {
        return entries(owner, table).size();
    }

    @Override
    public synchronized boolean add(Owner owner, String table, int known, ToldSums more, Sha256 decided, Instant at) {
        if (known(owner, table) != known) {
            return false;
        }
        entries.add(new Entry(owner, table, more, decided));
        return true;
    }
}
