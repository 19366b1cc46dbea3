package fr.continuum.bootstrap.demo;

import fr.continuum.application.indicator.ChangeIndicators;
import fr.continuum.application.port.By;
import fr.continuum.application.port.DemoFiles;
import fr.continuum.application.port.DemoFiles.IndicatorsSaid;
import fr.continuum.application.port.Indicators;
import fr.continuum.application.port.Plans;
import fr.continuum.domain.plan.PlanChange.Origin;
import fr.continuum.domain.shared.Owner;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Map;
import org.springframework.stereotype.Component;

/// Says in the demonstration what is followed and what was measured, each on its day, through the very gate people
/// use.
@Component
final class DemoIndicators {

    private static final String SOURCE = "écran « Indicateurs »";

    private final DemoFiles files;
    private final Plans plans;
    private final Indicators indicators;

    DemoIndicators(DemoFiles files, Plans plans, Indicators indicators) {
        this.files = files;
        this.plans = plans;
        this.indicators = indicators;
    }

    /// Tells what was said by a day and is not told yet.
    void tellUntil(LocalDate day) {
        for (IndicatorsSaid said : files.indicators()) {
            if (said.on().isBefore(day) && !isTold(said.on())) {
                tell(said);
            }
        }
    }

    private boolean isTold(LocalDate day) {
        return indicators
                .latest(Owner.HOME)
                .filter(version -> !version.entry().at().isBefore(noon(day)))
                .isPresent();
    }

    private void tell(IndicatorsSaid said) {
        String author = said.sheets().isEmpty() ? DemoAccount.CONTRIBUTOR.login() : DemoAccount.PLAN_OFFICER.login();
        ChangeIndicators.Outcome outcome = new ChangeIndicators(
                        plans, indicators, Clock.fixed(noon(said.on()), ZoneOffset.UTC))
                .change(new ChangeIndicators.Request(
                        Owner.HOME,
                        said.sheets(),
                        said.measures(),
                        Map.of(),
                        said.revision(),
                        Origin.PERSON,
                        new By(author, SOURCE)));
        if (!(outcome instanceof ChangeIndicators.Outcome.Done)) {
            throw new IllegalStateException(outcome.toString());
        }
    }

    private static Instant noon(LocalDate day) {
        return day.atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC);
    }
}
