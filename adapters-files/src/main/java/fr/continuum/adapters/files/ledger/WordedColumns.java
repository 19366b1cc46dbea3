package fr.continuum.adapters.files.ledger;

import fr.continuum.adapters.files.feed.FeedCells;
import fr.continuum.adapters.files.feed.NamesAmongCodes;
import fr.continuum.adapters.files.feed.ServiceWords;
import fr.continuum.application.mapping.FeedField;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Tells columns of codes from columns of words. A code has few letters together; a column where nearly all do takes
/// no word, which may be the name of somebody out of a row whose cells have moved. Where words are usual no name can
/// be told from them. Few cells do not show that they are: such a column takes the words departments are called by
/// ([ServiceWords]) and those its profile gives, from the first row on. What looks like a code and may be somebody is
/// judged by the others of its column ([NamesAmongCodes]). Not for use by several threads.
final class WordedColumns {

    /// Columns of codes that any text may stand in.
    static final List<FeedField> ASKED = List.of(
            FeedField.OPERATION,
            FeedField.AUTHORISATION,
            FeedField.SERVICE,
            FeedField.ANALYTIC_CODE,
            FeedField.REFERENCE);

    /// Five letters together, or two words; or a short surname and an initial: `J.ROY`, `LY.K`.
    private static final Pattern WORDED = Pattern.compile("\\p{L}{5}|\\p{L}{2}.*[\\s\\p{Z}].*\\p{L}{2}"
            + "|^\\p{Lu}\\.[\\s\\p{Z}]?\\p{Lu}\\p{L}+$|^\\p{Lu}\\p{L}+\\.[\\s\\p{Z}]?\\p{Lu}\\.?$");

    /// In fewer cells words are not usual, however many there are: they may all be names.
    private static final int ENOUGH = 20;

    /// Words in fewer of a hundred cells are not usual, nor in fewer cells: in a column that few rows fill, three
    /// that have moved are one of ten.
    private static final int USUAL_OF_HUNDRED = 5;

    private static final int USUAL = 10;

    /// A column that fewer of a hundred rows fill has its words usual where half of its cells are.
    private static final int SPARSE_OF_HUNDRED = 10;

    private static final int USUAL_WHERE_SPARSE = 50;

    private long rows;

    private final Map<FeedField, Long> filled = new EnumMap<>(FeedField.class);
    private final Map<FeedField, Long> worded = new EnumMap<>(FeedField.class);
    private final Map<FeedField, NamesAmongCodes> names = new EnumMap<>(FeedField.class);

    /// What cells say, by their text: each is made out once, and counted when somebody asks.
    private final Map<FeedField, Map<String, Told>> told = new EnumMap<>(FeedField.class);

    /// A column that says more different things is made out cell by cell.
    private static final int MOST_HELD = 1 << 13;

    /// What a cell says.
    private static final class Told {

        private final String code;
        private final boolean counts;
        private final boolean words;
        private long others;

        /// @param counts whether it says something, and no code the profile gives
        Told(String code, boolean counts) {
            this.code = code;
            this.counts = counts;
            // Somebody's name makes no other usual.
            this.words = counts && isWorded(code) && !NamesAmongCodes.isSomebody(code);
        }
    }

    /// Whether it may be somebody's name, or any other text that is no code.
    static boolean isWorded(String code) {
        return !PlainCode.is(code) && WORDED.matcher(code).find() && !ServiceWords.are(code);
    }

    /// Whether the profile gives codes of this look.
    static boolean isGiven(FeedCells cells, FeedField field, String code) {
        return cells.shapes(field).stream().anyMatch(shape -> shape.matches(code));
    }

    /// @param times how many rows more there are
    void rows(long times) {
        rows += times;
    }

