package fr.continuum.domain.shared;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// Somebody in the name of a file: a given name with a word of no trade beside it (`DUPONT_Jean`, `JeanDUPONT`, `Marie
/// de la TOUR`), a word behind a title (`Mme Dupont`), a word of no trade and an initial (`DUPONT J`, `J. DUPONT`),
/// two given names that are written as names are (`Jean SIMON`), the other half of a surname (`Mme DUPONT-ZORGLUB`). A
/// surname that stands alone has no shape, and is not told from a word. What stands behind a word of a place is the
/// name of the place (`collège Jean Moulin`), and so is what an article makes one (`La Roche-Bernard`).
final class NamesInFileNames {

    /// Words written together are told apart by their capitals.
    private static final Pattern WORD = Pattern.compile("\\p{Lu}\\p{M}*(?:\\p{Ll}\\p{M}*)+"
            + "|(?:\\p{Lu}\\p{M}*)+(?=\\p{Lu}\\p{M}*\\p{Ll})|(?:\\p{Lu}\\p{M}*)+|(?:\\p{Ll}\\p{M}*)+|\\p{L}\\p{M}*");

    private static final String SEPARATORS = "[\\s\\p{Z}._'’,;()+&-]";

    /// What may stand between the words of one name.
    private static final Pattern BETWEEN =
            Pattern.compile(SEPARATORS + "{0,3}|" + SEPARATORS + "{1,3}\\d{1,2}" + SEPARATORS + "{1,3}");

    private static final Set<String> ARTICLES = Set.of("la", "le", "les", "l");

    /// Letters that stand before a word of their own right: « l eau », « à valider ».
    private static final Set<String> ELIDED = Set.of("a", "d", "l", "n", "s");

    private final String stem;
    private final List<MatchResult> found;
    private final List<String> words;
    private final boolean[] places;
    private final boolean[] names;

    private NamesInFileNames(String stem) {
        this.stem = stem;
        this.found = WORD.matcher(stem).results().toList();
        this.words = found.stream().map(word -> Spelling.folded(word.group())).toList();
        this.places = new boolean[words.size()];
        this.names = new boolean[words.size()];
    }

    /// The stem, each name of somebody masked as one.
    static String masked(String stem, String mask) {
        NamesInFileNames in = new NamesInFileNames(stem);
        in.findPlaces();
        in.findNames();
        return in.masked(mask);
    }

    /// Behind a word of a place, the given names and the one word that follow them; behind a saint, the given
    /// names alone.
    private void findPlaces() {
        for (int i = 0; i < words.size(); i++) {
            boolean saint = WordsOfFileNames.SAINTS.contains(words.get(i));
            if (saint || (WordsOfFileNames.PLACES.contains(words.get(i)) && !isBehindGivenInCapitals(i))) {
                places[i] = true;
                findPlace(i, saint);
            }
            for (List<String> parts : WordsOfFileNames.CALLED) {
                int end = i + parts.size();
                if (end <= words.size() && words.subList(i, end).equals(parts)) {
                    Arrays.fill(places, i, end, true);
                }
            }
            findCompound(i);
        }
    }

    /// A given name at the end of a name of several words that an article stands before, or within: `La
    /// Roche-Bernard`, `L'Isle-Adam`, `Nogent-le-Bernard`. Behind a given name it is somebody's: `Marie de la
    /// Roche-Bernard`.
    private void findCompound(int article) {
        if (!ARTICLES.contains(words.get(article))) {
            return;
        }
        boolean begins = !isBeside(article)
                || !(WordsOfFileNames.PARTICLES.contains(words.get(article - 1))
                        || isGiven(article - 1)
                        || isTitle(article - 1));
        if (begins && isHyphened(article + 2) && !isGiven(article + 1) && isGiven(article + 2)) {
            places[article + 1] = true;
            places[article + 2] = true;
        }
        if (isHyphened(article) && isHyphened(article + 1) && !isGiven(article - 1) && isGiven(article + 1)) {
            places[article - 1] = true;
            places[article + 1] = true;
        }
    }

    /// Whether a word is joined to the one before it by a hyphen.
    private boolean isHyphened(int at) {
        return at > 0
                && at < words.size()
                && stem.substring(found.get(at - 1).end(), found.get(at).start())
                        .equals("-");
    }

    /// `Marie du PONT` is somebody.
    private boolean isBehindGivenInCapitals(int at) {
        int before = at - 1;
        while (before > 0 && WordsOfFileNames.PARTICLES.contains(words.get(before))) {
            before--;
        }
        return before >= 0 && isCapitals(at) && GivenNames.has(words.get(before)) && !isCapitals(before);
    }

