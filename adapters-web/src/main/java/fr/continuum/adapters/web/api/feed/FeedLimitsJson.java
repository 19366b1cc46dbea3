package fr.continuum.adapters.web.api.feed;

import fr.continuum.adapters.web.api.wire.Place;
import fr.continuum.domain.ledger.DriftLimits;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/// How far an extract may drift, in percent.
///
/// @param largerTotals no limit where absent
@Schema(
        name = "FeedLimits",
        description = "En %, au-delà de quoi le fichier entier est mis de côté : lignes rejetées ; lignes et"
                + " totaux en moins, totaux en plus que l’extrait en vigueur. rejectedRows : lignes qui peuvent être"
                + " rejetées quelle que soit leur part, deux si rien n’est dit")
record FeedLimitsJson(
        int rejected,
        @Nullable Integer rejectedRows,
        int fewerRows,
        int smallerTotals,
        @Nullable Integer largerTotals) {

    static FeedLimitsJson of(DriftLimits limits) {
        return new FeedLimitsJson(
                limits.rejectedPercent(),
                limits.rejectedRows(),
                limits.fewerRowsPercent(),
                limits.smallerTotalsPercent(),
                limits.largerTotalsPercent().isPresent()
                        ? limits.largerTotalsPercent().getAsInt()
                        : null);
    }

    DriftLimits read(Place place) {
        percent(place, "rejected", rejected);
        if (rejectedRows != null && (rejectedRows < 0 || rejectedRows > 9_999)) {
            throw place.at("rejectedRows").unfit("api.unfit.feed-larger");
        }
        percent(place, "fewerRows", fewerRows);
        percent(place, "smallerTotals", smallerTotals);
        if (largerTotals != null && (largerTotals < 0 || largerTotals > 9_999)) {
            throw place.at("largerTotals").unfit("api.unfit.feed-larger");
        }
        return new DriftLimits(
                rejected,
                rejectedRows == null ? DriftLimits.USUAL_REJECTED_ROWS : rejectedRows,
                fewerRows,
                smallerTotals,
                largerTotals == null ? OptionalInt.empty() : OptionalInt.of(largerTotals));
    }

    private static void percent(Place place, String name, int value) {
        if (value < 0 || value > 100) {
            throw place.at(name).unfit("api.unfit.feed-percent");
        }
    }
}
