package fr.continuum.adapters.web.reconciliation;

/// A place as people call it.
///
/// @param key message key of what it is: `reconciliation.chapter`
/// @param code its number; empty where it is none of a document's chapters, operations or authorisations
/// @param label what the chart or the annex calls it, possibly empty
/// @param anchor of its row on the page
/// @param flow message key of its flow; empty under an authorisation, whose money is spent
record Where(String key, String code, String label, String anchor, String flow) {}