    private void findPlace(int place, boolean saint) {
        int next = place + 1;
        while (isBeside(next) && WordsOfFileNames.PARTICLES.contains(words.get(next))) {
            next++;
        }
        int first = next;
        while (isBeside(next) && GivenNames.has(words.get(next)) && !isSurnameOfNext(next)) {
            places[next++] = true;
        }
        boolean own = next == first || !saint;
        if (own && isBeside(next) && !isSurnameOfNext(next)) {
            places[next] = true;
        }
    }

    /// Whether a word in capitals has a given name behind it that is not: `DUPONT Marie`.
    private boolean isSurnameOfNext(int at) {
        return isCapitals(at) && isBeside(at + 1) && GivenNames.has(words.get(at + 1)) && !isCapitals(at + 1);
    }

    private boolean isCapitals(int at) {
        String word = found.get(at).group();
        return word.length() > 1 && word.equals(word.toUpperCase(Locale.ROOT));
    }

    private void findNames() {
        for (int i = 0; i < words.size(); i++) {
            if (isTitle(i)) {
                int behind = behindParticles(i);
                if (isBeside(behind)
                        && !places[behind]
                        && !isOffice(i, behind)
                        && (isSurname(behind) || isGiven(behind))) {
                    Arrays.fill(names, i + 1, behind + 1, true);
                }
            }
            if (WordsOfFileNames.BORN.contains(words.get(i))) {
                int behind = behindParticles(i);
                if (isBeside(behind) && isSurname(behind)) {
                    Arrays.fill(names, i, behind + 1, true);
                    names[i] = true;
                    if (i > 0 && isBeside(i) && isSurname(i - 1)) {
                        names[i - 1] = true;
                    }
                }
            }
            if (isGiven(i)) {
                besideGiven(i);
            }
            if (isGivenAndWord(i)) {
                besideGivenAndWord(i);
            }
            if (isInitial(i)) {
                besideInitial(i);
            }
        }
        // The first of two given names stands beside no surname.
        for (int i = names.length - 2; i >= 0; i--) {
            names[i] |= names[i + 1] && isGiven(i) && isBeside(i + 1);
        }
        for (int i = 1; i < names.length; i++) {
            names[i] |= names[i - 1] && isGiven(i) && isBeside(i);
        }
        for (int i = 1; i < names.length; i++) {
            names[i] |= isHyphened(i) && joins(i - 1, i, i - 2, i - 1);
        }
        for (int i = names.length - 2; i >= 0; i--) {
            names[i] |= isHyphened(i + 1) && joins(i + 1, i, i + 2, i + 2);
        }
    }

    /// Whether a word beside somebody's surname is the other half of it (`DUPONT-MARTIN`), and not one of words
    /// all of which hyphens stand between (`courrier-dupont-jean`).
    ///
    /// @param surname the half that is told already
    /// @param beyond what stands on its other side
    /// @param joint the later word of these two
    private boolean joins(int surname, int other, int beyond, int joint) {
        if (!names[surname] || names[other] || places[other] || words.get(other).length() < 2) {
            return false;
        }
        boolean name = isSurname(other) || isGiven(other);
        boolean apart = beyond >= 0
                && beyond < names.length
                && isBeside(joint)
                && !isHyphened(joint)
                && (names[beyond] || isTitle(beyond) || WordsOfFileNames.PARTICLES.contains(words.get(beyond)));
        return name && isWrittenAlike(surname, other) && (apart || isCapitals(surname));
    }

    private boolean isWrittenAlike(int one, int other) {
        return isCapitals(one) == isCapitals(other) && isUpper(one) == isUpper(other);
    }

    /// Whether a word begins with a capital.
    private boolean isUpper(int at) {
        return Character.isUpperCase(found.get(at).group().codePointAt(0));
    }

    /// `Monsieur le Maire`, and not `Monsieur LE MAIRE`.
    private boolean isOffice(int title, int behind) {
        return behind > title + 1
                && Set.of("le", "la", "l").contains(found.get(behind - 1).group())
                && WordsOfFileNames.OFFICES.contains(words.get(behind));
    }

    private boolean isGivenAndWord(int at) {
        boolean behindParticle = isBeside(at) && WordsOfFileNames.PARTICLES.contains(words.get(at - 1));
        return GivenNames.isWordToo(words.get(at)) && isUpper(at) && !places[at] && !behindParticle;
    }

    /// Behind it any word that is written as a name is, before it one in capitals.
    private void besideGivenAndWord(int given) {
        int behind = given + 1;
        if (isBeside(behind) && isSurname(behind) && isUpper(behind)) {
            Arrays.fill(names, given, behind + 1, true);
        }
        if (isBeside(given) && isSurname(given - 1) && isCapitals(given - 1) && !isCapitals(given)) {
            Arrays.fill(names, given - 1, given + 1, true);
        }
    }

    /// A capital that stands alone.
    private boolean isInitial(int at) {
        MatchResult letter = found.get(at);
        return letter.group().codePointCount(0, letter.group().length()) == 1
                && isUpper(at)
                && (letter.start() == 0 || !Character.isLetterOrDigit(stem.charAt(letter.start() - 1)))
                && (letter.end() == stem.length() || !Character.isLetterOrDigit(stem.charAt(letter.end())));
    }

