package fr.continuum.adapters.web.plan;

import java.util.List;

/// What the page of a promise says first: the objectives that carry it, where each stands and what it gets, what of
/// them is late and who decides. A promise has no money and no action of its own: all that is told is told of whole
/// objectives, and nobody says that it is kept.
///
/// @param carriers objectives that carry it; of one above another, the upper alone
/// @param late what is late or vacant, or waits, of all of them, the oldest first
public record PledgeView(List<Carrier> carriers, List<LateRow> late) implements Lateness {

    public PledgeView {
        carriers = List.copyOf(carriers);
        late = List.copyOf(late);
    }

    /// An objective that carries it.
    ///
    /// @param open whether it still counts
    /// @param lateActions as lists count them
    /// @param view what its own page says first
    public record Carrier(Line.Part name, boolean open, long lateActions, ObjectiveView view) {}
}
