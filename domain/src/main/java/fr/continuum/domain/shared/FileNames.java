package fr.continuum.domain.shared;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// How files that people drop are told: by the name they gave them, so that they find them again, but for what tells
/// of somebody by its shape, and for a surname beside a given name or a title ([NamesInFileNames]). A surname alone
/// has no shape: it stays.
public final class FileNames {

    /// No file of a system people use can be called so: whoever reads it knows that something stood there.
    public static final String MASKED = "***";

    private static final int LONGEST_ENDING = 6;

    /// Days before 2015 may be of birth; documents are called by later ones.
    private static final int KNOWN_IN = 2028;

    private static final Pattern EMAIL = Pattern.compile("[^\\s@]+@[^\\s@]+");

    private static final Pattern SOCIAL_SECURITY = Pattern.compile("(?<!\\d)[12378]([ ._-]?)\\d{2}[ ._-]?"
            + "(?:0[1-9]|1[0-2]|[2-9]\\d)[ ._-]?(?:\\d{2}|2[ABab])[ ._-]?\\d{3}[ ._-]?\\d{3}(?:[ ._-]?\\d{2})?(?!\\d)");

    private static final Pattern ACCOUNT =
            Pattern.compile("(?<![\\p{L}\\d])[A-Za-z]{2}\\d{2}(?:[ ._-]?[A-Za-z0-9]){11,30}(?![A-Za-z0-9])");

    private static final Pattern TELEPHONE = Pattern.compile(
            "(?<!\\d)(?:(?:\\+|00)33[ ._-]?(?:\\(0\\)|0)?[ ._-]?|0)[1-9]([ ._-]?)\\d{2}(?:\\1\\d{2}){3}(?!\\d)");

    private static final Pattern DAY =
            Pattern.compile("(?<!\\d)(?:\\d{4}([ ._-]?)\\d{1,2}\\1\\d{1,2}|\\d{1,2}([ ._-]?)\\d{1,2}\\2\\d{4})(?!\\d)");

    private FileNames() {}

    /// The name of a file as it is kept and told: numbers and addresses of people, days they may be born on, and
    /// names of somebody are masked. What is told already is told the same again.
    public static String told(String name) {
        int end = end(name);
        return NamesInFileNames.masked(withoutNumbers(name.substring(0, end)), MASKED) + name.substring(end);
    }

    /// The names of the files of one folder as they are told, in their order: where two are told alike, their
    /// masks are numbered, so that whoever is told of one finds it (`***1.csv`, `***2.csv`).
    public static List<String> toldApart(List<String> names) {
        List<String> told = names.stream().map(FileNames::told).toList();
        Map<String, Integer> numbers = new HashMap<>();
        List<String> apart = new ArrayList<>();
        for (String one : told) {
            boolean alone = Collections.frequency(told, one) == 1 || !one.contains(MASKED);
            int number = alone ? 0 : numbers.merge(one, 1, Integer::sum);
            apart.add(alone ? one : one.replaceFirst(Pattern.quote(MASKED), Matcher.quoteReplacement(MASKED + number)));
        }
        return List.copyOf(apart);
    }

    /// Whether a text holds a number, an address or a day of somebody by its shape.
    public static boolean tellsANumber(String text) {
        String stem = text.substring(0, end(text));
        return !withoutNumbers(stem).equals(stem);
    }

    private static int end(String name) {
        int dot = name.lastIndexOf('.');
        return dot > 0 && name.length() - dot <= LONGEST_ENDING ? dot : name.length();
    }

    private static String withoutNumbers(String name) {
        String stem = EMAIL.matcher(name).replaceAll(Matcher.quoteReplacement(MASKED));
        stem = masked(stem, ACCOUNT, FileNames::isAccount);
        stem = masked(stem, SOCIAL_SECURITY, _ -> true);
        stem = masked(stem, TELEPHONE, _ -> true);
        return masked(stem, DAY, day -> PersonalNumbers.isBirthday(day.replace('_', '-'), KNOWN_IN));
    }

    private static boolean isAccount(String text) {
        return PersonalNumbers.isAccount(text.replace('_', ' '));
    }

    private static String masked(String text, Pattern shape, Predicate<String> isOne) {
        Matcher found = shape.matcher(text);
        StringBuilder told = new StringBuilder();
        int from = 0;
        while (found.find()) {
            int end = longest(found, isOne);
            if (end > 0) {
                told.append(text, from, found.start()).append(MASKED);
                from = end;
            }
        }
        return told.append(text.substring(from)).toString();
    }

    /// What follows a number may have been taken for its end: the longest beginning that is one, words whole.
    private static int longest(Matcher found, Predicate<String> isOne) {
        String text = found.group();
        for (int length = text.length(); length > 0; length--) {
            boolean whole = Character.isLetterOrDigit(text.charAt(length - 1))
                    && (length == text.length() || !Character.isLetterOrDigit(text.charAt(length)));
            if (whole && isOne.test(text.substring(0, length))) {
                return found.start() + length;
            }
        }
        return -1;
    }
}
