package fr.continuum.adapters.web.document;

import fr.continuum.adapters.web.document.CoverageView.Cell;
import fr.continuum.adapters.web.reading.CumulatedYear;
import fr.continuum.adapters.web.reading.DocumentInForce;
import fr.continuum.application.port.Consultation.Count;
import java.util.List;

/// The page of one cumulated budget, seen through one lens.
///
/// @param complete whether a voted initial budget stands in the sum
record BudgetView(CumulatedYear budget, boolean complete, CoverageView figures, List<Addend> documents) {

    /// A document of the sum.
    ///
    /// @param cells its total and its five buckets; empty where it carries nothing under this lens
    record Addend(DocumentInForce document, String href, List<Cell> cells) {}

    /// What lies behind one figure of it in one document.
    record Behind(DocumentInForce document, Count count, String href) {}
}
