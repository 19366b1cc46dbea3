package fr.continuum.adapters.web.list;

/// One of few things a column can say. They are sorted in the order the column offers them.
///
/// @param word in the address
/// @param label as people read it, in their language
public record Choice(String word, String label) {}