    /// `DUPONT J`, `DUPONT J-P`, `J. DUPONT`, `J.-P. Dupont`. The first of two letters is asked.
    private void besideInitial(int first) {
        if (isTitle(first) || (isNextTo(first) && isInitial(first - 1))) {
            return;
        }
        int last = isNextTo(first + 1) && isInitial(first + 1) ? first + 1 : first;
        if (isNextTo(first) && isSurnameOfInitial(first - 1) && !isSection(first)) {
            Arrays.fill(names, first - 1, last + 1, true);
            return;
        }
        int behind = last + 1;
        boolean dotted = last > first || stem.startsWith(".", found.get(first).end());
        boolean elided = ELIDED.contains(words.get(first));
        if (isNextTo(behind) && isSurnameOfInitial(behind) && (dotted || (!elided && isCapitals(behind)))) {
            Arrays.fill(names, first, behind + 1, true);
        }
    }

    private boolean isSurnameOfInitial(int at) {
        return isSurname(at) && isUpper(at) && !WordsOfFileNames.THINGS.contains(words.get(at));
    }

    /// `BP CRACH F` is of a section.
    private boolean isSection(int letter) {
        return WordsOfFileNames.SECTIONS.contains(words.get(letter))
                && words.stream().anyMatch(WordsOfFileNames.MONEY::contains);
    }

    /// Whether nothing but signs stands between a word and the one before it, and something does.
    private boolean isNextTo(int at) {
        return isBeside(at)
                && found.get(at - 1).end() < found.get(at).start()
                && stem.substring(found.get(at - 1).end(), found.get(at).start())
                        .chars()
                        .noneMatch(Character::isDigit);
    }

    private void besideGiven(int given) {
        if (given > 0 && isBeside(given) && (isSurname(given - 1) || isOneASurname(given - 1, given))) {
            names[given - 1] = true;
            names[given] = true;
        }
        int behind = behindParticles(given);
        if (isBeside(behind)
                && (isSurname(behind) || isOneASurname(given, behind) || isTradeInCapitals(given, behind))) {
            Arrays.fill(names, given, behind + 1, true);
        }
    }

    /// The word behind, past particles.
    private int behindParticles(int at) {
        int next = at + 1;
        while (isBeside(next) && WordsOfFileNames.PARTICLES.contains(words.get(next)) && isBeside(next + 1)) {
            next++;
        }
        return next;
    }

    private boolean isTitle(int at) {
        String word = found.get(at).group();
        boolean dotted =
                found.get(at).end() < stem.length() && stem.charAt(found.get(at).end()) == '.';
        if (WordsOfFileNames.WRITTEN_TITLES.contains(word)) {
            return dotted || (!isCapitals(at) && word.length() > 1);
        }
        return WordsOfFileNames.TITLES.contains(words.get(at)) && (dotted || !word.equals("DR"));
    }

    private boolean isGiven(int at) {
        return GivenNames.has(words.get(at)) && !places[at];
    }

    /// Two given names, one of which is a surname: both are written as names are, and no hyphen makes one of them.
    private boolean isOneASurname(int one, int next) {
        boolean capitals = isCapitals(one) != isCapitals(next);
        boolean written = isUpper(one) && isUpper(next) && !isHyphened(Math.max(one, next));
        return isGiven(one) && isGiven(next) && (capitals || written);
    }

    private boolean isTradeInCapitals(int given, int behind) {
        return WordsOfFileNames.SURNAMES_TOO.contains(words.get(behind)) && isCapitals(behind) && !isCapitals(given);
    }

    /// Whether a word stands beside the one before it.
    private boolean isBeside(int at) {
        return at > 0
                && at < words.size()
                && BETWEEN.matcher(stem.substring(
                                found.get(at - 1).end(), found.get(at).start()))
                        .matches();
    }

    private boolean isSurname(int at) {
        String word = words.get(at);
        return word.length() > 1
                && !places[at]
                && !WordsOfFileNames.TRADE.contains(word)
                && !isTitle(at)
                && !WordsOfFileNames.BORN.contains(word)
                && !WordsOfFileNames.PARTICLES.contains(word)
                && !GivenNames.isCommonest(word);
    }

    private String masked(String mask) {
        List<String> told = new ArrayList<>();
        int from = 0;
        for (int i = 0; i < names.length; i++) {
            if (!names[i]) {
                continue;
            }
            int last = i;
            while (last + 1 < names.length && names[last + 1] && isBeside(last + 1)) {
                last++;
            }
            told.add(stem.substring(from, found.get(i).start()));
            told.add(mask);
            from = found.get(last).end();
            i = last;
        }
        told.add(stem.substring(from));
        return String.join("", told);
    }
}
