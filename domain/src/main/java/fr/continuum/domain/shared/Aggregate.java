package fr.continuum.domain.shared;

<<<<<<< HEAD
/// Marks a consistency boundary. One aggregate names another by its id, never by holding it (an architecture rule).
=======
/// A thing the authority follows as one, changed and stored whole. Aggregates point at one another by id, never by
/// reference: the architecture tests refuse an aggregate that holds another, at any depth.
>>>>>>> main
public interface Aggregate {}
