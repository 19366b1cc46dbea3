package fr.continuum.adapters.web.plan;

import fr.continuum.adapters.web.indicator.IndicatorRow;
import java.util.List;

/// How much of what stands under an objective is printed: its page is one or two sheets of A4, whatever it holds. What
/// is late comes first; the table of actions stops where the rest of the page would need a third sheet, and says where
/// the others are.
public final class PaperRows {

    /// Lines that two sheets have room for, beside the first cards, titles and heads of tables. Tried on sheets:
    /// one row of three lines more, and there are three.
    private static final int LINES = 68;

    /// Letters of a line: of what is late with its badge, of who decides, of an action with its code, of an
    /// indicator.
    private static final int LATE_LETTERS = 54;

    private static final int BADGE = 18;
    private static final int DECIDING_LETTERS = 48;
    private static final int TITLE_LETTERS = 38;
    private static final int INDICATOR_LETTERS = 60;

    /// What is said before years of what people bring.
    private static final int PEOPLE = 4;

    private PaperRows() {}

    /// How many rows of what is below are printed: all of them where there is room.
    ///
    /// @param conditions how many conditions of success are listed
    /// @param years how many years tell what people bring
    public static int below(
            ObjectiveView objective, List<PlanRow> below, int conditions, int years, List<IndicatorRow> indicators) {
        int room = LINES
                - objective.money().size()
                - conditions
                - (years == 0 ? 0 : years + PEOPLE)
                - (objective.places().isEmpty() ? 0 : 1)
                - indicators.stream().mapToInt(PaperRows::lines).sum()
                - objective.late().stream()
                        .limit(Lateness.ON_PAPER)
                        .mapToInt(PaperRows::lines)
                        .sum();
        return fitting(below.stream().map(PaperRows::lines).toList(), room);
    }

    /// How many of some rows have room.
    static int fitting(List<Integer> lines, int room) {
        int left = room;
        for (int rows = 0; rows < lines.size(); rows++) {
            left -= lines.get(rows);
            if (left < 0) {
                return rows;
            }
        }
        return lines.size();
    }

    private static int lines(LateRow row) {
        int told = BADGE
                + row.said().length()
                + row.about().text().length()
                + row.also().stream()
                        .mapToInt(mark -> 2 * BADGE + mark.said().length())
                        .sum()
                + (row.finding() == null
                        ? 0
                        : row.finding().found().length() + row.expected().length() + BADGE);
        int deciding = row.who().stream()
                        .mapToInt(holder -> holder.post().length() + BADGE / 2)
                        .sum()
                + (row.instead() == null ? 0 : 2 * BADGE);
        return Math.max(over(told, LATE_LETTERS), over(deciding, DECIDING_LETTERS));
    }

    private static int lines(PlanRow row) {
        return over(row.code().length() + 1 + row.label().length(), TITLE_LETTERS);
    }

    private static int lines(IndicatorRow row) {
        return over(row.indicator().code().length() + row.label().length() + BADGE, INDICATOR_LETTERS);
    }

    private static int over(int letters, int line) {
        return Math.max(1, (letters + line - 1) / line);
    }
}
