package fr.continuum.domain.workforce.disclosure;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/// All small figures that must stay covered, and what each rests on.
final class Covers {

    private final List<Cover> covers;
    private final List<BitSet> rests;

    Covers(List<Cover> covers) {
        this.covers = List.copyOf(covers);
        this.rests = new ArrayList<>(Collections.nCopies(covers.size(), new BitSet()));
    }

    /// Whether these hidden places cover them all.
    boolean hold(BitSet hidden) {
        for (int i = 0; i < covers.size(); i++) {
            Optional<BitSet> places = covers.get(i).restsOn(hidden);
            if (places.isEmpty()) {
                return false;
            }
            rests.set(i, places.get());
        }
        return true;
    }

    /// Tells a place again, unless a figure would be told by it. Asked after [#hold] has found that all are
    /// covered.
    void tellAgain(int place, BitSet hidden) {
        hidden.clear(place);
        List<BitSet> next = new ArrayList<>(rests);
        for (int i = 0; i < covers.size(); i++) {
            if (rests.get(i).get(place)) {
                Optional<BitSet> places = covers.get(i).restsOn(hidden);
                if (places.isEmpty()) {
                    hidden.set(place);
                    return;
                }
                next.set(i, places.get());
            }
        }
        Collections.copy(rests, next);
    }
}
