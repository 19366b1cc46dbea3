package fr.continuum.bootstrap.home;

/// The home, or the PostgreSQL in it, cannot be used as it is. The message, in French, says why and what to do: it is
/// shown to the person alone, without the trace.
public final class HomeUnusable extends RuntimeException {

    public HomeUnusable(String message) {
        super(message);
    }

    public HomeUnusable(String message, Throwable cause) {
        super(message, cause);
    }
}
