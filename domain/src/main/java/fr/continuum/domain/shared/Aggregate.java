package fr.continuum.domain.shared;

/// Marks a consistency boundary. One aggregate names another by its id, never by holding it (an architecture rule).
public interface Aggregate {}
