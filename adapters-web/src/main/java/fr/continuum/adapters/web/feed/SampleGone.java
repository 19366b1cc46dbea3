package fr.continuum.adapters.web.feed;

/// The sample a step is about is not there: too long ago, from before signing in again, or another's.
final class SampleGone extends RuntimeException {

    private static final long serialVersionUID = 1L;

    SampleGone() {
        super("No such sample");
    }
}
