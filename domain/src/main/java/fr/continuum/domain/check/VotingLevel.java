package fr.continuum.domain.check;

import fr.continuum.domain.budget.BudgetKey;
import fr.continuum.domain.budget.Flow;
import fr.continuum.domain.budget.Measure;
import fr.continuum.domain.check.Chapters.Place;
import fr.continuum.domain.trace.KeyTotals;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Where the credits of one budget and year are voted, as its budgets and its account tell line by line, and where the
/// rows of its ledger belong. A ledger names chapter, operation and nature of everything; which of them counts is
/// asked of each row, as one budget votes by chapter here, by article or by operation there.
///
/// @param movements what only moves the books
/// @param operations at which credits are voted
/// @param underChapters operations told under chapters: those are voted by chapter, which a line leaves out here
///     or there
/// @param chapters or articles that some line names
/// @param whole chapters told as a whole, by a line without nature: any account may be one of theirs
/// @param unnamed of accounts whose lines name no place, the one they belong to: the chapter all other lines of the
///     account name, else all rows of the ledger; else the account itself
/// @param untold operations at which credits are voted, of a flow in which no row names any: many tools leave them
/// out,
///     and nothing as fine can be asked of such a ledger. One told as a whole, without accounts, is not among them:
///     nothing tells where its rows are
/// @param ofUntold of accounts with lines of those, where these are held: at the one chapter the ledger gives the
///     account; at the account, where it gives it several or none. Of an operation all of which is held at one place,
///     that place
/// @param byAccount every place at which some line of an account stands
record VotingLevel(
        Movements movements,
        Set<Place> operations,
        Set<Place> underChapters,
        Set<Place> chapters,
        Set<Place> whole,
        Map<Place, Place> unnamed,
        Set<Place> untold,
        Map<Place, Place> ofUntold,
        Map<Place, Set<Place>> byAccount) {

    /// @param documents the budgets and the account of one year
    /// @param ledger its rows
    static VotingLevel of(Stream<List<KeyTotals>> documents, Collection<KeyTotals> ledger) {
        List<BudgetKey> lines =
                documents.flatMap(List::stream).map(KeyTotals::key).distinct().toList();
        Set<Place> underChapters = lines.stream()
                .filter(Chapters::isReal)
                .filter(key -> !key.chapter().isEmpty() && !Chapters.isArticle(key))
                .map(VotingLevel::operation)
                .collect(Collectors.toSet());
        VotingLevel level = new VotingLevel(
                Movements.of(lines),
                new HashSet<>(),
                underChapters,
                new HashSet<>(),
                new HashSet<>(),
                new HashMap<>(),
                new HashSet<>(),
                new HashMap<>(),
                new HashMap<>());
        List<BudgetKey> real = lines.stream().filter(Chapters::isReal).toList();
        real.forEach(level::seePlace);
        level.operations.removeAll(underChapters);
        level.findUntold(real, ledger);
        level.findUnnamed(real, ledger);
        real.stream()
                .filter(key -> !key.nature().isEmpty())
                .forEach(key -> level.byAccount
                        .computeIfAbsent(account(key), _ -> new TreeSet<>())
                        .add(level.ofLine(key)));
        return level;
    }

    private void seePlace(BudgetKey key) {
        Place place = ofLine(key);
        if (!place.operation().isEmpty()) {
            operations.add(place);
        } else if (!place.chapter().isEmpty()) {
            chapters.add(place);
            if (key.nature().isEmpty()) {
                whole.add(place);
            }
        }
    }

    private void findUntold(List<BudgetKey> lines, Collection<KeyTotals> ledger) {
        List<BudgetKey> rows =
                ledger.stream().map(KeyTotals::key).filter(this::isReal).toList();
        Set<Flow> silent = rows.stream().map(BudgetKey::flow).collect(Collectors.toSet());
        rows.stream()
                .filter(row -> !row.operation().isEmpty() && !Chapters.isForThirdParties(row.operation()))
                .map(BudgetKey::flow)
                .forEach(silent::remove);
        List<BudgetKey> ofVoted = lines.stream()
                .filter(line ->
                        silent.contains(line.flow()) && !line.nature().isEmpty() && operations.contains(Place.of(line)))
                .toList();
        if (ofVoted.isEmpty()) {
            return;
        }
        TreeMap<Place, Set<String>> chaptersOfRows = chapters(rows.stream());
        Map<Place, Set<Place>> held = new HashMap<>();
        for (BudgetKey line : ofVoted) {
            Place account = account(line);
            Place there = ofUntold.computeIfAbsent(account, _ -> only(account, below(account, chaptersOfRows)));
            held.computeIfAbsent(Place.of(line), _ -> new HashSet<>()).add(there);
            chapters.add(there);
        }
        held.forEach((operation, places) -> {
            untold.add(operation);
            if (places.size() == 1) {
                ofUntold.put(operation, places.iterator().next());
            }
        });
        operations.removeAll(untold);
    }

    /// At the one chapter that was found; else at the account.
    private static Place only(Place account, Set<String> found) {
        return found.size() == 1 ? new Place(account.flow(), found.iterator().next(), "") : account;
    }

    /// Of the account's lines, the one chapter named beside it; the account where several are, or none.
    private void findUnnamed(List<BudgetKey> lines, Collection<KeyTotals> ledger) {
        Set<Place> accounts = lines.stream()
                .filter(key -> key.chapter().isEmpty()
                        && key.operation().isEmpty()
                        && !key.nature().isEmpty())
                .map(VotingLevel::account)
                .collect(Collectors.toSet());
        if (accounts.isEmpty()) {
            return;
        }
        TreeMap<Place, Set<String>> ofLines = chapters(lines.stream()
                .filter(key -> Place.of(key).operation().isEmpty() || underChapters.contains(Place.of(key))));
        TreeMap<Place, Set<String>> ofRows =
                chapters(ledger.stream().map(KeyTotals::key).filter(this::isReal));
        accounts.forEach(account -> {
            Set<String> found = ofLines.containsKey(account) ? ofLines.get(account) : below(account, ofRows);
            unnamed.put(account, only(account, found));
        });
    }

    private static TreeMap<Place, Set<String>> chapters(Stream<BudgetKey> keys) {
        return keys.filter(key -> !key.chapter().isEmpty())
                .collect(Collectors.groupingBy(
                        VotingLevel::account,
                        TreeMap::new,
                        Collectors.mapping(BudgetKey::chapter, Collectors.toSet())));
    }

    /// Of the account and those below it, which a ledger may tell where a budget does not.
    private static Set<String> below(Place account, TreeMap<Place, Set<String>> chapters) {
        return chapters
                .subMap(account, new Place(account.flow(), account.chapter() + Character.MAX_VALUE, ""))
                .values()
                .stream()
                .flatMap(Set::stream)
                .collect(Collectors.toSet());
    }

    private static Place operation(BudgetKey key) {
        return new Place(key.flow(), "", key.operation());
    }

    /// As the place of what is voted by article.
    private static Place account(BudgetKey key) {
        return new Place(key.flow(), key.nature(), "");
    }

    /// Where a line of a budget or of an account stands.
    Place ofLine(BudgetKey key) {
        Place place = Place.of(key);
        if (place.operation().isEmpty()) {
            return place.chapter().isEmpty() ? unnamed.getOrDefault(account(key), place) : place;
        }
        if (untold.contains(place)) {
            return ofUntold.getOrDefault(account(key), ofUntold.getOrDefault(place, place));
        }
        return !key.chapter().isEmpty() && underChapters.contains(place)
                ? new Place(key.flow(), key.chapter(), "")
                : place;
    }

    /// Where what an account says of one of its places belongs.
    Place told(Place place) {
        return place.operation().isEmpty() ? unnamed.getOrDefault(place, place) : ofUntold.getOrDefault(place, place);
    }

    /// Where a row of the ledger belongs: at its operation, where credits are voted by it; at its chapter, where
    /// lines of its account stand there; at its article, where they are voted so; else at its chapter.
    Place ofRow(BudgetKey key) {
        Place operation = operation(key);
        if (operations.contains(operation)) {
            return operation;
        }
        Place own = new Place(key.flow(), key.chapter(), "");
        Place article = account(key);
        Set<Place> there = byAccount.getOrDefault(article, Set.of());
        if (there.contains(own) || (!key.chapter().isEmpty() && whole.contains(own))) {
            return own;
        }
        if (there.contains(article)) {
            return article;
        }
        if (chapters.contains(own)) {
            return own;
        }
        return elsewhere(key, there);
    }

    /// Of a row whose chapter no line names: an operation for third parties, which is written in several ways; or,
    /// of a row that names none, the one place of its account.
    private Place elsewhere(BudgetKey key, Set<Place> there) {
        String number = key.operation();
        for (String code : List.of(number, key.chapter() + number, key.nature() + number)) {
            Place thirdParty = new Place(key.flow(), code, "");
            if (Chapters.isForThirdParties(code) && chapters.contains(thirdParty)) {
                return thirdParty;
            }
        }
        if (there.size() == 1) {
            Place only = there.iterator().next();
            boolean same = key.chapter().isEmpty()
                    ? number.isEmpty() || only.operation().isEmpty()
                    : number.isEmpty()
                            && Chapters.isForThirdParties(only.chapter())
                            && only.chapter().startsWith(key.chapter());
            if (same) {
                return only;
            }
        }
        return Place.of(key);
    }

    private boolean isReal(BudgetKey row) {
        return Chapters.isReal(row) && !movements.isOrder(row);
    }

    /// The cents of a measure of budgets or an account by place; only places where some key carries it.
    Map<Place, Long> ofLines(List<KeyTotals> keys, Measure measure) {
        return Chapters.sums(keys, measure, Chapters::isReal, this::ofLine);
    }

    /// The cents of a ledger's measure by place; only places where some key carries it.
    Map<Place, Long> ofRows(List<KeyTotals> keys, Measure measure) {
        return Chapters.sums(keys, measure, this::isReal, this::ofRow);
    }
}
