package fr.continuum.application.night;

import fr.continuum.application.port.DocumentArchive;
import fr.continuum.application.port.HrExtractFormat;
import fr.continuum.application.port.HrExtracts;
import fr.continuum.application.port.HrExtracts.Received;
import fr.continuum.domain.shared.Owner;
import fr.continuum.domain.workforce.HeldBack;
import fr.continuum.domain.workforce.HrExtract;
import fr.continuum.domain.workforce.HrFacts;
import fr.continuum.domain.workforce.HrFeed;
import fr.continuum.domain.workforce.PostTrace;
import fr.continuum.domain.workforce.UnreadRows;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/// What the extracts of a feed told last, with what was known of their rejected rows.
final class KnownHrFacts {

    private final HrExtracts extracts;
    private final HrExtractFormat format;
    private final DocumentArchive archive;

    KnownHrFacts(HrExtracts extracts, HrExtractFormat format, DocumentArchive archive) {
        this.extracts = extracts;
        this.format = format;
        this.archive = archive;
    }

    /// The extracts an owner's facts come from: until the first of its own, an authority read the home's.
    HrRegister of(Owner owner, HrFeed feed) {
        List<Received> own = extracts.of(owner, feed);
        if (owner.equals(Owner.HOME)) {
            return new HrRegister(own);
        }
        List<Received> all = new ArrayList<>();
        for (Received inherited : extracts.of(Owner.HOME, feed)) {
            if (own.isEmpty() || inherited.night().compareTo(own.getFirst().night()) < 0) {
                all.add(inherited);
            }
        }
        all.addAll(own);
        return new HrRegister(all);
    }

    /// What was told last of each of these years, each by the extract that told it; of a feed that tells how
    /// things stand, by the last.
    List<HrFacts> last(HrRegister register, SortedSet<Integer> years) throws IOException {
        Map<Received, Set<Integer>> told = new LinkedHashMap<>();
        if (years.isEmpty()) {
            register.lastOf(years).forEach(extract -> told.put(extract, Set.of()));
        }
        for (Integer year : years) {
            register.lastOf(new TreeSet<>(Set.of(year)))
                    .forEach(extract ->
                            told.computeIfAbsent(extract, _ -> new TreeSet<>()).add(year));
        }
        List<HrFacts> facts = new ArrayList<>();
        for (Map.Entry<Received, Set<Integer>> extract : told.entrySet()) {
            facts.add(read(extract.getKey()).within(extract.getValue()));
        }
        return facts;
    }

    HrFacts read(Received extract) throws IOException {
        return format.read(archive.open(extract.known())).facts();
    }

    /// What the last extract had rows of, without a code, that were about no post anybody knew. Of feeds that tell
    /// of years there are none.
    List<PostTrace> strangers(HrRegister register, SortedSet<Integer> years) throws IOException {
        if (!years.isEmpty()) {
            return List.of();
        }
        List<PostTrace> strangers = new ArrayList<>();
        for (Received last : register.lastOf(years)) {
            strangers.addAll(format.read(archive.open(last.known())).unread().traces());
        }
        return List.copyOf(strangers);
    }

    /// How many facts an extract leaves out that stay as they were, since rows that name nothing may be about
    /// them.
    int waiting(Received extract) throws IOException {
        if (extract.known().equals(extract.kept())) {
            return 0;
        }
        HrExtract told = format.read(archive.open(extract.kept()));
        HrFacts known = read(extract);
        UnreadRows naming = UnreadRows.of(told.unread().codes(), 0);
        return known.size()
                - HeldBack.of(told.facts(), List.of(known), naming).named().size();
    }

    /// Archives an extract with what was known of its rejected rows. Of these only those about nothing known are
    /// noted beside it.
    Received archived(Received extract, HrExtract read, HeldBack held) throws IOException {
        if (held.isNothing()) {
            return extract;
        }
        HrExtract whole =
                new HrExtract(read.authority(), read.day(), held.all(), UnreadRows.of(List.of(), 0, held.strangers()));
        return extract.knowing(archive.put(new TextContent("extrait", format.write(whole))));
    }
}
