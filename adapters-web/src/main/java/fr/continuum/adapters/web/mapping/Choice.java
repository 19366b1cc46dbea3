package fr.continuum.adapters.web.mapping;

/// One answer of a list.
public record Choice(String value, String label, boolean chosen) {}
