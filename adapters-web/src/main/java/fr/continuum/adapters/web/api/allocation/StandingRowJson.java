package fr.continuum.adapters.web.api.allocation;

import fr.continuum.adapters.web.api.allocation.BucketsJson.TallyJson;
import fr.continuum.adapters.web.api.wire.Percent;
import fr.continuum.adapters.web.reading.ListedRow;
import fr.continuum.adapters.web.reading.RowState;
import fr.continuum.application.linking.Caught;
import fr.continuum.domain.allocation.Years;
import fr.continuum.domain.budget.FiscalYear;
import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A row of a table in force.
///
/// @param id of its place: it stays while the answer is corrected; rows that contradict one another share it
/// @param from first fiscal year it holds for; absent for no lower bound
/// @param personal a person's own link
/// @param leftPercent what its shares leave; absent where they leave nothing
/// @param author who said so, `at` since when, from which file or screen (`source`), on which `line` of it
/// @param caught in the document asked about; absent where none is
@Schema(
        name = "StandingRow",
        description = "Une règle de ventilation en vigueur : ce qu’elle demande, où elle mène, qui l’a dit, ce qu’elle"
                + " prend dans le document demandé. Son « id » demeure quand sa réponse est corrigée.")
record StandingRowJson(
        String id,
        RowJson row,
        @Nullable Integer from,
        @Nullable Integer to,
        boolean personal,
        @Nullable BigDecimal leftPercent,
        String author,
        Instant at,
        String source,
        @Nullable Integer line,
        List<RowState> states,
        @Nullable CaughtJson caught) {

    /// total = strong + weak + setAside + left + ambiguous.
    @Schema(
            name = "CaughtByRow",
            description = "total = strong + weak + setAside + left + ambiguous, au centime ; « left » est ce que les"
                    + " parts laissent sous 100 %, ou une cible qui n’existe plus")
    record CaughtJson(
            long keys,
            TallyJson total,
            TallyJson strong,
            TallyJson weak,
            TallyJson setAside,
            TallyJson left,
            TallyJson ambiguous) {

        static CaughtJson of(Caught caught) {
            return new CaughtJson(
                    caught.keys(),
                    TallyJson.of(caught.tally()),
                    TallyJson.of(caught.strong()),
                    TallyJson.of(caught.weak()),
                    TallyJson.of(caught.aside()),
                    TallyJson.of(caught.left()),
                    TallyJson.of(caught.ambiguous()));
        }
    }

    /// @param looked whether a document was asked about
    static StandingRowJson of(ListedRow row, boolean looked) {
        Years years = row.rule().years();
        BigDecimal left = row.left();
        int line = row.rule().origin().line();
        return new StandingRowJson(
                row.id(),
                RowJson.of(row.rule()),
                year(years.from()),
                year(years.to()),
                row.rule().personal(),
                left == null
                        ? null
                        : Percent.ofPartsPerMillion(left.movePointRight(4).intValueExact()),
                row.said().author(),
                row.said().at(),
                row.said().source(),
                line > 0 ? line : null,
                List.copyOf(row.states()),
                looked ? CaughtJson.of(row.caught()) : null);
    }

    private static @Nullable Integer year(@Nullable FiscalYear year) {
        return year == null ? null : year.value();
    }
}
