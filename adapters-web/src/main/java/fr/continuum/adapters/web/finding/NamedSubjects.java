package fr.continuum.adapters.web.finding;

import fr.continuum.adapters.web.text.Figures;
import fr.continuum.application.contribution.ReadContributions;
import fr.continuum.application.indicator.ReadIndicators;
import fr.continuum.application.plan.ReadPlan;
import fr.continuum.domain.shared.Owner;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/// Reads what those findings speak of are called.
@Component
public final class NamedSubjects {

    private final ReadPlan plans;
    private final ReadContributions contributions;
    private final ReadIndicators indicators;
    private final Clock clock;

    NamedSubjects(ReadPlan plans, ReadContributions contributions, ReadIndicators indicators, Clock clock) {
        this.plans = plans;
        this.contributions = contributions;
        this.indicators = indicators;
        this.clock = clock;
    }

    /// As they are called today.
    public SubjectTitles of(Owner owner) {
        return on(owner, LocalDate.now(clock.withZone(Figures.PARIS)));
    }

    /// As they were called at the end of a day.
    public SubjectTitles on(Owner owner, LocalDate day) {
        return SubjectTitles.of(
                plans.on(owner, day).map(version -> version.content().content()),
                contributions.on(owner, day),
                indicators.book(owner, day));
    }
}
