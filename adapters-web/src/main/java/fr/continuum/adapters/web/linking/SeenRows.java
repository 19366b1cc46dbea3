package fr.continuum.adapters.web.linking;

import fr.continuum.adapters.web.reading.NotHere;
import fr.continuum.adapters.web.security.SignedIn;
import fr.continuum.application.linking.RowHistory;
import fr.continuum.application.linking.RowId;
import fr.continuum.application.linking.RowsInForce;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// Finds the row an address names, among those of an authority the account sees.
@Component
final class SeenRows {

    private final RowDesk desk;
    private final RowsInForce rows;
    private final RowHistory history;

    SeenRows(RowDesk desk, RowsInForce rows, RowHistory history) {
        this.desk = desk;
        this.rows = rows;
        this.history = history;
    }

    /// @throws NotHere where no table of the authority ever had it
    SeenRow of(SignedIn viewer, RowAsk ask, String regle) {
        RowId id = new RowId(regle);
        RowHistory.Told told =
                history.of(desk.spot(viewer, ask).owner(), id).orElseThrow(() -> new NotHere("gone.row"));
        RowDesk.Spot spot = desk.spot(viewer, ask, Optional.of(told.dimension()));
        return new SeenRow(spot, id, told, rows.find(spot.owner(), id));
    }
}
