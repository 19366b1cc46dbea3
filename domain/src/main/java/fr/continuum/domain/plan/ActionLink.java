package fr.continuum.domain.plan;

import fr.continuum.domain.shared.Wording;

/// What an action is to another: an arrow of the strategic map.
public record ActionLink(PlanCode from, Kind kind, PlanCode to) {

    /// Kinds of arrows.
    public enum Kind {
        /// It comes first.
        PRECEDES("précède", "precedes"),
        /// Without it the other cannot be done.
        CONDITIONS("conditionne", "conditions"),
        /// With it the other does more.
        REINFORCES("renforce", "reinforces");

        private final String french;
        private final String english;

        Kind(String french, String english) {
            this.french = french;
            this.english = english;
        }

        /// As an arrow says it between two actions.
        public Wording wording() {
            return new Wording(french, english);
        }

        /// Whether such arrows say what comes first: going round in a circle, they would say nothing (R37).
        public boolean orders() {
            return this != REINFORCES;
        }
    }

    /// As people say it: « D03-02 conditionne D03-01 ».
    public Wording wording() {
        return Wording.same(from + " ").then(kind.wording()).then(" " + to);
    }

    @Override
    public String toString() {
        return from + " " + kind + " " + to;
    }
}
