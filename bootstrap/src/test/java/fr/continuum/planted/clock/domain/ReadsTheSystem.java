package fr.continuum.planted.clock.domain;

public class ReadsTheSystem {
    public final String home = System.getProperty("user.home");
}
