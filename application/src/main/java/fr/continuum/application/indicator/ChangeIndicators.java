package fr.continuum.application.indicator;

import fr.continuum.application.port.By;
import fr.continuum.application.port.Indicators;
import fr.continuum.application.port.Plans;
import fr.continuum.application.port.Versioned;
import fr.continuum.domain.indicator.Entered;
import fr.continuum.domain.indicator.Indicator;
import fr.continuum.domain.indicator.IndicatorBook;
import fr.continuum.domain.indicator.IndicatorChange;
import fr.continuum.domain.indicator.IndicatorPart;
import fr.continuum.domain.indicator.IndicatorStep;
import fr.continuum.domain.plan.MandatePlan;
import fr.continuum.domain.plan.PlanChange.Origin;
import fr.continuum.domain.plan.Revision;
import fr.continuum.domain.rule.Refusal;
import fr.continuum.domain.rule.Ruling;
import fr.continuum.domain.shared.Days;
import fr.continuum.domain.shared.Owner;
import fr.continuum.domain.shared.Sha256;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Somebody declares indicators, changes, follows or retires them, enters or corrects measures, or a file does: what
/// the rules allow is put, all of it or nothing (R26–R28, R06).
public final class ChangeIndicators {

    private final Plans plans;
    private final Indicators indicators;
    private final Clock clock;

    public ChangeIndicators(Plans plans, Indicators indicators, Clock clock) {
        this.plans = plans;
        this.indicators = indicators;
        this.clock = clock;
    }

    /// @param sheets new ones, or in the place of those of their codes
    /// @param measures first values, or corrections with their reason
    /// @param seen what somebody read of the parts they change, by name: empty where there was nothing; what is
    /// not named is
    ///     not asked for
    /// @param revision the decision behind it, where there is one
    public record Request(
            Owner owner,
            List<Indicator> sheets,
            List<Entered> measures,
            Map<String, Optional<Sha256>> seen,
            Optional<Revision> revision,
            Origin origin,
            By by) {

        public Request {
            sheets = List.copyOf(sheets);
            measures = List.copyOf(measures);
            seen = Map.copyOf(seen);
        }
    }

    public sealed interface Outcome {

        /// @param book all there is from now on
        record Done(IndicatorBook book) implements Outcome {}

        record Refused(List<Refusal> refusals) implements Outcome {

            public Refused {
                refusals = List.copyOf(refusals);
            }
        }

        /// Someone changed it since it was read, or the plan it is about.
        record ChangedMeanwhile() implements Outcome {}
    }

    /// What it would come to; nothing is stored.
    public Outcome tryOut(Request request) {
        return rule(request, clock.instant(), false);
    }

    /// Puts it where nothing stands against it.
    public Outcome change(Request request) {
        return rule(request, clock.instant(), true);
    }

    private Outcome rule(Request request, Instant now, boolean put) {
        MandatePlan plan =
                plans.inForce(request.owner()).map(Versioned::content).orElse(MandatePlan.NONE);
        IndicatorBook book =
                indicators.inForce(request.owner()).map(Versioned::content).orElse(IndicatorBook.EMPTY);
        if (!isAsSeen(request, book)) {
            return new Outcome.ChangedMeanwhile();
        }
        LocalDate today = Days.of(now);
        IndicatorChange change = new IndicatorChange(request.origin(), plan, request.revision(), today);
        return switch (IndicatorStep.of(book, request.sheets(), request.measures(), change)) {
            case Ruling.Refused<IndicatorStep>(List<Refusal> refusals) -> new Outcome.Refused(refusals);
            case Ruling.Allowed<IndicatorStep>(IndicatorStep step) -> {
                if (put && !indicators.put(request.owner(), step, request.by().at(now))) {
                    yield new Outcome.ChangedMeanwhile();
                }
                yield new Outcome.Done(book.with(
                        step.said().stream().map(IndicatorStep.Said::part).toList()));
            }
        };
    }

    private static boolean isAsSeen(Request request, IndicatorBook book) {
        if (request.seen().isEmpty()) {
            return true;
        }
        Map<String, IndicatorPart> parts = book.parts();
        return request.seen().entrySet().stream()
                .allMatch(seen -> Optional.ofNullable(parts.get(seen.getKey()))
                        .map(IndicatorPart::version)
                        .equals(seen.getValue()));
    }
}
