package fr.continuum.application.night;

import fr.continuum.application.night.NightReport.DatedFinding;
import fr.continuum.application.port.Consolidations;
import fr.continuum.application.port.Consolidations.Consolidation;
import fr.continuum.application.port.Consolidations.State;
import fr.continuum.application.port.Nights;
import fr.continuum.application.port.Nights.Night;
import fr.continuum.domain.contribution.ContributionBook;
import fr.continuum.domain.plan.MandatePlan;
import fr.continuum.domain.shared.Siren;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// What readers saw of an authority on any past day: the night of that day or the last before it, with the plan, the
/// contributions and the waivers it took note of, whatever came since.
public final class AskPastDay {

    private final Nights nights;
    private final Consolidations consolidations;
    private final ReportNight reports;
    private final PlanStores stores;

    public AskPastDay(Nights nights, Consolidations consolidations, ReportNight reports, PlanStores stores) {
        this.nights = nights;
        this.consolidations = consolidations;
        this.reports = reports;
        this.stores = stores;
    }

    /// @param plan empty where there was none
    /// @param findings waived ones marked
    public record PastDay(
            Night night, Optional<MandatePlan> plan, ContributionBook contributions, List<DatedFinding> findings) {

        public PastDay {
            findings = List.copyOf(findings);
        }
    }

    /// @return empty where nothing was published by that day
    public Optional<PastDay> ask(Siren authority, LocalDate day) {
        return nights.recent(Integer.MAX_VALUE).stream()
                .filter(night -> !night.asOf().isAfter(day))
                .flatMap(night -> consolidations.find(authority, night.id()).stream()
                        .filter(consolidation -> consolidation.state() == State.PUBLISHED)
                        .map(consolidation -> pastDay(night, consolidation)))
                .findFirst();
    }

    private PastDay pastDay(Night night, Consolidation consolidation) {
        return new PastDay(
                night,
                Optional.ofNullable(consolidation.inputs().plan())
                        .map(version -> stores.plans().find(version).orElseThrow()),
                Optional.ofNullable(consolidation.inputs().contributions())
                        .map(version -> stores.contributions().find(version).orElseThrow())
                        .orElse(ContributionBook.EMPTY),
                reports.report(night.id(), consolidation.authority()).findings());
    }
}
