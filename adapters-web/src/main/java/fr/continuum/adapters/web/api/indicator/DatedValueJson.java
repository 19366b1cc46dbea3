package fr.continuum.adapters.web.api.indicator;

import fr.continuum.adapters.web.api.wire.Place;
import fr.continuum.domain.indicator.DatedValue;
import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.time.LocalDate;

/// A value and its day.
@Schema(name = "DatedValue", description = "Une valeur et sa date")
record DatedValueJson(LocalDate on, BigDecimal value) {

    private static final BigDecimal MOST = BigDecimal.TEN.pow(15);
    private static final int DECIMALS = 10;

    static DatedValueJson of(DatedValue value) {
        return new DatedValueJson(value.on(), value.value());
    }

    DatedValue read(Place place) {
        return new DatedValue(on, number(place, "value", value));
    }

    /// A number of any sign, that somebody may have measured.
    static BigDecimal number(Place place, String field, BigDecimal number) {
        if (number.abs().compareTo(MOST) > 0 || number.stripTrailingZeros().scale() > DECIMALS) {
            throw place.at(field).unfit("api.unfit.quantity", Integer.toString(DECIMALS));
        }
        return number;
    }
}
