package fr.continuum.adapters.files.feed;

import fr.continuum.domain.shared.Siren;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// Whose a file is, of which too little reads to make sure: what most of its rows say, the least among equals. Not for
/// use by several threads.
public final class AuthorityVote {

    /// A file whose rows name more authorities than this is nobody's; what comes first is counted.
    private static final int MOST_CANDIDATES = 100;

    private final Map<String, Long> rows = new TreeMap<>();

    /// @param authority that a row names; empty where it names none
    public void add(Optional<Siren> authority) {
        authority
                .map(Siren::value)
                .filter(siren -> rows.containsKey(siren) || rows.size() < MOST_CANDIDATES)
                .ifPresent(siren -> rows.merge(siren, 1L, Long::sum));
    }

    /// Empty where no row names one.
    public Optional<Siren> winner() {
        Optional<Siren> first = Optional.empty();
        long most = 0;
        for (Map.Entry<String, Long> one : rows.entrySet()) {
            if (one.getValue() > most) {
                most = one.getValue();
                first = Optional.of(new Siren(one.getKey()));
            }
        }
        return first;
    }
}
