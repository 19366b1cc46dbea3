package fr.continuum.adapters.web.document;

import fr.continuum.adapters.web.reading.DocumentInForce;
import fr.continuum.adapters.web.reading.ReceivedDocument;

/// The page of one document, seen through one lens.
///
/// @param document with the consolidation its figures are of
/// @param budgetHref where the cumulated budget it stands in is told; empty where it stands in none
record DocumentView(ReceivedDocument received, DocumentInForce document, CoverageView figures, String budgetHref) {}
