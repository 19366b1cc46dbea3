package fr.continuum.adapters.files.feed;

import fr.continuum.adapters.files.profile.FoldedText;
import fr.continuum.domain.shared.GivenNames;
import fr.continuum.domain.shared.PersonalNumbers;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// The codes of one column, judged together. A surname and an initial (`ROY J`), a beginning of a name and a year of
/// birth (`DUP1975`) look like codes (`BAT A`, `ZAC2005`): no pattern for one cell tells them apart, the others of the
/// column do. Codes are made of few words that come back with other endings; each person has a name of their own. Not
/// for use by several threads.
public final class NamesAmongCodes {

    /// Columns of more different codes are judged by the first of them.
    private static final int MOST_HELD = 10_000;

    /// Endings that make a word a code, words that make an ending one.
    private static final int OFTEN = 3;

    /// Different endings of codes that are made of many words, each with several of few endings: `VOI F`, `VOI I`,
    /// `CUL F`, `CUL I`.
    private static final int FEW_ENDINGS = 4;

    private static final int SEVERAL = 2;

    /// In fewer cells nothing tells a column of people.
    private static final int SOME_PEOPLE = 5;

    /// Names in as many of a hundred cells make a column one of people.
    private static final int MANY_OF_HUNDRED = 10;

    /// A row whose cells have moved is one row; a place comes back in as many, and in as many of a hundred cells.
    private static final int PLACE_ROWS = 20;

    private static final int PLACE_OF_HUNDRED = 1;

    /// As many that come back, and half of all that do, tell that the column calls places after people.
    private static final int NAMESAKES = 2;

    private static final String BETWEEN = "[\\s\\p{Z}]*[\\s\\p{Z}.,_][\\s\\p{Z}]*";
    private static final String PARTICLES =
            "(?:(?:de|du|des|la|le|les|el|al|ben|van|von|da|dos|d|st|saint)[\\s\\p{Z}]+){0,2}";
    private static final String SURNAME =
            "(?<word>" + PARTICLES + "(?=\\S*\\p{L}{2})\\p{L}[\\p{L}\\p{M}]*(?:['’\\-][\\p{L}\\p{M}]+)*)";
    private static final String INITIAL = "(?<end>\\p{L})(?:[\\s\\p{Z}.\\-]+\\p{L})?\\.?";
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

    /// `ROY J`, `Roy, J.`, `ROY J-P`.
    private static final Pattern INITIAL_LAST = Pattern.compile(SURNAME + BETWEEN + INITIAL, FLAGS);

    /// `J ROY`, `J.-P. Roy`.
    private static final Pattern INITIAL_FIRST =
            Pattern.compile("(?<end>\\p{L})(?:[.\\-\\s]{1,2}\\p{L})?" + BETWEEN + SURNAME, FLAGS);

    /// `DUP1975`. Two letters are no name: `AP2008`.
    private static final Pattern BORN =
            Pattern.compile("(?<word>\\p{L}{3,})[\\s\\p{Z}._\\-]?(?<end>(?:19|20)\\d{2})", FLAGS);

    private static final Pattern WORDS_BETWEEN = Pattern.compile("[^\\p{L}\\p{M}]+");

    private final Map<String, Long> suspects = new HashMap<>();
    private final Set<String> stems = new HashSet<>();

    /// Labels called as people are, with how many rows say so.
    private final Map<String, Long> people = new HashMap<>();

    private final Set<String> otherLabels = new HashSet<>();
    private long filled;

    /// A text cut in the word it is made of and what tells it from others of that word.
    ///
    /// @param born whether what tells it is a year
    private record Cut(String word, String end, boolean born) {

        /// Whether it may be somebody who is on record in a year.
        boolean mayBeOne(int year) {
            return !born || PersonalNumbers.isYearOfBirth(Integer.parseInt(end), year);
        }
    }

