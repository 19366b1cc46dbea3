package fr.continuum.adapters.web.first;

import fr.continuum.adapters.web.plan.Line;
import java.util.List;

/// One line of a block.
///
/// @param badge of what kind it is, in a word; empty where the block says it
/// @param style of the badge
/// @param what it is, some of it leading to its page
/// @param under what is told beside it: since when, who decides, of how many; empty where nothing is
/// @param figure its amount; empty where it has none
/// @param whole what the figure is a rate of, which `under` says in words; empty where it is none
record Entry(String badge, String style, Line what, String under, String figure, String whole) {

    static Entry of(Line what, String under) {
        return new Entry("", "", what, under, "", "");
    }

    /// Something that leads to its page.
    static Entry leading(String text, String href, String under) {
        return of(new Line(List.of(new Line.Part(text, href, false))), under);
    }

    Entry badged(String said, String how) {
        return new Entry(said, how, what, under, figure, whole);
    }

    Entry worth(String amount) {
        return new Entry(badge, style, what, under, amount, whole);
    }

    /// Its figure is a rate.
    Entry over(String denominator) {
        return new Entry(badge, style, what, under, figure, denominator);
    }
}
