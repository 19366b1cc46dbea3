package fr.continuum.application.night;

/// A past night cannot be made again: a document it was made of is no longer there, or no longer read. The message, in
/// French, says which and what to do.
public final class NotReadAgain extends RuntimeException {

    private static final long serialVersionUID = 1L;

    NotReadAgain(String message) {
        super(message);
    }
}
