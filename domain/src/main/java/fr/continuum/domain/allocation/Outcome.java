package fr.continuum.domain.allocation;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// What a row says of the keys it matches.
public sealed interface Outcome {

    /// Traced to one or several targets. What the shares leave under 100 % is untraced.
    ///
    /// @param shares at least one, no target twice, together at most 100 % (R19). Kept by code of target, in the
    /// order
    ///     of Unicode code units, whatever order they come in: how a row is written is no part of what it says,
    /// and
    ///     cents that do not divide go by this order ([fr.continuum.domain.trace.Split])
    record Targets(List<Share> shares) implements Outcome {

        public Targets {
            shares = shares.size() == 1
                    ? List.copyOf(shares)
                    : shares.stream()
                            .sorted(Comparator.comparing(Share::target))
                            .toList();
            if (shares.isEmpty()) {
                throw new IllegalArgumentException("A row that traces names a target");
            }
            Set<String> seen = new HashSet<>();
            long sum = 0;
            for (Share share : shares) {
                if (!seen.add(share.target())) {
                    throw new IllegalArgumentException("A row names a target once: " + share.target());
                }
                sum += share.partsPerMillion();
            }
            if (sum > Share.WHOLE) {
                throw new IllegalArgumentException("R19: shares sum to at most 100 %, not " + sum / 10_000.0 + " %");
            }
        }

        public static Targets whole(String target) {
            return new Targets(List.of(Share.whole(target)));
        }
    }

    /// Set aside by the authority, with its reason.
    record SetAside(SetAsideReason reason) implements Outcome {}
}
