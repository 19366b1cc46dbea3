package fr.continuum.domain.indicator;

import java.time.LocalDate;
import java.util.Optional;

/// Whether the last measure of an indicator still says how it is: by when the next one is due, and whether that day
/// has gone by. A period is measured once it has ended, the delay of its source has run, and some days of grace.
///
/// @param awaited the period that is to be measured next; empty where nobody said how often
/// @param due the last day it may come in
/// @param missed how many periods are due and were not measured
public record Freshness(Optional<Period> awaited, Optional<LocalDate> due, int missed) {

    /// Days that everyone is given beyond the delay of the source.
    public static final int GRACE_DAYS = 15;

    private static final Freshness UNKNOWN = new Freshness(Optional.empty(), Optional.empty(), 0);

    /// @param last the last period that was measured; empty where none was: then it is awaited since it is
    /// followed
    static Freshness of(Indicator indicator, Optional<Period> last, LocalDate today) {
        if (indicator.periodicity().isEmpty()
                || indicator.delayDays().isEmpty()
                || indicator.baseline().isEmpty()) {
            return UNKNOWN;
        }
        Periodicity every = indicator.periodicity().get();
        Period awaited = last.map(period -> Period.endingAfter(every, period.end()))
                .orElseGet(() -> Period.endingAfter(every, start(indicator)));
        int missed = 0;
        for (Period late = awaited; due(indicator, late).isBefore(today); late = late.next()) {
            missed++;
        }
        return new Freshness(Optional.of(awaited), Optional.of(due(indicator, awaited)), missed);
    }

    private static LocalDate start(Indicator indicator) {
        LocalDate baseline = indicator.baseline().orElseThrow().on();
        return indicator.state() instanceof IndicatorState.Active(LocalDate since) && since.isAfter(baseline)
                ? since
                : baseline;
    }

    private static LocalDate due(Indicator indicator, Period period) {
        return period.end().plusDays(indicator.delayDays().orElseThrow()).plusDays(GRACE_DAYS);
    }

    public boolean isStale() {
        return missed > 0;
    }

    public boolean isKnown() {
        return awaited.isPresent();
    }
}
