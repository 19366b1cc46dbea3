package fr.continuum.domain.trace;

import fr.continuum.domain.allocation.AllocationRule;
import fr.continuum.domain.allocation.SetAsideReason;
import fr.continuum.domain.allocation.Share;
import fr.continuum.domain.allocation.Strength;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Where the money of one key goes in one dimension.
public sealed interface Attribution {

    record OutOfScope(OutOfScopeReason reason) implements Attribution {}

    /// Traced to one or several targets that exist; what the shares leave under 100 % is untraced.
    ///
    /// @param by the row that decided; null where the function tree of the chart did
    record Traced(
            List<Share> shares, Strength strength, @Nullable AllocationRule by) implements Attribution {

        public Traced {
            shares = List.copyOf(shares);
            if (shares.isEmpty()) {
                throw new IllegalArgumentException("What is traced has a target");
            }
        }

        /// Whether some of the key's money stays untraced.
        public boolean leavesResidue() {
            int parts = 0;
            for (Share share : shares) {
                parts += share.partsPerMillion();
            }
            return parts < Share.WHOLE;
        }
    }

    record SetAside(SetAsideReason reason, AllocationRule by) implements Attribution {}

    record Ambiguous(List<AllocationRule> rules) implements Attribution {

        public Ambiguous {
            rules = List.copyOf(rules);
        }
    }

    /// @param by the row that matched but whose targets no longer exist (R11); null where no row matched
    record Untraced(@Nullable AllocationRule by) implements Attribution {

        public static final Untraced NO_ROW = new Untraced(null);
    }
}
