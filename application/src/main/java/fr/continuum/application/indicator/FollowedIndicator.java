package fr.continuum.application.indicator;

import fr.continuum.domain.indicator.Indicator;
import fr.continuum.domain.indicator.Measure;
import fr.continuum.domain.indicator.Standing;
import java.util.List;

/// An indicator, all that was measured of it, and where it stands: what lists, sheets, maps and the interface tell, so
/// that they tell the same.
///
/// @param measures the earliest period first
public record FollowedIndicator(Indicator indicator, List<Measure> measures, Standing standing) {

    public FollowedIndicator {
        measures = List.copyOf(measures);
    }
}
