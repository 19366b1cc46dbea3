package fr.continuum.planted.facts.application.port;

public interface Contributions {

    void bring(String fact);
}
