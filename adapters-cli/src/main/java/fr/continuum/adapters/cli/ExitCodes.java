package fr.continuum.adapters.cli;

/// What commands end with, beside 0 (blueprint §7).
public final class ExitCodes {

    /// A file could not be used, and nothing was kept of it.
    public static final int UNUSABLE = 2;

    /// A night was published, and something was quarantined.
    public static final int QUARANTINED = 3;

    /// A night was not published.
    public static final int NOT_PUBLISHED = 4;

    /// The command was not written as it should be.
    public static final int USAGE = 64;

    private ExitCodes() {}
}
