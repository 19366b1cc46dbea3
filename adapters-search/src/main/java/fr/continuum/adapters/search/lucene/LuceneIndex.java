package fr.continuum.adapters.search.lucene;

import fr.continuum.application.port.SearchIndex;
import fr.continuum.application.search.Findable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.store.Directory;

/// An index in memory. It is let go of with whoever holds it: nothing of it lies outside.
final class LuceneIndex implements SearchIndex {

    private final IndexSearcher searcher;
    private final List<Findable> all;

    private LuceneIndex(IndexSearcher searcher, List<Findable> all) {
        this.searcher = searcher;
        this.all = List.copyOf(all);
    }

    static LuceneIndex over(Directory memory, List<Findable> all) throws IOException {
        return new LuceneIndex(new IndexSearcher(DirectoryReader.open(memory)), all);
    }

    @Override
    public Hits find(String words, Predicate<Findable> among) {
        Asked asked = Asked.of(words);
        if (asked.isNothing()) {
            return new Hits(List.of(), false);
        }
        try {
            List<Findable> found = found(asked.all(), among);
            if (found.isEmpty()) {
                found = found(asked.allForgiven(), among);
            }
            boolean partial = found.isEmpty() && asked.isSeveral();
            List<Findable> told = partial ? found(asked.some(), among) : found;
            return new Hits(exactFirst(told, asked), partial && !told.isEmpty());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<Findable> found(Query query, Predicate<Findable> among) throws IOException {
        List<Findable> found = new ArrayList<>();
        for (ScoreDoc hit : searcher.search(query, Math.max(1, all.size())).scoreDocs) {
            int place = searcher.storedFields()
                    .document(hit.doc, Set.of(LuceneIndexer.PLACE))
                    .getField(LuceneIndexer.PLACE)
                    .numericValue()
                    .intValue();
            found.add(all.get(place));
        }
        return found.stream().filter(among).toList();
    }

    private static List<Hit> exactFirst(List<Findable> found, Asked asked) {
        boolean any = found.stream().anyMatch(what -> isCode(what, asked));
        List<Hit> exact = new ArrayList<>();
        List<Hit> others = new ArrayList<>();
        for (Findable what : found) {
            boolean is = any ? isCode(what, asked) : loose(what).contains(asked.loose());
            (is ? exact : others).add(new Hit(what, is));
        }
        exact.addAll(others);
        return exact;
    }

    private static boolean isCode(Findable what, Asked asked) {
        return !what.code().isEmpty() && Codes.bare(what.code()).equals(asked.code());
    }

    /// Codes it answers to with zeros left out, and its other names.
    static Set<String> loose(Findable what) {
        return Stream.concat(Stream.of(what.code()).filter(Codes::isLoose), what.aliases().stream())
                .map(Codes::loose)
                .collect(Collectors.toSet());
    }
}
