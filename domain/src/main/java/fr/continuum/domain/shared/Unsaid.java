package fr.continuum.domain.shared;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// What people write where they have nothing to write: a dash, « néant », « à définir », a cross in a box. A rule that
/// asks for words is not answered by them, whoever writes them: a person, a program or a file.
///
/// Only whole texts are meant, whatever stands around and between their words: « (à désigner) » is nobody, and « néant
/// à Lyon, voir la délibération 12 » says something.
public final class Unsaid {

    /// Said alone they are ticks; beside another word or a figure they may be part of a name.
    private static final Set<String> LETTERS = Set.of("o", "n", "x");

    /// Ticks too, and numbers of something.
    private static final Set<String> FIGURES = Set.of("0", "1");

    /// One key held down. A third of something is « III ».
    private static final Pattern HELD_DOWN = Pattern.compile("x{2,}|0{2,}|([a-hj-z])\\1{2,}");

    private Unsaid() {}

    /// Whether a text gives no reason: a sign, a word for nothing, or a tick.
    public static boolean isNoReason(String text) {
        return isNothing(text, EnumSet.of(WordsForNothing.NOTHING, WordsForNothing.TICKS)) || isOneOf(text, FIGURES);
    }

    /// Whether a text proves nothing: as a reason, and « aucun besoin » or « pas d’indicateur ».
    public static boolean isNoProof(String text) {
        return isNothing(text, EnumSet.of(WordsForNothing.NOTHING, WordsForNothing.TICKS, WordsForNothing.UNPROVEN))
                || isOneOf(text, FIGURES);
    }

    /// Whether what is to name a decision or an agreement names none: nothing, or one still to be taken. A number
    /// alone may be its number.
    public static boolean isNoReference(String text) {
        return isNothing(text, EnumSet.of(WordsForNothing.NOTHING, WordsForNothing.TICKS, WordsForNothing.NOT_YET));
    }

    /// Whether what is to name who holds a post names nobody.
    public static boolean isNobody(String text) {
        return isNothing(text, EnumSet.of(WordsForNothing.NOTHING, WordsForNothing.TICKS, WordsForNothing.NOBODY))
                || isOneOf(text, FIGURES);
    }

    private static boolean isNothing(String text, Set<WordsForNothing> lists) {
        return readings(text)
                .anyMatch(words -> words.isEmpty()
                        || WordsForNothing.cover(words, lists)
                        || isOneOf(words, LETTERS)
                        || (words.size() == 1
                                && HELD_DOWN.matcher(words.getFirst()).matches()));
    }

    private static boolean isOneOf(String text, Set<String> marks) {
        return readings(text).anyMatch(words -> isOneOf(words, marks));
    }

    private static boolean isOneOf(List<String> words, Set<String> marks) {
        return words.size() == 1 && marks.contains(words.getFirst());
    }

    /// A character nobody sees parts words or does not, and letters that stand apart may be one word: « N.A. ».
    private static Stream<List<String>> readings(String text) {
        return PlainWords.readings(text)
                .flatMap(words -> words.stream().allMatch(word -> word.codePointCount(0, word.length()) == 1)
                        ? Stream.of(words, List.of(String.join("", words)))
                        : Stream.of(words));
    }
}
