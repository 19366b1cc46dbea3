package fr.continuum.adapters.files.demo;

/// The amounts of one line over one year, in euro cents.
final class Figures {

    long initial;
    long supplementary;
    long carriedIn;
    long amending;
    /// Credits moved by the executive, which no voted document tells.
    long transferred;

    long executed;
    long carriedOut;

    long voted() {
        return initial + supplementary + amending;
    }

    long opened() {
        return voted() + carriedIn + transferred;
    }

    long openedBeforeAmending() {
        return initial + supplementary + carriedIn;
    }

    boolean isEmpty() {
        return initial == 0
                && supplementary == 0
                && carriedIn == 0
                && amending == 0
                && transferred == 0
                && executed == 0;
    }
}
