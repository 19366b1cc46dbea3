package fr.continuum.adapters.web.plan;

import fr.continuum.adapters.web.indicator.IndicatorRow;
import fr.continuum.adapters.web.plan.ObjectiveView.MoneyRow;
import fr.continuum.adapters.web.plan.ObjectiveView.PlaceRow;
import fr.continuum.domain.plan.Action;
import fr.continuum.domain.plan.ActionState;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// How much of an objective is printed: its page is one or two sheets of A4, whatever it holds and however many years
/// it has. Money and people tell their latest years, places take two lines; of what is late and of the actions
/// as many rows are printed as there is room for. What is left out is counted, and where to read it is said.
///
/// @param late rows of what is late, the oldest first
/// @param below rows of what is below
/// @param places as many as stand on two lines
public record PaperRows(int late, int below, int places) {

    /// Years of money and of people that are printed: the latest.
    static final int YEARS = 3;

    /// Lines that two sheets have room for, beside the first cards, titles and heads of tables. Tried on sheets:
    /// one row of three lines more, and there are three.
    private static final int LINES = 68;

    /// Where all is long, what is late leaves room for so many actions, and keeps so many rows itself.
    private static final int ACTIONS_KEPT = 8;

    private static final int LATE_KEPT = 3;

    /// Letters of a line: of what is late with its badge, of who decides, of an indicator, of places.
    private static final int LATE_LETTERS = 54;

    private static final int BADGE = 18;
    private static final int DECIDING_LETTERS = 48;
    private static final int INDICATOR_LETTERS = 60;
    private static final int PLACE_LETTERS = 84;

    /// Letters of a line of an action and of who steers it, which share it as the longest of each needs.
    private static final int ACTION_LETTERS = 66;

    private static final int TITLE_LEAST = 24;
    private static final int TITLE_MOST = 50;

    /// Letters of a line of the title, of what it says and of a card; and lines of each that are counted in the
    /// rest.
    private static final int HEAD_LETTERS = 56;

    private static final int STATEMENT_LETTERS = 100;
    private static final int CARD_LETTERS = 23;
    private static final int CARD_LINES = 8;

    /// What is said before years of what people bring.
    private static final int PEOPLE = 4;

    /// What is said before conditions, and before indicators, which stay together.
    private static final int CONDITIONS = 2;

    private static final int INDICATORS = 4;
    private static final int PLACE_LINES = 2;

    /// What is printed of the page of an objective.
    ///
    /// @param years how many years tell what people bring
    public static PaperRows of(ObjectiveView objective, ElementView view, int years, List<IndicatorRow> indicators) {
        int head = 2 * (over(view.element().label().length(), HEAD_LETTERS) - 1)
                + Math.max(0, over(view.statement().length(), STATEMENT_LETTERS) - 2)
                + Math.max(0, Math.max(lead(objective), pledges(view)) - CARD_LINES);
        int conditions = view.conditions().isEmpty() ? 0 : view.conditions().size() + CONDITIONS;
        int measured = indicators.isEmpty() ? 0 : INDICATORS;
        return of(objective, view.below(), head + conditions + measured, years, indicators);
    }

    /// @param lines that are taken by what else is said
    static PaperRows of(
            ObjectiveView objective, List<PlanRow> below, int lines, int years, List<IndicatorRow> indicators) {
        int places = places(objective.places());
        int room = LINES
                - lines
                - money(objective.money())
                - people(years)
                - (places == 0 ? 0 : PLACE_LINES)
                - indicators.stream().mapToInt(PaperRows::lines).sum();
        List<Integer> late = objective.late().stream()
                .limit(Lateness.ON_PAPER)
                .map(PaperRows::lines)
                .toList();
        List<Integer> rows = actions(below);
        int kept = sum(rows, ACTIONS_KEPT);
        int told = Math.max(Math.min(LATE_KEPT, late.size()), fitting(late, room - kept));
        return new PaperRows(told, fitting(rows, room - sum(late, told)), places);
    }

    /// How many rows of money stay on screen: those of years before the latest.
    public static int moneyBeyond(List<MoneyRow> money) {
        List<MoneyRow> opening = money.stream().filter(MoneyRow::opensYear).toList();
        return opening.size() <= YEARS ? 0 : money.indexOf(opening.get(opening.size() - YEARS));
    }

    /// How many years of something that has `years` stay on screen.
    public static int yearsBeyond(long years) {
        return (int) Math.max(0, years - YEARS);
    }

    /// How many rows have room.
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

    private static int sum(List<Integer> lines, int rows) {
        return lines.stream().limit(rows).mapToInt(Integer::intValue).sum();
    }

    private static int money(List<MoneyRow> money) {
        int beyond = moneyBeyond(money);
        return money.size() - beyond + (beyond > 0 ? 1 : 0);
    }

    private static int people(int years) {
        int beyond = yearsBeyond(years);
        return years == 0 ? 0 : years - beyond + PEOPLE + (beyond > 0 ? 1 : 0);
    }

    /// How many places stand on their lines, what counts the others too.
    private static int places(List<PlaceRow> places) {
        int left = PLACE_LINES * PLACE_LETTERS;
        for (int at = 0; at < places.size(); at++) {
            PlaceRow place = places.get(at);
            left -= place.spot().label().length() + BADGE + (place.actions() > 0 ? BADGE / 2 : 0);
            if (left < (at + 1 < places.size() ? BADGE : 0)) {
                return Math.max(1, at);
            }
        }
        return places.size();
    }

    private static int lead(ObjectiveView objective) {
        return objective.lead().stream()
                .mapToInt(holder -> over(holder.post().length(), CARD_LETTERS) + 1)
                .sum();
    }

    private static int pledges(ElementView view) {
        return view.pledges().stream()
                .mapToInt(pledge -> over(pledge.text().length(), CARD_LETTERS))
                .sum();
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

    /// Who steers an action takes lines as its title does.
    private static List<Integer> actions(List<PlanRow> rows) {
        int title = rows.stream().mapToInt(PaperRows::title).max().orElse(1);
        int pilots = rows.stream().mapToInt(PaperRows::pilots).max().orElse(0);
        int wide = Math.clamp((long) ACTION_LETTERS * title / (title + pilots), TITLE_LEAST, TITLE_MOST);
        return rows.stream()
                .map(row -> IntStream.of(
                                over(title(row), wide), over(pilots(row), ACTION_LETTERS - wide), standing(row))
                        .max()
                        .getAsInt())
                .toList();
    }

    /// Where an action stands, that it is late, when it is to be done: a line each, as long as it goes on.
    private static int standing(PlanRow row) {
        boolean due = row.standing().element() instanceof Action action
                && action.schedule().end().isPresent()
                && !(action.state() instanceof ActionState.Completed)
                && !(action.state() instanceof ActionState.Abandoned);
        return 1 + (row.standing().late() ? 1 : 0) + (due ? 1 : 0);
    }

    private static int title(PlanRow row) {
        return row.code().length() + 1 + row.label().length();
    }

    private static int pilots(PlanRow row) {
        return Stream.concat(
                        row.standing().steering().stream().map(Holder::post),
                        row.standing().steering().stream()
                                .filter(Holder::isVacant)
                                .map(_ -> "· vacant"))
                .mapToInt(String::length)
                .sum();
    }

    private static int lines(IndicatorRow row) {
        return over(row.indicator().code().length() + row.label().length() + BADGE, INDICATOR_LETTERS);
    }

    private static int over(int letters, int line) {
        return Math.max(1, (letters + line - 1) / line);
    }
}
