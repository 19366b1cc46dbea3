package fr.continuum.adapters.search.lucene;

import java.io.IOException;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/// Trades as women have them become those men have: *directrice* is *directeur*, *animatrices* *animateurs*. Stemmers
/// of French keep them apart, and plans and posts write either. Words that end so and are no trades (*matrice*) become
/// words nobody writes, where they are looked for and where they are found alike.
final class OneGender extends TokenFilter {

    private static final String HERS = "trice";
    private static final String HIS = "teur";

    private final CharTermAttribute word = addAttribute(CharTermAttribute.class);

    OneGender(TokenStream words) {
        super(words);
    }

    @Override
    public boolean incrementToken() throws IOException {
        if (!input.incrementToken()) {
            return false;
        }
        String one = word.toString();
        String plural = one.endsWith("s") ? "s" : "";
        if (one.endsWith(HERS + plural)) {
            String root = one.substring(0, one.length() - HERS.length() - plural.length());
            word.setEmpty().append(root).append(HIS).append(plural);
        }
        return true;
    }
}
