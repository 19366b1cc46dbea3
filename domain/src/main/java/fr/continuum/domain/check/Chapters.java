package fr.continuum.domain.check;

import fr.continuum.domain.budget.BudgetKey;
import fr.continuum.domain.budget.Flow;
import fr.continuum.domain.budget.Measure;
import fr.continuum.domain.budget.Movement;
import fr.continuum.domain.trace.KeyTotals;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;

/// Sums at the level at which credits are voted: the chapter, or the article where so voted (`ContNat`, else
/// `ContFon`), or the operation, which is a chapter of its own where so voted (`ContOp`). Order operations are left
/// out: their credits are estimates and move without a vote; so are results carried over.
final class Chapters {

    /// Of chapters in every norm, by nature or by function, those of third parties apart.
    private static final int LONGEST_CHAPTER = 3;

    private Chapters() {}

    /// Where credits are voted.
    ///
    /// @param chapter or article; empty where the line names none, and where the operation is voted
    /// @param operation where the line names no chapter, or tells the operation article by article; empty
    /// elsewhere
    record Place(Flow flow, String chapter, String operation) implements Comparable<Place> {

        private static final Comparator<Place> ORDER =
                Comparator.comparing(Place::flow).thenComparing(Place::chapter).thenComparing(Place::operation);

        static Place of(BudgetKey key) {
            boolean byOperation = !key.operation().isEmpty() && (key.chapter().isEmpty() || isArticle(key));
            return byOperation ? new Place(key.flow(), "", key.operation()) : new Place(key.flow(), key.chapter(), "");
        }

        @Override
        public int compareTo(Place other) {
            return ORDER.compare(this, other);
        }
    }

    /// Whether what the line names as its chapter is its account. Voted operations (*opérations d'équipement*) are
    /// told so, article by article: what is voted is each operation as a whole (M14, M52, M57, M4: *chacune
    /// constitue un chapitre*).
    static boolean isArticle(BudgetKey key) {
        return key.chapter().length() > LONGEST_CHAPTER
                && !isForThirdParties(key.chapter())
                && key.nature().startsWith(key.chapter());
    }

    /// Whether the code is one of an operation for third parties, or of its chapter (4541, 4542, 4581, 4582): the
    /// chapter's number begins the operation's.
    static boolean isForThirdParties(String code) {
        return code.startsWith("45") && code.length() > LONGEST_CHAPTER;
    }

    /// Whether the key stands for real money of the year.
    static boolean isReal(BudgetKey key) {
        return key.movement() == Movement.REAL && !key.carriesResultOver();
    }

    /// The cents of a measure by key, results and order operations left out; only keys that carry it.
    static Map<BudgetKey, Long> cents(Collection<KeyTotals> keys, Measure measure) {
        Map<BudgetKey, Long> cents = new LinkedHashMap<>();
        for (KeyTotals totals : keys) {
            if (totals.carries(measure) && isReal(totals.key())) {
                cents.put(totals.key(), totals.of(measure).cents());
            }
        }
        return cents;
    }

    /// The cents of a measure by place; only places where some key carries it.
    static Map<Place, Long> sums(Collection<KeyTotals> keys, Measure measure) {
        return sums(keys, measure, Chapters::isReal, Place::of);
    }

    static Map<Place, Long> sums(
            Collection<KeyTotals> keys, Measure measure, Predicate<BudgetKey> which, Function<BudgetKey, Place> where) {
        // Put in order once there are few of them.
        Map<Place, Long> sums = new HashMap<>();
        for (KeyTotals totals : keys) {
            if (totals.carries(measure) && which.test(totals.key())) {
                sums.merge(where.apply(totals.key()), totals.of(measure).cents(), Math::addExact);
            }
        }
        return new TreeMap<>(sums);
    }
}
