package fr.continuum.application.lookup;

import fr.continuum.application.lookup.SearchAnswer.Group;
import fr.continuum.application.port.SearchIndex;
import fr.continuum.application.port.SearchIndex.Hit;
import fr.continuum.application.port.SearchIndex.Hits;
import fr.continuum.application.port.SearchIndexer;
import fr.continuum.application.search.Findable;
import fr.continuum.application.search.Found;
import fr.continuum.application.search.FoundKind;
import fr.continuum.domain.rule.ContinuumRule;
import fr.continuum.domain.shared.Owner;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/// Finds anything an authority has, by words. Its index lies in memory and is made off the path of who asks: ahead of
/// the first question ([#prepare]), and again as soon as the plan, what is done for it, the posts or the night are
/// others than it was made of. Who asks meanwhile waits a moment for it, then is answered by the one before, and told
/// so.
public final class SearchEverything {

    /// How long a reader waits for an index that is being made again: about what a page may take.
    private static final Duration PATIENCE = Duration.ofMillis(400);

    /// How long for the first one, without which there is nothing to answer.
    private static final Duration FIRST_PATIENCE = Duration.ofSeconds(5);

    /// How many of each kind are told.
    public static final int TOLD = 8;

    private static final SearchAnswer NOT_YET = new SearchAnswer(List.of(), List.of(), 0, false, true);

    private final CollectFindable collect;
    private final SearchIndexer indexer;
    private final Executor aside;
    private final Map<Owner, Shelf> shelves = new ConcurrentHashMap<>();

    /// @param aside where indexes are made
    public SearchEverything(CollectFindable collect, SearchIndexer indexer, Executor aside) {
        this.collect = collect;
        this.indexer = indexer;
        this.aside = aside;
    }

    private record Made(Freshness of, SearchIndex index) {}

    /// The last index of an owner, and the one being made.
    private static final class Shelf {
        private CompletableFuture<Made> last = new CompletableFuture<>();
        private CompletableFuture<Made> coming = last;
        private boolean begun;
    }

    /// Makes the index of an owner where there is none, or where something changed since; begins it and does not
    /// wait.
    public void prepare(Owner owner) {
        Freshness now = collect.now(owner);
        Shelf shelf = shelves.computeIfAbsent(owner, _ -> new Shelf());
        synchronized (shelf) {
            if (isToBegin(shelf, now)) {
                begin(shelf, owner);
            }
        }
    }

    /// What answers the words, as far as the reader may see it: what it may not see is neither told nor counted.
    ///
    /// @param sees whether this reader may see a thing at all
    /// @param most how many of each kind are told
    public SearchAnswer find(Owner owner, String words, Predicate<Found> sees, int most) {
        if (words.isBlank()) {
            return SearchAnswer.NOTHING;
        }
        Freshness now = collect.now(owner);
        return made(owner, now)
                .map(made -> answer(
                        words.strip(),
                        made.index().find(words, one -> sees.test(one.what())),
                        most,
                        !made.of().equals(now)))
                .orElse(NOT_YET);
    }

    /// A finding, as all name it.
    public record Answering(ContinuumRule rule, String subject) {}

    /// The findings that answer the words: those the lines of [#find] count.
    ///
    /// @return empty where the first index is not ready yet
    public Optional<Set<Answering>> findings(Owner owner, String words, Predicate<Found> sees) {
        return made(owner, collect.now(owner))
                .map(made -> made.index().find(words, one -> sees.test(one.what())).hits().stream()
                        .map(hit -> hit.what().what())
                        .filter(Found.OfFinding.class::isInstance)
                        .map(Found.OfFinding.class::cast)
                        .map(one -> new Answering(one.rule(), one.subject()))
                        .collect(Collectors.toSet()));
    }

