package fr.continuum.adapters.web.plan;

import fr.continuum.adapters.web.indicator.IndicatorRow;
import fr.continuum.adapters.web.picture.Lines;
import fr.continuum.adapters.web.plan.MapSheet.Chip;
import fr.continuum.adapters.web.plan.MapSheet.Detail;
import fr.continuum.adapters.web.plan.MapSheet.Panel;
import fr.continuum.adapters.web.plan.MapSheet.Pill;
import fr.continuum.adapters.web.plan.MapSheet.Words;
import fr.continuum.adapters.web.text.Figures;
import fr.continuum.adapters.web.text.Texts;
import fr.continuum.domain.plan.ActionLink;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What is written in each box of a map on paper: labels whole, on as many lines as they need.
final class SheetPanels {

    static final double LINE = 13;

    private static final double FIRST = 13;
    private static final double BESIDE_BAND = 14;
    private static final double BESIDE_SHAPE = 26;
    private static final double RIGHT = 6;
    private static final double BOTTOM = 6;
    private static final double PILL = 15;
    private static final double PILL_GAP = 4;
    private static final double SIGN = 28;
    private static final double SHAPE = 16;

    private final Texts texts;
    private final Figures say;

    SheetPanels(Texts texts, Figures say) {
        this.texts = texts;
        this.say = say;
    }

    /// What is written down one box, line after line.
    private static final class Page {

        private final double width;
        private final List<Words> words = new ArrayList<>();
        private double next = FIRST;

        Page(double width) {
            this.width = width;
        }

        void write(double x, String style, String text, boolean own) {
            for (String line : Lines.of(text, width - x - RIGHT, MapSheet.LETTERS, Integer.MAX_VALUE)) {
                words.add(new Words(x, next, style, line, own));
                next += LINE;
            }
        }

        double bottom() {
            return next - LINE + BOTTOM;
        }
    }

    /// An action.
    ///
    /// @param said whether it says in words where its arrows lead
    Panel card(MapCard card, double width, boolean said, Detail detail) {
        Standing standing = card.standing();
        Page page = new Page(width);
        String state = texts.say("plan.state." + standing.state());
        String told = standing.late() ? state + " · " + texts.say("plan.late") : state;
        page.words.add(new Words(BESIDE_BAND, FIRST, "code", card.code(), false));
        boolean beside = Lines.width(card.code() + told, MapSheet.LETTERS) + BESIDE_BAND + 2 * RIGHT <= width;
        String style = standing.late() ? "state warn" : "state";
        page.next += LINE;
        if (beside) {
            page.words.add(new Words(width - RIGHT, FIRST, style, told, false));
        } else {
            page.write(BESIDE_BAND, standing.late() ? "small warn" : "small", told, false);
        }
        page.write(BESIDE_BAND, "label", standing.element().label(), true);
        if (card.counts() != null) {
            page.write(
                    BESIDE_BAND,
                    "small",
                    texts.say("plan.counts-under") + " " + code(card.counts().text()),
                    false);
        } else if (detail == Detail.FULL && standing.plannedCents().isPresent()) {
            page.write(
                    BESIDE_BAND,
                    "small",
                    texts.say(
                            "map.planned",
                            say.shortEuros(standing.plannedCents().getAsLong())),
                    false);
        }
        if (said) {
            Stream.of(ActionLink.Kind.values()).forEach(kind -> leads(card, kind, page));
        }
        Marks marks = new Marks(width, page.next - LINE + 4);
        List<Pill> pills = detail == Detail.FULL || detail == Detail.CODED
                ? card.means().stream().map(marks::pill).toList()
                : List.of();
        List<Chip> chips = detail == Detail.CODED
                ? card.measures().stream().map(marks::chip).toList()
                : List.of();
        double end = pills.isEmpty() && chips.isEmpty() ? page.bottom() : marks.bottom();
        return new Panel(
                0,
                0,
                width,
                end,
                "card " + standing.state() + (card.counts() == null ? "" : " elsewhere"),
                card.href(),
                card.code() + " · " + standing.element().label(),
                "",
                page.words,
                pills,
                chips);
    }

