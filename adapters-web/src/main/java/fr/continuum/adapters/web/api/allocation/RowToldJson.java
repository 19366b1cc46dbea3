package fr.continuum.adapters.web.api.allocation;

import fr.continuum.application.linking.RowHistory.Change;
import fr.continuum.domain.target.Dimension;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;

/// One row: what stands there, and all that became of it.
///
/// @param table version of the table in force: a correction names it in `If-Match`
/// @param rows none where it was taken away; several contradict one another
/// @param history the latest first
@Schema(
        name = "RowTold",
        description = "Une règle : ce qui est en vigueur (rien si elle a été retirée, plusieurs si elles se"
                + " contredisent), et toute son histoire, le plus récent d’abord")
record RowToldJson(
        String id, Dimension dimension, String table, List<StandingRowJson> rows, List<RowChangeJson> history) {

    /// @param before none where the row is new
    /// @param after none where it was taken away
    @Schema(name = "RowChange", description = "Un changement de la règle : qui, quand, par quoi, avant, après")
    record RowChangeJson(Instant at, String author, String source, List<RowJson> before, List<RowJson> after) {

        static RowChangeJson of(Change change) {
            return new RowChangeJson(
                    change.entry().at(),
                    change.entry().author(),
                    change.entry().source(),
                    change.before().stream().map(RowJson::of).toList(),
                    change.after().stream().map(RowJson::of).toList());
        }
    }
}
