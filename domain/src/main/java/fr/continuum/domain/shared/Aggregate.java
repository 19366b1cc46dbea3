package fr.continuum.domain.shared;

/// A thing the authority follows as one, changed and stored whole. Aggregates point at one another by id, never by
/// reference: the architecture tests refuse an aggregate that holds another, at any depth.
public interface Aggregate {}