    /// `→ renforce D2.A1, D2.A3`.
    private void leads(MapCard card, ActionLink.Kind kind, Page page) {
        String codes = card.arrows().stream()
                .filter(arrow -> arrow.leaves() && arrow.kind() == kind)
                .map(arrow -> arrow.other().text())
                .map(SheetPanels::code)
                .collect(Collectors.joining(", "));
        if (!codes.isEmpty()) {
            page.write(BESIDE_BAND, "small", "→ " + texts.say("plan.arrow.leaves." + kind) + " " + codes, false);
        }
    }

    /// Of `D2 · Une ville qui respire`.
    private static String code(String named) {
        int apart = named.indexOf(" · ");
        return apart < 0 ? named : named.substring(0, apart);
    }

    /// Marks one after another, in as many rows as they need.
    private final class Marks {

        private final double width;
        private double x = BESIDE_BAND;
        private double y;

        Marks(double width, double top) {
            this.width = width;
            this.y = top;
        }

        Pill pill(MapMeans of) {
            double wide = Lines.width(texts.say("map.sign." + of.kind()) + " " + of.figure(), MapSheet.LETTERS) + 12;
            return new Pill(place(wide), y, wide, of, of.figure());
        }

        Chip chip(IndicatorRow row) {
            String code = row.indicator().code();
            double wide = Lines.width(code, MapSheet.LETTERS) + SHAPE + 10;
            return new Chip(place(wide), y, wide, row.light(), code);
        }

        private double place(double wide) {
            if (x > BESIDE_BAND && x + wide + RIGHT > width) {
                x = BESIDE_BAND;
                y += PILL + PILL_GAP;
            }
            double at = x;
            x += wide + PILL_GAP;
            return at;
        }

        double bottom() {
            return y + PILL + RIGHT;
        }
    }

    /// An indicator of an action, which hangs under its card.
    Panel docked(IndicatorRow row, double width) {
        Page page = new Page(width);
        page.write(BESIDE_SHAPE, "small", row.indicator().label(), true);
        return indicator(row, page);
    }

    /// An indicator of the objective, with its last measure.
    Panel measure(IndicatorRow row, double width) {
        Page page = new Page(width);
        page.write(BESIDE_SHAPE, "label", row.indicator().label(), true);
        page.write(BESIDE_SHAPE, "small", texts.say("indicator.light." + row.light()), false);
        page.write(BESIDE_SHAPE, "small", MapDrawing.last(row, say), true);
        return indicator(row, page);
    }

    private Panel indicator(IndicatorRow row, Page page) {
        return new Panel(
                0,
                0,
                page.width,
                page.bottom(),
                "measure light-" + row.light(),
                row.href(),
                row.indicator().label() + " · " + texts.say("indicator.light." + row.light()),
                row.light(),
                page.words,
                List.of(),
                List.of());
    }

    /// A kind of means of the objective.
    Panel means(MapMeans means, double width) {
        Page page = new Page(width);
        String kind = texts.say("map.means." + means.kind());
        page.write(SIGN + 2 * RIGHT, "label", texts.say("map.means.said", kind, means.figure()), false);
        String more = Stream.of(means.under(), means.drawn())
                .filter(said -> !said.isEmpty())
                .collect(Collectors.joining(" · "));
        page.write(SIGN + 2 * RIGHT, "small", more, false);
        return new Panel(
                0,
                0,
                width,
                page.bottom(),
                "of-means " + means.kind(),
                means.href(),
                Stream.of(kind, means.figure(), means.under(), means.proof())
                        .filter(said -> !said.isEmpty())
                        .collect(Collectors.joining(" · ")),
                "",
                page.words,
                List.of(new Pill(RIGHT, 3, SIGN, means, "")),
                List.of());
    }
}
