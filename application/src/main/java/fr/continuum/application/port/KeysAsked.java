package fr.continuum.application.port;

import fr.continuum.application.port.Consultation.Bucket;
import fr.continuum.domain.budget.Flow;
import fr.continuum.domain.budget.KeyField;
import fr.continuum.domain.budget.Measure;
import fr.continuum.domain.budget.Section;
import fr.continuum.domain.target.Dimension;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What of the keys of a measurement is asked for ([Consultation#keys]), in which order, narrowed by what.
public final class KeysAsked {

    private KeysAsked() {}

    /// Orders that have a name.
    public enum KeyOrder {
        /// Largest first, whatever the sign.
        AMOUNT_DOWN(KeyColumn.SIZE, true),
        /// Smallest first, whatever the sign.
        AMOUNT_UP(KeyColumn.SIZE, false),
        /// By code, those without first.
        FUNCTION(KeyColumn.FUNCTION, false),
        NATURE(KeyColumn.NATURE, false),
        CHAPTER(KeyColumn.CHAPTER, false),
        OPERATION(KeyColumn.OPERATION, false),
        /// Keys of the most lines first.
        LINES(KeyColumn.LINES, true);

        private final KeyColumn by;
        private final boolean down;

        KeyOrder(KeyColumn by, boolean down) {
            this.by = by;
            this.down = down;
        }

        public List<KeySort> sorts() {
            return List.of(new KeySort(by, down));
        }
    }

    /// What keys can be sorted by.
    public enum KeyColumn {
        /// What of the key answers the question, as it is signed.
        AMOUNT,
        /// The same, whatever its sign.
        SIZE,
        LINES,
        /// By code, those without first.
        FUNCTION,
        NATURE,
        CHAPTER,
        OPERATION,
        AUTHORISATION,
        SERVICE,
        ANALYTIC_CODE,
        /// Operating first.
        SECTION,
        /// Where they stand, in the order of [Bucket].
        BUCKET
    }

    /// @param down whether the largest, or the last code, comes first
    public record KeySort(KeyColumn by, boolean down) {}

    /// What else keys are narrowed by, besides where they go.
    ///
    /// @param codes fields whose code is sought
    /// @param cents what of the key answers the question
    /// @param lines how many lines it has
    /// @param buckets where it stands; none for anywhere
    /// @param sections none for any
    public record KeyNarrowing(
            Map<KeyField, CodeSought> codes, Range cents, Range lines, Set<Bucket> buckets, Set<Section> sections) {

        public static final KeyNarrowing NONE = new KeyNarrowing(Map.of(), Range.ALL, Range.ALL, Set.of(), Set.of());

        /// @throws IllegalArgumentException for [KeyField#POLICY], which no key carries
        public KeyNarrowing {
            codes = Map.copyOf(codes);
            buckets = Set.copyOf(buckets);
            sections = Set.copyOf(sections);
            if (codes.containsKey(KeyField.POLICY)) {
                throw new IllegalArgumentException("A policy is found, not given: no key carries its code");
            }
        }
    }

    /// A code that holds a text, accents and case forgiven, or is one of those given.
    ///
    /// @param codes those whose label holds the text, say
    public record CodeSought(String text, Set<String> codes) {

        public CodeSought {
            codes = Set.copyOf(codes);
        }
    }

    /// Bounds included.
    public record Range(long least, long most) {

        public static final Range ALL = new Range(Long.MIN_VALUE, Long.MAX_VALUE);

        public boolean holds(long number) {
            return least <= number && number <= most;
        }
    }

    /// Keys left on one level of the bridge, once what comes before it is taken off.
    public enum Level {
        /// All of them.
        TOTAL,
        /// Without order operations.
        REAL,
        /// Without anything out of scope.
        IN_SCOPE
    }

    /// @param bucket null for all
    /// @param target a target or any above it; empty for all; what goes to a target is traced: with any other
    /// bucket
    ///     nothing answers
    /// @param section null for all
    /// @param reason name of an out-of-scope or set-aside reason; empty for all
    /// @param function code of the function; null for all, empty for keys without function
    /// @param level what is taken off before
    /// @param narrowing what the list is narrowed by besides
    public record KeyQuestion(
            Dimension dimension,
            Flow flow,
            Measure measure,
            @Nullable Bucket bucket,
            String target,
            @Nullable Section section,
            String reason,
            @Nullable String function,
            Level level,
            KeyNarrowing narrowing) {

        /// Narrowed by nothing else.
        public KeyQuestion(
                Dimension dimension,
                Flow flow,
                Measure measure,
                @Nullable Bucket bucket,
                String target,
                @Nullable Section section,
                String reason,
                @Nullable String function,
                Level level) {
            this(dimension, flow, measure, bucket, target, section, reason, function, level, KeyNarrowing.NONE);
        }

        /// The same, narrowed by this besides.
        public KeyQuestion narrowed(KeyNarrowing by) {
            return new KeyQuestion(dimension, flow, measure, bucket, target, section, reason, function, level, by);
        }

        /// Of all keys, nothing taken off.
        public KeyQuestion(
                Dimension dimension,
                Flow flow,
                Measure measure,
                @Nullable Bucket bucket,
                String target,
                @Nullable Section section,
                String reason,
                @Nullable String function) {
            this(dimension, flow, measure, bucket, target, section, reason, function, Level.TOTAL);
        }

        public static KeyQuestion all(Dimension dimension, Flow flow, Measure measure) {
            return new KeyQuestion(dimension, flow, measure, null, "", null, "", null);
        }

        public static KeyQuestion in(Bucket bucket, Dimension dimension, Flow flow, Measure measure) {
            return new KeyQuestion(dimension, flow, measure, bucket, "", null, "", null);
        }
    }
}
