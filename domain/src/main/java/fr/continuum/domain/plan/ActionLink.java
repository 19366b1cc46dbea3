package fr.continuum.domain.plan;

/// What an action is to another: an arrow of the strategic map.
public record ActionLink(PlanCode from, Kind kind, PlanCode to) {

    /// Kinds of arrows.
    public enum Kind {
        /// It comes first.
        PRECEDES,
        /// Without it the other cannot be done.
        CONDITIONS,
        /// With it the other does more.
        REINFORCES;

        /// Whether such arrows say what comes first: going round in a circle, they would say nothing (R37).
        public boolean orders() {
            return this != REINFORCES;
        }
    }

    @Override
    public String toString() {
        return from + " " + kind + " " + to;
    }
}