    private static SearchAnswer answer(String words, Hits hits, int most, boolean catchingUp) {
        List<Hit> seen = hits.hits();
        Map<FoundKind, List<Findable>> byKind = new EnumMap<>(FoundKind.class);
        seen.stream()
                .filter(hit -> !hit.isExact())
                .map(Hit::what)
                .forEach(what -> byKind.computeIfAbsent(what.what().kind(), _ -> new ArrayList<>())
                        .add(what));
        return new SearchAnswer(
                seen.stream().filter(Hit::isExact).map(Hit::what).toList(),
                byKind.entrySet().stream()
                        .map(kind -> group(kind.getKey(), kind.getValue(), words, most))
                        .toList(),
                seen.size(),
                hits.isPartial() && !seen.isEmpty(),
                catchingUp);
    }

    private static Group group(FoundKind kind, List<Findable> all, String words, int most) {
        List<Findable> lines = kind == FoundKind.FINDING ? lines(all, words) : all;
        return new Group(kind, lines.stream().limit(most).toList(), lines.size(), all.size());
    }

    /// Findings of one rule about one thing in one line, where the best of them stands.
    private static List<Findable> lines(List<Findable> findings, String words) {
        Map<List<String>, List<Findable>> lines = new LinkedHashMap<>();
        for (Findable one : findings) {
            if (one.what() instanceof Found.OfFinding(var rule, var _, String about, var _)) {
                lines.computeIfAbsent(List.of(rule.id(), about), _ -> new ArrayList<>())
                        .add(one);
            }
        }
        return lines.values().stream().map(line -> line(line, words)).toList();
    }

    private static Findable line(List<Findable> findings, String words) {
        Findable first = findings.getFirst();
        return first.what() instanceof Found.OfFinding(var rule, String subject, String about, long among)
                ? new Findable(
                        new Found.OfFindings(rule, about, subject.equals(about), findings.size(), among, words),
                        "",
                        first.title(),
                        "",
                        first.place(),
                        first.state())
                : first;
    }

    /// Empty where the first one is not ready yet.
    private Optional<Made> made(Owner owner, Freshness now) {
        Shelf shelf = shelves.computeIfAbsent(owner, _ -> new Shelf());
        CompletableFuture<Made> coming;
        CompletableFuture<Made> last;
        synchronized (shelf) {
            // What was made of the very night a page shows, though one of a later night is there or on its way.
            if (isOf(shelf.last, now)) {
                return Optional.of(shelf.last.join());
            }
            if (isToBegin(shelf, now)) {
                begin(shelf, owner);
            }
            coming = shelf.coming;
            last = shelf.last;
        }
        try {
            return Optional.of(
                    coming.get(last.isDone() ? PATIENCE.toMillis() : FIRST_PATIENCE.toMillis(), TimeUnit.MILLISECONDS));
        } catch (TimeoutException _) {
            return last.isDone() && !last.isCompletedExceptionally() ? Optional.of(last.join()) : Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while an index of " + owner + " was awaited", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("The index of " + owner + " could not be made", e.getCause());
        }
    }

    private static boolean isOf(CompletableFuture<Made> made, Freshness now) {
        return made.isDone()
                && !made.isCompletedExceptionally()
                && made.join().of().equals(now);
    }

    /// Nothing is begun while another is being made: the next search sees whether that one is enough.
    private static boolean isToBegin(Shelf shelf, Freshness now) {
        return !shelf.begun
                || shelf.coming.isCompletedExceptionally()
                || (shelf.coming.isDone() && !shelf.coming.join().of().equals(now));
    }

    private void begin(Shelf shelf, Owner owner) {
        if (shelf.begun && !shelf.coming.isCompletedExceptionally()) {
            shelf.last = shelf.coming;
        }
        shelf.begun = true;
        shelf.coming = CompletableFuture.supplyAsync(
                () -> {
                    Freshness of = collect.now(owner);
                    return new Made(of, indexer.index(collect.all(owner)));
                },
                aside);
        if (!shelf.last.isDone()) {
            shelf.last = shelf.coming;
        }
    }
}
