package fr.continuum.adapters.web.linking;

import fr.continuum.adapters.web.reading.NotHere;
import fr.continuum.adapters.web.reading.RowShelf;
import fr.continuum.application.linking.RowHistory;
import fr.continuum.application.linking.RowId;
import fr.continuum.application.linking.RowsInForce.Standing;
import fr.continuum.domain.target.Dimension;
import java.util.Optional;

/// A row that a table has or had, where it is looked at.
///
/// @param standing what stands there now; empty where it was taken away
record SeenRow(RowDesk.Spot spot, RowId id, RowHistory.Told told, Optional<Standing> standing) {

    public Dimension dimension() {
        return told.dimension();
    }

    /// Its own page.
    public String address() {
        return BulkForm.at("/lier/regles/" + id, spot.place());
    }

    /// The list it stands in.
    public String list() {
        return BulkForm.at("/lier/regles", spot.place());
    }

    /// Whether it stands, and there is a document to tell the effect of a correction in.
    public boolean isCorrectable() {
        return standing.isPresent() && spot.in().isPresent();
    }

    Standing inForce() {
        return standing.orElseThrow(() -> new NotHere("gone.row"));
    }

    public RowShelf.In document() {
        return spot.in().orElseThrow(() -> new NotHere("gone.nothing-to-link"));
    }
}
