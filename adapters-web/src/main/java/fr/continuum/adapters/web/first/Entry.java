package fr.continuum.adapters.web.first;

import fr.continuum.adapters.web.plan.Line;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One line of a block.
///
/// @param badge of what kind it is, in a word; empty where the block says it
/// @param style of the badge
/// @param what it is, some of it leading to its page
/// @param under what is told beside it: since when, who decides, of how many; of no part where nothing is
/// @param figure its amount; empty where it has none
/// @param whole what the figure is a rate of, which `under` says in words; empty where it is none
/// @param picture the same, drawn; null where words say it all
record Entry(
        String badge,
        String style,
        Line what,
        Line under,
        String figure,
        String whole,
        @Nullable Picture picture) {

    static Entry of(Line what, String under) {
        return new Entry("", "", what, under.isEmpty() ? new Line(List.of()) : Line.of(under), "", "", null);
    }

    /// Beside it stand words of the authority, after some of ours.
    static Entry telling(Line what, String ours, String own) {
        List<Line.Part> under = new ArrayList<>();
        if (!ours.isEmpty()) {
            under.add(new Line.Part(ours, "", false));
        }
        if (!own.isEmpty()) {
            under.add(new Line.Part(own, "", true));
        }
        return new Entry("", "", what, new Line(under), "", "", null);
    }

    /// Beside it stand the first of some names, and how many more there are.
    ///
    /// @param own whether the authority gave them
    static Entry listing(Line what, List<String> names, int most, boolean own, Voice voice) {
        List<Line.Part> under = new ArrayList<>();
        if (!names.isEmpty()) {
            under.add(new Line.Part(Voice.together(names.stream().limit(most).toList()), "", own));
        }
        if (names.size() > most) {
            under.add(new Line.Part(" · " + voice.say("and-more", names.size() - most), "", false));
        }
        return new Entry("", "", what, new Line(under), "", "", null);
    }

    /// Beside it stand things the authority named, each leading to its page.
    static Entry naming(Line what, List<Line.Part> named) {
        List<Line.Part> under = new ArrayList<>();
        for (Line.Part one : named) {
            if (!under.isEmpty()) {
                under.add(new Line.Part(" · ", "", false));
            }
            under.add(one);
        }
        return new Entry("", "", what, new Line(under), "", "", null);
    }

    /// Something that leads to its page.
    static Entry leading(String text, String href, String under) {
        return of(new Line(List.of(new Line.Part(text, href, false))), under);
    }

    Entry badged(String said, String how) {
        return new Entry(said, how, what, under, figure, whole, picture);
    }

    Entry worth(String amount) {
        return new Entry(badge, style, what, under, amount, whole, picture);
    }

    /// Its figure is a rate.
    Entry over(String denominator) {
        return new Entry(badge, style, what, under, figure, denominator, picture);
    }

    Entry drawn(Picture drawing) {
        return new Entry(badge, style, what, under, figure, whole, drawing);
    }
}
