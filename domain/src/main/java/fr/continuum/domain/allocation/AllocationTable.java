package fr.continuum.domain.allocation;

import fr.continuum.domain.shared.Sha256;
import fr.continuum.domain.target.Dimension;
import fr.continuum.domain.target.TargetTree;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// An authority's table for one dimension. Rows that mean the same are one; rows that contradict one another are both
/// kept and make their keys ambiguous (R23). A row that may not trace (R22), or whose reason belongs to the other
/// dimension, is refused.
public final class AllocationTable {

    private final Dimension dimension;
    private final List<AllocationRule> rules;

    /// What [#byPrecedence] answered last.
    private final AtomicReference<@Nullable Sorted> sorted = new AtomicReference<>();

    /// @param policies the tree rows were sorted by
    private record Sorted(TargetTree policies, List<AllocationRule> rules) {}

    public AllocationTable(Dimension dimension, List<AllocationRule> rules) {
        this.dimension = dimension;
        List<AllocationRule> kept = new ArrayList<>();
        Set<String> meanings = new HashSet<>();
        for (AllocationRule rule : rules) {
            refusal(dimension, rule).ifPresent(refusal -> {
                throw new IllegalArgumentException(refusal + ": " + rule.conditionsText());
            });
            if (meanings.add(meaning(rule))) {
                kept.add(rule);
            }
        }
        this.rules = List.copyOf(kept);
    }

    /// Why a row may not stand in a table of this dimension; empty where it may.
    public static Optional<Refusal> refusal(Dimension dimension, AllocationRule rule) {
        return switch (rule.outcome()) {
            case Outcome.Targets _ ->
                dimension == Dimension.PLAN && !rule.tellsPurpose()
                        ? Optional.of(Refusal.TRACES_WITHOUT_PURPOSE)
                        : Optional.empty();
            case Outcome.SetAside(SetAsideReason reason) ->
                reason.dimension() == dimension ? Optional.empty() : Optional.of(Refusal.REASON_OF_OTHER_DIMENSION);
        };
    }

    /// Why a row is refused.
    public enum Refusal {
        /// R22: in the PLAN dimension nature and chapter, alone or together, never trace, not even by a
        /// person's own link: what a person decides about one purchase says nothing of the next under the same
        /// account.
        TRACES_WITHOUT_PURPOSE,
        /// A set-aside reason of the other dimension.
        REASON_OF_OTHER_DIMENSION
    }

    public Dimension dimension() {
        return dimension;
    }

    /// The rows, in the order they came, without repetitions.
    public List<AllocationRule> rules() {
        return rules;
    }

    /// The rows in the order in which they win, those that ask for the same side by side. A table of tens of
    /// thousands of rows is asked for them once for each document of a night: it sorts them once.
    ///
    /// @param policies the tree that conditions on a policy refer to
    List<AllocationRule> byPrecedence(TargetTree policies) {
        Sorted last = sorted.get();
        if (last == null || !last.policies().equals(policies)) {
            last = new Sorted(
                    policies,
                    rules.stream()
                            .sorted(new Precedence(policies).thenComparing(AllocationTable::compareCodes))
                            .toList());
            sorted.set(last);
        }
        return last.rules();
    }

    /// Brings rows with the same conditions side by side; only asked of rows on the same fields.
    private static int compareCodes(AllocationRule first, AllocationRule other) {
        int order = 0;
        for (int i = 0; order == 0 && i < first.conditions().size(); i++) {
            order = first.conditions()
                    .get(i)
                    .code()
                    .compareTo(other.conditions().get(i).code());
        }
        return order;
    }

    /// The same table with these rows added.
    public AllocationTable with(List<AllocationRule> more) {
        List<AllocationRule> all = new ArrayList<>(rules);
        all.addAll(more);
        return new AllocationTable(dimension, all);
    }

    /// The rows that stand where this one does: itself, and those that contradict it.
    public List<AllocationRule> standingWhere(AllocationRule asked) {
        return rules.stream().filter(rule -> rule.asks().equals(asked.asks())).toList();
    }

    /// The same table with these rows in the place of all that stand where `asked` does; none takes them away.
    public AllocationTable withInPlaceOf(AllocationRule asked, List<AllocationRule> others) {
        List<AllocationRule> all = new ArrayList<>();
        boolean placed = false;
        for (AllocationRule rule : rules) {
            if (!rule.asks().equals(asked.asks())) {
                all.add(rule);
            } else if (!placed) {
                all.addAll(others);
                placed = true;
            }
        }
        return new AllocationTable(dimension, all);
    }

    /// The same table, its rows said by somebody where nobody is known to have said them.
    public AllocationTable saidBy(String author, Instant at) {
        return new AllocationTable(
                dimension, rules.stream().map(rule -> rule.saidBy(author, at)).toList());
    }

    /// The same table, where what another said already stays said as it was: by whom, when, and through what.
    public AllocationTable stillSaying(AllocationTable before) {
        Map<String, AllocationRule.Origin> said = new HashMap<>();
        before.rules.forEach(rule -> said.put(meaning(rule), rule.origin()));
        return new AllocationTable(
                dimension,
                rules.stream()
                        .map(rule -> rule.from(said.getOrDefault(meaning(rule), rule.origin())))
                        .toList());
    }

    /// The fingerprint of what the table means: its rows whatever their order, origin, author and date.
    public Sha256 version() {
        return Sha256.of(dimension + "\n"
                + rules.stream().map(AllocationTable::meaning).sorted().collect(Collectors.joining("\n")));
    }

    private static String meaning(AllocationRule rule) {
        StringBuilder text = new StringBuilder(rule.asks()).append('>');
        switch (rule.outcome()) {
            case Outcome.Targets(List<Share> shares) ->
                shares.forEach(s -> text.append(s.target().length())
                        .append(':')
                        .append(s.target())
                        .append('@')
                        .append(s.partsPerMillion())
                        .append(','));
            case Outcome.SetAside(SetAsideReason reason) -> text.append('-').append(reason);
        }
        return text.toString();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof AllocationTable that && dimension == that.dimension && rules.equals(that.rules);
    }

    @Override
    public int hashCode() {
        return Objects.hash(dimension, rules);
    }

    @Override
    public String toString() {
        return "AllocationTable[" + dimension + ", " + rules.size() + " rows]";
    }
}