    /// @param times how many rows say so
    public void add(String code, long times) {
        filled += times;
        if (cut(code).isPresent()) {
            if (suspects.containsKey(code) || suspects.size() < MOST_HELD) {
                suspects.merge(code, times, Long::sum);
            }
            return;
        }
        String stem = numberedStem(code);
        if (!stem.isEmpty() && stems.size() < MOST_HELD) {
            stems.add(stem);
        }
        if (people.containsKey(code)) {
            people.merge(code, times, Long::sum);
        } else if (people.size() + otherLabels.size() < MOST_HELD && !otherLabels.contains(code) && isLabel(code)) {
            if (isCalledAsPeopleAre(code)) {
                people.put(code, times);
            } else {
                otherLabels.add(code);
            }
        }
    }

    /// Codes that are neither: they only say how many there are.
    public void addPlain(long times) {
        filled += times;
    }

    private static Optional<Cut> cut(String code) {
        if (code.length() < 4 || !hasLetter(code)) {
            return Optional.empty();
        }
        Matcher born = BORN.matcher(code);
        if (born.matches()) {
            return of(born, true);
        }
        Matcher last = INITIAL_LAST.matcher(code);
        if (last.matches()) {
            return of(last, false);
        }
        Matcher first = INITIAL_FIRST.matcher(code);
        return first.matches() ? of(first, false) : Optional.empty();
    }

    private static Optional<Cut> of(Matcher found, boolean born) {
        String word = FoldedText.of(found.group("word"));
        return NumberedThings.is(word) || ServiceWords.are(word)
                ? Optional.empty()
                : Optional.of(new Cut(word, FoldedText.of(found.group("end")), born));
    }

    private static boolean hasLetter(String code) {
        return code.chars().anyMatch(Character::isLetter);
    }

    /// The letters a code begins with that a digit follows; empty where it does not begin so.
    private static String numberedStem(String code) {
        int at = 0;
        while (at < code.length() && Character.isLetter(code.charAt(at))) {
            at++;
        }
        int digit = at;
        while (digit < code.length() && " ._-".indexOf(code.charAt(digit)) >= 0) {
            digit++;
        }
        return at > 0 && digit < code.length() && Character.isDigit(code.charAt(digit))
                ? FoldedText.of(code.substring(0, at))
                : "";
    }

    /// Words alone, two at least.
    private static boolean isLabel(String code) {
        return code.chars().noneMatch(Character::isDigit) && WORDS_BETWEEN.split(code.strip(), -1).length > 1;
    }

    /// A given name beside another word, and none that a place or a department is called by: `Jean Zay`, and not
    /// `Collège Jean Zay`.
    public static boolean isSomebody(String label) {
        return isLabel(label) && isCalledAsPeopleAre(label);
    }

    private static boolean isCalledAsPeopleAre(String label) {
        List<String> words = Arrays.stream(WORDS_BETWEEN.split(label, -1))
                .filter(word -> word.length() > 1)
                .toList();
        return words.size() > 1
                && words.stream().anyMatch(GivenNames::has)
                && words.stream().noneMatch(NumberedThings::isPlace)
                && words.stream().noneMatch(word -> word.length() > 3 && ServiceWords.are(word));
    }

    /// Labels called as people are that are places: they come back in many rows, written as places are (`JULES
    /// FERRY`, and neither `FERRY Jules` nor `Jules FERRY`), and half of those that do, two at least, are people
    /// whom places are called after ([Namesakes]): pieces may be booked under people who come back as well.
    public Set<String> places() {
        Set<String> back = people.entrySet().stream()
                .filter(label -> label.getValue() >= PLACE_ROWS && label.getValue() * 100 >= filled * PLACE_OF_HUNDRED)
                .map(Map.Entry::getKey)
                .filter(NamesAmongCodes::isWrittenAsPlacesAre)
                .collect(Collectors.toUnmodifiableSet());
        long namesakes = back.stream().filter(Namesakes::is).count();
        return namesakes >= NAMESAKES && namesakes * 2 >= back.size() ? back : Set.of();
    }

