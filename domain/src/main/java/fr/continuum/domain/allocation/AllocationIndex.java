package fr.continuum.domain.allocation;

import fr.continuum.domain.budget.FiscalYear;
import fr.continuum.domain.budget.KeyField;
import fr.continuum.domain.target.TargetTree;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A table made ready for one fiscal year. Rows are sorted by precedence and rows with the same conditions fold into
/// one entry, so that ties are found here, once. For each field a set of bits says which entries a code lets through;
/// ANDed, the first bit that stands is the winner. Answers what [AllocationEvaluation] answers by trying every row.
///
/// Not for use by several threads: it remembers the bits of codes it has met.
public final class AllocationIndex {

    private static final Verdict NO_ROW = new Verdict.NoRow();

    private final Verdict[] entries;
    private final FieldBits[] fields;
    private final int words;

    /// What each field lets through of the key at hand.
    private final long[][] let;

    private AllocationIndex(Verdict[] entries, FieldBits[] fields, int words) {
        this.entries = entries;
        this.fields = fields;
        this.words = words;
        this.let = new long[fields.length][];
    }

    /// @param policies the tree that conditions on a policy refer to
    public static AllocationIndex compile(AllocationTable table, FiscalYear year, TargetTree policies) {
        Precedence precedence = new Precedence(policies);
        List<AllocationRule> rules = table.byPrecedence(policies).stream()
                .filter(rule -> rule.years().contains(year))
                .toList();
        List<Verdict> entries = new ArrayList<>();
        List<List<Condition>> conditions = new ArrayList<>();
        for (int start = 0; start < rules.size(); ) {
            AllocationRule first = rules.get(start);
            int end = start + 1;
            while (end < rules.size() && competes(first, rules.get(end), precedence)) {
                end++;
            }
            entries.add(AllocationEvaluation.verdictOf(rules.subList(start, end)));
            conditions.add(first.conditions());
            start = end;
        }
        return new AllocationIndex(
                entries.toArray(Verdict[]::new), FieldBits.of(conditions), (entries.size() + 63) / 64);
    }

    private static boolean competes(AllocationRule first, AllocationRule other, Precedence precedence) {
        return precedence.compare(first, other) == 0 && first.conditions().equals(other.conditions());
    }

    /// What the table says of this key in the index's year.
    public Verdict find(AllocationSubject subject) {
        if (entries.length == 0) {
            return NO_ROW;
        }
        for (int field = 0; field < fields.length; field++) {
            let[field] = fields[field].letThrough(subject);
        }
        for (int word = 0; word < words; word++) {
            long found = -1L;
            for (long[] bits : let) {
                found &= bits[word];
            }
            if (found != 0) {
                int entry = word * 64 + Long.numberOfTrailingZeros(found);
                return entry < entries.length ? entries[entry] : NO_ROW;
            }
        }
        return NO_ROW;
    }

    /// For one field: which entries each code lets through.
    private static final class FieldBits {

        private final KeyField field;
        private final int words;
        private final long[] free;
        private final Map<String, long[]> exact = new HashMap<>();
        private final Map<String, long[]> prefixes = new HashMap<>();
        private final Map<String, long[]> known = new HashMap<>();
        private final Map<List<String>, long[]> underPolicies = new HashMap<>();
        private int longestPrefix;

        private FieldBits(KeyField field, int entries) {
            this.field = field;
            this.words = (entries + 63) / 64;
            this.free = new long[words];
            // Beyond the last entry too: whoever finds a bit there has found none.
            Arrays.fill(free, -1L);
        }

        /// One per field that some entry asks for: the others let everything through.
        static FieldBits[] of(List<List<Condition>> entries) {
            Map<KeyField, FieldBits> byField = new EnumMap<>(KeyField.class);
            for (int entry = 0; entry < entries.size(); entry++) {
                for (Condition condition : entries.get(entry)) {
                    byField.computeIfAbsent(condition.field(), field -> new FieldBits(field, entries.size()))
                            .enter(entry, condition);
                }
            }
            return byField.values().toArray(FieldBits[]::new);
        }

        /// What an entry asks of this field, once at most.
        private void enter(int entry, Condition condition) {
            boolean prefix = condition.match() == Condition.Match.PREFIX;
            long[] asked = (prefix ? prefixes : exact).computeIfAbsent(condition.code(), _ -> new long[words]);
            longestPrefix = prefix ? Math.max(longestPrefix, condition.code().length()) : longestPrefix;
            asked[entry >> 6] |= 1L << entry;
            free[entry >> 6] &= ~(1L << entry);
        }

        long[] letThrough(AllocationSubject subject) {
            if (field == KeyField.POLICY) {
                List<String> lineage = subject.policyLineage();
                return lineage.isEmpty() ? free : underPolicies.computeIfAbsent(lineage, this::throughAny);
            }
            String code = subject.key().code(field);
            long[] bits = known.get(code);
            if (bits == null) {
                bits = through(code);
                known.put(code, bits);
            }
            return bits;
        }

        private long[] through(String code) {
            long[] bits = or(free, exact.get(code));
            for (int length = 1; length <= Math.min(longestPrefix, code.length()); length++) {
                bits = or(bits, prefixes.get(code.substring(0, length)));
            }
            return bits;
        }

        private long[] throughAny(List<String> codes) {
            long[] bits = free;
            for (String code : codes) {
                bits = or(bits, exact.get(code));
            }
            return bits;
        }

        private static long[] or(long[] bits, long @Nullable [] more) {
            if (more == null) {
                return bits;
            }
            long[] both = bits.clone();
            for (int i = 0; i < both.length; i++) {
                both[i] |= more[i];
            }
            return both;
        }
    }
}
