package fr.continuum.planted.facts.application.port;

public interface Contributions {

    void keep(String fact);
}
