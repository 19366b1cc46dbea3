package fr.continuum.adapters.web.plan;

import fr.continuum.adapters.web.text.Texts;
import java.util.List;

/// One kind of means on a map: of the objective, a place of its own; of an action, a mark on its card.
///
/// @param kind `MONEY`, the name of a kind of contributions, or `TIME`
/// @param figure how much, in the reader's words; empty where there is none
/// @param under what it is of: the year and measure, what it costs; possibly empty
/// @param strong what strong links bring of it, in the unit of its kind; nothing proves gained time either way
/// @param weak what weak ones do
/// @param proof the same in words; empty where there is none
/// @param drawn the same in few words
/// @param href where all of it is told
public record MapMeans(
        String kind, String figure, String under, long strong, long weak, String proof, String drawn, String href) {

    static final String MONEY = "MONEY";
    static final String TIME = "TIME";

    /// Nothing of a kind.
    static MapMeans none(String kind, String href) {
        return new MapMeans(kind, "", "", 0, 0, "", "", href);
    }

    /// So much of it, by links of some strength.
    ///
    /// @param amounts what strong links bring and what weak ones do, in words
    static MapMeans proven(
            String kind,
            String figure,
            String under,
            long strong,
            long weak,
            List<String> amounts,
            Texts texts,
            String href) {
        Object[] said = amounts.toArray();
        String told = weak == 0 ? "strong" : strong == 0 ? "weak" : "both";
        boolean none = strong == 0 && weak == 0;
        return new MapMeans(
                kind,
                figure,
                under,
                strong,
                weak,
                none ? "" : texts.say("map.means.proof." + told, said),
                none ? "" : texts.say("map.means.drawn." + told, said),
                href);
    }

    /// The same, more said of how far it is proven.
    MapMeans proven(String more) {
        String said = proof.isEmpty() || more.isEmpty() ? proof + more : proof + ", " + more;
        return new MapMeans(kind, figure, under, strong, weak, said, drawn, href);
    }

    public boolean isNone() {
        return figure.isEmpty();
    }

    /// Whether weak links alone lead it here.
    public boolean isWeak() {
        return strong == 0 && weak != 0;
    }

    /// The part strong links bring of a length.
    public double strongOf(double length) {
        double all = Math.abs((double) strong) + Math.abs((double) weak);
        return all == 0 ? 0 : length * Math.abs((double) strong) / all;
    }
}
