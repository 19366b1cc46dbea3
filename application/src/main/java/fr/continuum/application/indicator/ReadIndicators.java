package fr.continuum.application.indicator;

import fr.continuum.application.port.Indicators;
import fr.continuum.application.port.Versioned;
import fr.continuum.domain.indicator.Indicator;
import fr.continuum.domain.indicator.IndicatorBook;
import fr.continuum.domain.indicator.Measure;
import fr.continuum.domain.indicator.Standing;
import fr.continuum.domain.plan.PlanCode;
import fr.continuum.domain.shared.Days;
import fr.continuum.domain.shared.Owner;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// Indicators as the last change of a day left them, judged on that day: one reading for every page.
public final class ReadIndicators {

    private final Indicators indicators;

    public ReadIndicators(Indicators indicators) {
        this.indicators = indicators;
    }

    /// The book of a day, the home's where the owner had none of its own yet.
    public IndicatorBook book(Owner owner, LocalDate day) {
        Instant midnight = day.plusDays(1).atStartOfDay(Days.FRANCE).toInstant();
        return indicators.inForceBefore(owner, midnight).map(Versioned::content).orElse(IndicatorBook.EMPTY);
    }

    /// All of them, by code.
    public List<FollowedIndicator> all(Owner owner, LocalDate day) {
        IndicatorBook book = book(owner, day);
        return book.indicators().stream()
                .map(indicator -> followed(book, indicator, day))
                .toList();
    }

    /// Those that tell of an element of the plan, as their principal one first. Retired ones are left out.
    public List<FollowedIndicator> about(Owner owner, PlanCode element, LocalDate day) {
        return about(book(owner, day), element, day);
    }

    /// The same, of a book that was read already: of many elements at once.
    public List<FollowedIndicator> about(IndicatorBook book, PlanCode element, LocalDate day) {
        return book.about(element).stream()
                .filter(indicator -> !indicator.isRetired())
                .map(indicator -> followed(book, indicator, day))
                .toList();
    }

    public Optional<FollowedIndicator> one(Owner owner, String code, LocalDate day) {
        IndicatorBook book = book(owner, day);
        return book.find(code).map(indicator -> followed(book, indicator, day));
    }

    /// All that happened to it, in order.
    public List<Indicators.Change> history(Owner owner, String code) {
        return indicators.history(owner, code);
    }

    private static FollowedIndicator followed(IndicatorBook book, Indicator indicator, LocalDate day) {
        List<Measure> measures = book.measures(indicator.code());
        return new FollowedIndicator(indicator, measures, Standing.of(indicator, measures, day));
    }
}
