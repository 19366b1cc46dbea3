package fr.continuum.application.port;

/// Finds the inbox a night was given by the name it was recorded under.
@FunctionalInterface
public interface Inboxes {

    Inbox at(String place);
}
