package fr.continuum.domain.check;

import fr.continuum.domain.budget.BudgetKey;
import fr.continuum.domain.budget.Measure;
import fr.continuum.domain.trace.KeyTotals;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/// Where the credits of one budget and year are voted, as its budgets and its account tell. A ledger names chapter,
/// operation and nature of everything: its amounts belong to the operation where credits are voted by it, to the
/// article where they are voted so, else to the chapter.
record VotingLevel(Set<Chapters.Place> operations, Set<Chapters.Place> others) {

    static VotingLevel of(Stream<List<KeyTotals>> documents) {
        Set<Chapters.Place> operations = new HashSet<>();
        Set<Chapters.Place> underChapters = new HashSet<>();
        Set<Chapters.Place> others = new HashSet<>();
        documents
                .flatMap(List::stream)
                .map(KeyTotals::key)
                .filter(Chapters::isReal)
                .forEach(key -> {
                    Chapters.Place place = Chapters.Place.of(key);
                    if (!key.chapter().isEmpty()) {
                        others.add(place);
                        underChapters.add(operation(key));
                    } else if (!key.operation().isEmpty()) {
                        operations.add(place);
                    }
                });
        // An operation named under chapters is one of those, voted by chapter, which a line leaves out here or there.
        operations.removeAll(underChapters);
        return new VotingLevel(operations, others);
    }

    private static Chapters.Place operation(BudgetKey key) {
        return new Chapters.Place(key.flow(), "", key.operation());
    }

    Chapters.Place of(BudgetKey key) {
        Chapters.Place operation = operation(key);
        Chapters.Place article = new Chapters.Place(key.flow(), key.nature(), "");
        if (operations.contains(operation)) {
            return operation;
        }
        return others.contains(article) ? article : Chapters.Place.of(key);
    }

    /// The cents of a ledger's measure by place; only places where some key carries it.
    Map<Chapters.Place, Long> sums(List<KeyTotals> keys, Measure measure) {
        Map<Chapters.Place, Long> sums = new HashMap<>();
        for (KeyTotals totals : keys) {
            if (totals.carries(measure) && Chapters.isReal(totals.key())) {
                sums.merge(of(totals.key()), totals.of(measure).cents(), Math::addExact);
            }
        }
        return new TreeMap<>(sums);
    }
}
