package fr.continuum.adapters.files.ledger;

import fr.continuum.adapters.files.feed.FeedCells;
import fr.continuum.application.mapping.FeedField;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Tells columns of codes from columns of words. A code has few letters together; a column where nearly all do takes
/// no word, which may be the name of somebody out of a row whose cells have moved. Where words are usual no name can
/// be told from them. Few cells do not show that they are: such a column takes the words departments are called by
/// ([ServiceWords]) and those its profile gives, from the first row on. Not for use by several threads.
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

    /// Words in fewer of a hundred cells are not usual.
    private static final int USUAL_OF_HUNDRED = 5;

    private final Map<FeedField, Long> filled = new EnumMap<>(FeedField.class);
    private final Map<FeedField, Long> worded = new EnumMap<>(FeedField.class);

    /// Whether it may be somebody's name, or any other text that is no code.
    static boolean isWorded(String code) {
        return !PlainCode.is(code) && WORDED.matcher(code).find() && !ServiceWords.are(code);
    }

    /// Whether the profile gives codes of this look.
    static boolean isGiven(FeedCells cells, FeedField field, String code) {
        return cells.shapes(field).stream().anyMatch(shape -> shape.matches(code));
    }

    /// @param times how many rows say so in these columns
    void add(FeedCells cells, Collection<FeedField> fields, long times) {
        for (FeedField field : fields) {
            String code = cells.code(field);
            if (!code.isEmpty() && !isGiven(cells, field, code)) {
                filled.merge(field, times, Long::sum);
                if (isWorded(code)) {
                    worded.merge(field, times, Long::sum);
                }
            }
        }
    }

    /// Codes that are none of those the profile gives, and no words.
    void addCodes(FeedField field, long times) {
        if (times > 0) {
            filled.merge(field, times, Long::sum);
        }
    }

    Set<FeedField> usual() {
        return ASKED.stream()
                .filter(field -> {
                    long all = filled.getOrDefault(field, 0L);
                    return all >= ENOUGH && worded.getOrDefault(field, 0L) * 100 >= all * USUAL_OF_HUNDRED;
                })
                .collect(Collectors.toUnmodifiableSet());
    }
}
