package fr.continuum.adapters.web.first;

import fr.continuum.adapters.web.document.Bridge;
import fr.continuum.adapters.web.document.Rates;
import fr.continuum.adapters.web.picture.Bar;
import fr.continuum.adapters.web.plan.Line;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A block of a first screen: a handful of lines, and the pages that tell all of them. It is in one of three states:
/// something is to be done, nothing is, or it cannot be known yet; what cannot be known is never said to be well.
///
/// @param key of its texts: title, what it says where it is empty
/// @param door the page it leads to: who may not open it never sees the block
/// @param title its own, where it is about one thing; empty for that of its key
/// @param lead what its figures are of and as of when; empty where they need no such words
/// @param tallies how many of each, each leading to the list of as many; none where one count says it all
/// @param entries at most a handful
/// @param all where the rest is; none where there is no more to see
/// @param chooses whether the reader may choose the day it tells of
/// @param money what the money of a document becomes; null elsewhere
/// @param unknown what is not known, and what to do about it; empty where all of it is
record Block(
        String key,
        String door,
        List<Line.Part> title,
        String lead,
        List<Tally> tallies,
        List<Entry> entries,
        List<More> all,
        boolean chooses,
        @Nullable Money money,
        String unknown) {

    Block {
        title = List.copyOf(title);
        tallies = List.copyOf(tallies);
        entries = List.copyOf(entries);
        all = List.copyOf(all);
    }

    /// @param count as many as the list it leads to has lines, all its pages together
    record Tally(String label, long count, String href) {}

    record More(String label, String href) {}

    record Money(Rates rates, Bar bar, Bridge bridge) {}

    static Block of(String key, String door, List<Entry> entries) {
        return new Block(key, door, List.of(), "", List.of(), entries, List.of(), false, null, "");
    }

    Block titled(Line.Part own) {
        return new Block(key, door, List.of(own), lead, tallies, entries, all, chooses, money, unknown);
    }

    Block led(String said) {
        return new Block(key, door, title, said, tallies, entries, all, chooses, money, unknown);
    }

    Block counting(List<Tally> counts) {
        return new Block(key, door, title, lead, counts, entries, all, chooses, money, unknown);
    }

    Block leading(More... more) {
        return new Block(key, door, title, lead, tallies, entries, List.of(more), chooses, money, unknown);
    }

    Block choosing() {
        return new Block(key, door, title, lead, tallies, entries, all, true, money, unknown);
    }

    Block of(Money becomes) {
        return new Block(key, door, title, lead, tallies, entries, all, chooses, becomes, unknown);
    }

    /// Of which something is not known: the reader is told what, and what to do.
    Block unknown(String said) {
        return new Block(key, door, title, lead, tallies, entries, all, chooses, money, said);
    }

    /// Whether nothing is to be done, as far as everything is known.
    public boolean isEmpty() {
        return entries.isEmpty() && tallies.isEmpty() && money == null && unknown.isEmpty();
    }
}
