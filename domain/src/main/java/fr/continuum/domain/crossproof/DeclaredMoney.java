package fr.continuum.domain.crossproof;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// What was spent, laid against what was declared to cost so much: as much of it as can be, each declared euro once.
/// Where one place is in reach of several declarations and one declaration of several places, what was laid first
/// gives way to what would find no room, so that nothing is beyond declarations that some other order would have held.
///
/// @param <P> a place where money goes
/// @param <D> a declaration
final class DeclaredMoney<P, D> {

    private final Map<D, Long> left = new HashMap<>();
    private final Map<P, List<D>> within = new LinkedHashMap<>();
    private final Map<P, Map<D, Long>> laid = new LinkedHashMap<>();

    /// @param costs of declarations, in cents
    DeclaredMoney(Map<D, Long> costs) {
        left.putAll(costs);
    }

    /// Lays what was spent at a place against the declarations it is in reach of. What was laid before at other
    /// places is laid still, if against others.
    void lay(P place, List<D> reach, long cents) {
        within.put(place, reach);
        laid.put(place, new LinkedHashMap<>());
        long open = cents;
        long pushed = 1;
        while (open > 0 && pushed > 0) {
            pushed = push(place, open, new HashSet<>());
            open -= pushed;
        }
    }

    /// @param tried declarations already looked at on this way
    private long push(P place, long cents, Set<D> tried) {
        for (D one : within.getOrDefault(place, List.of())) {
            if (tried.add(one)) {
                long room = Math.min(left.getOrDefault(one, 0L), cents);
                if (room > 0) {
                    left.merge(one, -room, Long::sum);
                    laid(place).merge(one, room, Long::sum);
                    return room;
                }
                long moved = moveAway(place, one, cents, tried);
                if (moved > 0) {
                    laid(place).merge(one, moved, Long::sum);
                    return moved;
                }
            }
        }
        return 0;
    }

    private long moveAway(P place, D from, long cents, Set<D> tried) {
        for (P other : List.copyOf(laid.keySet())) {
            long there = laid(other).getOrDefault(from, 0L);
            if (!other.equals(place) && there > 0) {
                long moved = push(other, Math.min(there, cents), tried);
                if (moved > 0) {
                    laid(other).merge(from, -moved, Long::sum);
                    return moved;
                }
            }
        }
        return 0;
    }

    private Map<D, Long> laid(P place) {
        return laid.computeIfAbsent(place, _ -> new LinkedHashMap<>());
    }

    /// How much of what was spent at a place is within declarations.
    long at(P place) {
        return laid.getOrDefault(place, Map.of()).values().stream()
                .mapToLong(Long::longValue)
                .sum();
    }

    /// How much was spent of a declaration.
    long of(D declaration) {
        return laid.values().stream()
                .mapToLong(there -> there.getOrDefault(declaration, 0L))
                .sum();
    }
}
