package fr.continuum.planted.interfaces.application;

public interface Lonely {
    /// Does it.
    void run();
}
