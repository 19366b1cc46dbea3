package fr.continuum.planted.interfaces.application.plan.port;

public interface Port {
    /// Does it.
    void run();
}
