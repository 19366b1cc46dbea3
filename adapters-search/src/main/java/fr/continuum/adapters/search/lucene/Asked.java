package fr.continuum.adapters.search.lucene;

import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/// What was typed, as the index is asked. Each word answers by its stem, by its beginning, as the initials of
/// something or as a word of what initials stand for; where nothing does, by a word a mistake or two away. Words with
/// digits are codes and years, and answer as they are or by their beginning alone. A figure or two alone is a code;
/// with other words it may be the number of something, in its title, or beside the word it was typed beside.
///
/// @param code all of it taken for one code
/// @param loose the same, zeros before numbers left out
/// @param words those that say something; all of them where none does
/// @param typed all of them, in their order
/// @param isSeveral whether it was typed in several words: one alone, a code with a wrong digit say, is answered whole
/// or
///     not at all
record Asked(String code, String loose, List<String> words, List<String> typed, boolean isSeveral) {

    private static final float CODE = 100;
    private static final float TITLE = 8;
    private static final float WORDS = 3;
    private static final float LOOSE = 50;
    private static final float TITLE_BRIEF = 5;
    private static final float BRIEF = 1.5f;
    private static final float LONG = 1;
    private static final float BEGINNING = 0.5f;
    private static final float ALIKE = 0.25f;

    /// From how many letters on a word has a beginning worth asking, a mistake, and two.
    private static final int BEGINS = 3;

    private static final int MISTAKEN = 4;

    /// How many figures at most are a number rather than a code or a year.
    private static final int NUMBER = 2;

    private static final int TWICE = 8;

    /// The longest text that is looked for; what comes after it is left.
    private static final int LONGEST = 200;

    static Asked of(String typed) {
        String text = typed.strip();
        String cut = text.length() <= LONGEST ? text : text.substring(0, LONGEST);
        List<String> all = FrenchWords.PLAIN.of(cut);
        List<String> plain = all.stream().distinct().toList();
        List<String> telling =
                plain.stream().filter(word -> !stem(word).isEmpty()).toList();
        return new Asked(
                Codes.bare(cut),
                Codes.isLoose(cut) ? Codes.loose(cut) : "",
                telling.isEmpty() ? plain : telling,
                all,
                telling.size() > 1 && cut.contains(" "));
    }

    boolean isNothing() {
        return words.isEmpty() && code.isEmpty();
    }

    /// What answers every word, as it is spelt.
    Query all() {
        return asked(words.size(), false);
    }

    /// What answers every word, mistakes forgiven.
    Query allForgiven() {
        return asked(words.size(), true);
    }

    /// What answers half of them at least, mistakes forgiven.
    Query some() {
        return asked((words.size() + 1) / 2, true);
    }

    private Query asked(int least, boolean forgiven) {
        BooleanQuery.Builder every = new BooleanQuery.Builder().setMinimumNumberShouldMatch(least);
        words.forEach(word -> every.add(answering(word, forgiven), Occur.SHOULD));
        BooleanQuery.Builder either = new BooleanQuery.Builder();
        if (!words.isEmpty()) {
            either.add(every.build(), Occur.SHOULD);
        }
        if (!code.isEmpty()) {
            either.add(constant(new TermQuery(new Term(LuceneIndexer.CODE, code)), CODE), Occur.SHOULD);
            if (Codes.isLike(code)) {
                either.add(constant(new PrefixQuery(new Term(LuceneIndexer.CODE, code)), TITLE), Occur.SHOULD);
            }
        }
        if (!loose.isEmpty()) {
            either.add(constant(new TermQuery(new Term(LuceneIndexer.LOOSE_CODE, loose)), LOOSE), Occur.SHOULD);
        }
        return either.build();
    }

    private Query answering(String word, boolean forgiven) {
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        if (isNumber(word)) {
            any.add(constant(new TermQuery(new Term(LuceneIndexer.CODE, word)), TITLE), Occur.SHOULD);
            if (words.size() > 1) {
                any.add(new BoostQuery(new TermQuery(new Term(LuceneIndexer.TITLE, word)), TITLE), Occur.SHOULD);
                besides(word).forEach(pair -> any.add(constant(pair, WORDS), Occur.SHOULD));
            }
            return any.build();
        }
        in(any, LuceneIndexer.TITLE, LuceneIndexer.TITLE_STEMS, word, TITLE, forgiven);
        in(any, LuceneIndexer.WORDS, LuceneIndexer.WORD_STEMS, word, WORDS, forgiven);
        any.add(constant(new TermQuery(new Term(LuceneIndexer.TITLE_BRIEF, word)), TITLE_BRIEF), Occur.SHOULD);
        any.add(constant(new TermQuery(new Term(LuceneIndexer.BRIEF, word)), BRIEF), Occur.SHOULD);
        String stem = stem(word);
        if (!stem.isEmpty()) {
            any.add(constant(new TermQuery(new Term(LuceneIndexer.LONG_STEMS, stem)), LONG), Occur.SHOULD);
        }
        return any.build();
    }

    /// A number with the word before it, and with the word after it, as they were typed: « val 1 ».
    private List<Query> besides(String number) {
        List<Query> pairs = new ArrayList<>();
        for (int i = 0; i + 1 < typed.size(); i++) {
            if (typed.get(i).equals(number) || typed.get(i + 1).equals(number)) {
                pairs.add(new PhraseQuery(LuceneIndexer.WORDS, typed.get(i), typed.get(i + 1)));
            }
        }
        return pairs;
    }

    private static void in(
            BooleanQuery.Builder any, String field, String stems, String word, float weight, boolean forgiven) {
        any.add(new BoostQuery(new TermQuery(new Term(field, word)), weight), Occur.SHOULD);
        String stem = stem(word);
        if (!stem.isEmpty()) {
            any.add(new BoostQuery(new TermQuery(new Term(stems, stem)), weight), Occur.SHOULD);
        }
        if (word.length() >= BEGINS) {
            any.add(constant(new PrefixQuery(new Term(field, word)), weight * BEGINNING), Occur.SHOULD);
        }
        if (forgiven && word.length() >= MISTAKEN && !Codes.isLike(word)) {
            int mistakes = word.length() >= TWICE ? 2 : 1;
            any.add(new BoostQuery(new FuzzyQuery(new Term(field, word), mistakes, 1), weight * ALIKE), Occur.SHOULD);
        }
    }

    /// A figure or two: counts and parts of codes are full of them, and nobody looks for those.
    private static boolean isNumber(String word) {
        return word.length() <= NUMBER && word.chars().allMatch(Character::isDigit);
    }

    private static Query constant(Query query, float weight) {
        return new BoostQuery(new ConstantScoreQuery(query), weight);
    }

    /// Empty where the word says nothing: « le », « pour ».
    private static String stem(String word) {
        return String.join("", FrenchWords.STEMS.of(word));
    }
}
