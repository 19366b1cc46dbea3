package fr.continuum.adapters.web.importing;

/// A file of needs that waits to be confirmed: nothing else is to be said of it.
record NeedDraft() {}
