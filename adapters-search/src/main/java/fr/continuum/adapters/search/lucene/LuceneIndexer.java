package fr.continuum.adapters.search.lucene;

import fr.continuum.application.port.SearchIndex;
import fr.continuum.application.port.SearchIndexer;
import fr.continuum.application.search.Findable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.ByteBuffersDirectory;

/// Makes indexes in memory. What is put in one is kept beside it, in its order: the index holds words and places
/// alone.
public final class LuceneIndexer implements SearchIndexer {

    static final String PLACE = "place";
    static final String CODE = "code";
    static final String LOOSE_CODE = "loose-code";
    static final String TITLE = "title";
    static final String TITLE_STEMS = "title-stems";
    static final String WORDS = "words";
    static final String WORD_STEMS = "word-stems";

    /// Initials of the title, and of what the title says.
    static final String TITLE_BRIEF = "title-brief";

    /// Initials of what the rest says.
    static final String BRIEF = "brief";

    /// Long forms of initials that are said, and other long forms of those spelt out.
    static final String LONG_STEMS = "long-stems";

    private final Sigles sigles;

    /// @param sigles what people call by its initials
    public LuceneIndexer(Sigles sigles) {
        this.sigles = sigles;
    }

    @Override
    public SearchIndex index(List<Findable> all) {
        Analyzer analyzer = new PerFieldAnalyzerWrapper(
                FrenchWords.PLAIN,
                Map.of(TITLE_STEMS, FrenchWords.STEMS, WORD_STEMS, FrenchWords.STEMS, LONG_STEMS, FrenchWords.STEMS));
        Sigles known = sigles.andDepartmentsOf(all);
        ByteBuffersDirectory memory = new ByteBuffersDirectory();
        try (IndexWriter writer = new IndexWriter(memory, new IndexWriterConfig(analyzer))) {
            for (int place = 0; place < all.size(); place++) {
                writer.addDocument(document(all.get(place), place, known));
            }
            writer.forceMerge(1);
            writer.commit();
            return LuceneIndex.over(memory, all);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Document document(Findable what, int place, Sigles known) {
        Document document = new Document();
        document.add(new StoredField(PLACE, place));
        if (!what.code().isEmpty()) {
            document.add(new StringField(CODE, Codes.bare(what.code()), Store.NO));
        }
        LuceneIndex.loose(what).forEach(code -> document.add(new StringField(LOOSE_CODE, code, Store.NO)));
        String words = String.join(" ", what.code(), what.words(), String.join(" ", what.place()));
        document.add(new TextField(TITLE, what.title(), Store.NO));
        document.add(new TextField(TITLE_STEMS, what.title(), Store.NO));
        document.add(new TextField(WORDS, words, Store.NO));
        document.add(new TextField(WORD_STEMS, words, Store.NO));
        Sigles.Said ofTitle = known.in(what.title());
        Sigles.Said ofWords = known.in(words);
        String initials = Sigles.initials(what.title());
        if (!initials.isEmpty()) {
            document.add(new StringField(TITLE_BRIEF, initials, Store.NO));
        }
        ofTitle.briefs().forEach(brief -> document.add(new StringField(TITLE_BRIEF, brief, Store.NO)));
        ofWords.briefs().forEach(brief -> document.add(new StringField(BRIEF, brief, Store.NO)));
        ofTitle.words().forEach(spelt -> document.add(new TextField(LONG_STEMS, spelt, Store.NO)));
        ofWords.words().forEach(spelt -> document.add(new TextField(LONG_STEMS, spelt, Store.NO)));
        return document;
    }
}
