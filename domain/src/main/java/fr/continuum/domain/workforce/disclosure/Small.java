package fr.continuum.domain.workforce.disclosure;

/// A figure that speaks of some people, and of too few.
record Small(int count, int threshold) {

    /// How much higher it must be thought possible to be: at the threshold, where it would be told.
    int up() {
        return threshold - count;
    }

    /// How much lower: so that at least two figures under the threshold are possible.
    int down() {
        return count == threshold - 1 ? 1 : 0;
    }
}
