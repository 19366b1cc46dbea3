package fr.continuum.adapters.search.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.StopFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.fr.FrenchAnalyzer;
import org.apache.lucene.analysis.fr.FrenchLightStemFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.util.ElisionFilter;

/// How French is taken apart into words: elided articles off (l’école, d'eau), case and accents forgiven (œ is oe, æ
/// is ae), and, for stems, plurals and endings off, a trade as men and women have it alike, and words that say nothing
/// left out. Accents go before endings do,
/// so that words typed without them have the same stem.
final class FrenchWords extends Analyzer {

    /// Words as they are.
    static final FrenchWords PLAIN = new FrenchWords(false);

    /// Their stems.
    static final FrenchWords STEMS = new FrenchWords(true);

    private final boolean stemmed;

    private FrenchWords(boolean stemmed) {
        this.stemmed = stemmed;
    }

    @Override
    protected TokenStreamComponents createComponents(String field) {
        StandardTokenizer words = new StandardTokenizer();
        TokenStream elided = new ElisionFilter(words, FrenchAnalyzer.DEFAULT_ARTICLES);
        TokenStream lower = new LowerCaseFilter(elided);
        TokenStream bare = new ASCIIFoldingFilter(stemmed ? new StopFilter(lower, stops()) : lower);
        return new TokenStreamComponents(words, stemmed ? new FrenchLightStemFilter(new OneGender(bare)) : bare);
    }

    private static CharArraySet stops() {
        return FrenchAnalyzer.getDefaultStopSet();
    }

    /// The words of a text, in their order.
    List<String> of(String text) {
        List<String> words = new ArrayList<>();
        try (TokenStream stream = tokenStream("words", text)) {
            CharTermAttribute word = stream.addAttribute(CharTermAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                words.add(word.toString());
            }
            stream.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words;
    }
}
