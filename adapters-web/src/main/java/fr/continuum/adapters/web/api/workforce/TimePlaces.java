package fr.continuum.adapters.web.api.workforce;

import fr.continuum.adapters.web.api.wire.Place;
import fr.continuum.domain.contribution.ContributionId;
import fr.continuum.domain.workforce.Hours;
import java.math.BigDecimal;

/// What is read of time gained wherever it stands in a request.
final class TimePlaces {

    private static final int DECIMALS = 2;

    private TimePlaces() {}

    /// The code said is that of the address, and can be one.
    static void same(Place place, String code, String asked) {
        if (!code(place.at("code"), code).equals(asked)) {
            throw place.at("code").unfit("api.unfit.other-code", asked);
        }
    }

    /// What can be a code.
    static String code(Place place, String code) {
        if (!ContributionId.isCode(code) || code.codePoints().anyMatch(Character::isISOControl)) {
            throw place.unfit("api.unfit.contribution-code", code);
        }
        return code;
    }

    /// More than nothing, to the hundredth.
    static Hours hours(Place place, BigDecimal hours) {
        if (hours.signum() == 0) {
            throw place.at("hours").unfit("api.unfit.no-hours");
        }
        return Hours.rounded(place.quantity("hours", hours, DECIMALS));
    }
}
