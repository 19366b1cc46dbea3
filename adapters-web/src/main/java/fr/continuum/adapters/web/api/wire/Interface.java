package fr.continuum.adapters.web.api.wire;

/// What histories say of a change that came by API.
public final class Interface {

    /// Where it came from, as a screen or a file would be named.
    public static final String SOURCE = "interface (API)";

    private Interface() {}

    /// What they say of what came in a file.
    public static String file(String name) {
        return SOURCE + ", " + name;
    }
}