    /// @param times how many rows say so in these columns
    void add(FeedCells cells, Collection<FeedField> fields, long times) {
        for (FeedField field : fields) {
            if (field == FeedField.REFERENCE) {
                // Each piece is another.
                count(field, made(cells, field), times);
                continue;
            }
            Map<String, Told> known = told.computeIfAbsent(field, _ -> new HashMap<>());
            String written = cells.text(field);
            Told there = known.get(written);
            if (there != null) {
                there.others += times;
                continue;
            }
            Told first = made(cells, field);
            count(field, first, times);
            if (known.size() < MOST_HELD) {
                known.put(written, first);
            }
        }
    }

    private static Told made(FeedCells cells, FeedField field) {
        String code = cells.code(field);
        return new Told(code, !code.isEmpty() && !isGiven(cells, field, code));
    }

    private void count(FeedField field, Told cell, long times) {
        if (cell.counts) {
            filled.merge(field, times, Long::sum);
            names(field, cell.code, times);
            if (cell.words) {
                worded.merge(field, times, Long::sum);
            }
        }
    }

    /// Counts the cells that said what others had said.
    private void settle() {
        told.forEach((field, cells) -> cells.values().forEach(cell -> {
            if (cell.others > 0) {
                count(field, cell, cell.others);
                cell.others = 0;
            }
        }));
    }

    /// Numbers of pieces follow one another: letters and four digits tell nobody there.
    private void names(FeedField field, String code, long times) {
        NamesAmongCodes of = names.computeIfAbsent(field, _ -> new NamesAmongCodes());
        if (field == FeedField.REFERENCE && code.chars().anyMatch(Character::isDigit)) {
            of.addPlain(times);
        } else {
            of.add(code, times);
        }
    }

    /// Codes that are none of those the profile gives, and no words.
    void addCodes(FeedField field, long times) {
        if (times > 0) {
            filled.merge(field, times, Long::sum);
            names.computeIfAbsent(field, _ -> new NamesAmongCodes()).addPlain(times);
        }
    }

    /// Codes that may be somebody, and that nothing in their column says are none; by field, where there are any.
    Map<FeedField, Set<String>> names(int year) {
        settle();
        Map<FeedField, Set<String>> found = new EnumMap<>(FeedField.class);
        names.forEach((field, codes) -> {
            Set<String> of = new HashSet<>(codes.names(year));
            of.removeAll(placesOf(field));
            if (!of.isEmpty()) {
                found.put(field, Set.copyOf(of));
            }
        });
        return found;
    }

    /// Labels called as people are that are places; by field, where there are any.
    Map<FeedField, Set<String>> places() {
        settle();
        Map<FeedField, Set<String>> found = new EnumMap<>(FeedField.class);
        names.keySet().forEach(field -> {
            Set<String> of = placesOf(field);
            if (!of.isEmpty()) {
                found.put(field, of);
            }
        });
        return found;
    }

    /// None in a column that few rows fill, nor among the numbers of pieces.
    private Set<String> placesOf(FeedField field) {
        return field == FeedField.REFERENCE || isSparse(field)
                ? Set.of()
                : Objects.requireNonNull(names.get(field)).places();
    }

    private boolean isSparse(FeedField field) {
        return filled.getOrDefault(field, 0L) * 100 < rows * SPARSE_OF_HUNDRED;
    }

    /// Columns that tell people, and no codes.
    Set<FeedField> ofPeople(int year) {
        settle();
        return names.entrySet().stream()
                .filter(column -> column.getValue().hasManyNames(year)
                        || column.getValue().hasLabelsOfPeople())
                .map(Map.Entry::getKey)
                .collect(Collectors.toUnmodifiableSet());
    }

    Set<FeedField> usual() {
        settle();
        return ASKED.stream()
                .filter(field -> {
                    long all = filled.getOrDefault(field, 0L);
                    long words = worded.getOrDefault(field, 0L);
                    return all >= ENOUGH
                            && words >= USUAL
                            && words * 100 >= all * (isSparse(field) ? USUAL_WHERE_SPARSE : USUAL_OF_HUNDRED);
                })
                .collect(Collectors.toUnmodifiableSet());
    }
}