    /// The given name first, all of it in capitals or none of its words.
    private static boolean isWrittenAsPlacesAre(String label) {
        List<String> words = Arrays.stream(WORDS_BETWEEN.split(label.strip(), -1))
                .filter(word -> word.length() > 1)
                .toList();
        long capitals = words.stream()
                .filter(word -> word.equals(word.toUpperCase(Locale.ROOT)))
                .count();
        return (capitals == 0 || capitals == words.size()) && GivenNames.has(words.getFirst());
    }

    /// Codes of which nothing in the column says that they are not somebody, and labels called as people are.
    ///
    /// @param year the file is of: whoever is on record in it was born some time before
    public Set<String> names(int year) {
        Set<String> names = new HashSet<>(people.keySet());
        names.addAll(likeCodes(year));
        return Set.copyOf(names);
    }

    /// Those that are written as codes are.
    private Set<String> likeCodes(int year) {
        Map<String, Cut> cuts = suspects.keySet().stream()
                .collect(Collectors.toMap(code -> code, code -> cut(code).orElseThrow()));
        Set<String> known = new HashSet<>(stems);
        cuts.values().stream().filter(cut -> !cut.mayBeOne(year)).map(Cut::word).forEach(known::add);
        Map<String, Cut> left = cuts.entrySet().stream()
                .filter(code -> !known.contains(code.getValue().word()))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        Set<String> words = often(left, Cut::word, Cut::end, OFTEN);
        Map<String, Cut> initials = left.entrySet().stream()
                .filter(code -> !code.getValue().born())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        Set<String> ends = often(initials, Cut::end, Cut::word, OFTEN);
        Set<String> several = ends.size() <= FEW_ENDINGS ? often(initials, Cut::word, Cut::end, SEVERAL) : Set.of();
        Set<String> names = left.entrySet().stream()
                .filter(code -> !words.contains(code.getValue().word()))
                .filter(code -> code.getValue().born()
                        || !ends.contains(code.getValue().end())
                        || !several.contains(code.getValue().word()))
                .map(Map.Entry::getKey)
                .collect(Collectors.toUnmodifiableSet());
        // Where few are made so, those of one family are not told from codes either.
        return names.size() * 4 <= left.size() ? names : Set.copyOf(left.keySet());
    }

    /// What comes with so many different others that it is a part of codes.
    private static Set<String> often(
            Map<String, Cut> cuts, Function<Cut, String> one, Function<Cut, String> other, int times) {
        return cuts.values().stream()
                .collect(Collectors.groupingBy(one, Collectors.mapping(other, Collectors.toSet())))
                .entrySet()
                .stream()
                .filter(part -> part.getValue().size() >= times)
                .map(Map.Entry::getKey)
                .collect(Collectors.toUnmodifiableSet());
    }

    /// Whether so many of its codes may be somebody that the column is none of codes.
    public boolean hasManyNames(int year) {
        Set<String> names = likeCodes(year);
        long rows = names.stream()
                .mapToLong(code -> suspects.getOrDefault(code, 0L))
                .sum();
        // Those beyond what is held were not judged.
        boolean untold = suspects.size() == MOST_HELD && !names.isEmpty();
        return untold || (names.size() >= SOME_PEOPLE && rows * 100 >= filled * MANY_OF_HUNDRED);
    }

    /// Whether most of its labels are called as people are, in so many rows that no cells have moved there.
    public boolean hasLabelsOfPeople() {
        Set<String> places = places();
        List<Long> left = people.entrySet().stream()
                .filter(label -> !places.contains(label.getKey()))
                .map(Map.Entry::getValue)
                .toList();
        long rows = left.stream().mapToLong(Long::longValue).sum();
        return left.size() >= SOME_PEOPLE
                && left.size() >= otherLabels.size() + places.size()
                && rows * 100 >= filled * MANY_OF_HUNDRED;
    }
}
