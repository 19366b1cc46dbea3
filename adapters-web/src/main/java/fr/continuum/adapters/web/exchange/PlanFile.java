package fr.continuum.adapters.web.exchange;

/// A plan file that waits to be confirmed. How far its sender has come is in the form.
record PlanFile() {}
