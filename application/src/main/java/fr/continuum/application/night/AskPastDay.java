package fr.continuum.application.night;

import fr.continuum.application.night.NightReport.DatedFinding;
import fr.continuum.application.port.Consolidations;
import fr.continuum.application.port.Consolidations.Consolidation;
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
    private final ReadFindings findings;
    private final PlanStores stores;

    public AskPastDay(Nights nights, Consolidations consolidations, ReadFindings findings, PlanStores stores) {
        this.nights = nights;
        this.consolidations = consolidations;
        this.findings = findings;
        this.stores = stores;
    }

    /// @param consolidation what that night published: figures of that day are those of the documents it names
    /// @param plan empty where there was none
    /// @param findings waived ones marked
    public record PastDay(
            Night night,
            Consolidation consolidation,
            Optional<MandatePlan> plan,
            ContributionBook contributions,
            List<DatedFinding> findings) {

        public PastDay {
            findings = List.copyOf(findings);
        }
    }

    /// @return empty where nothing was published by that day
    public Optional<PastDay> ask(Siren authority, LocalDate day) {
        return consolidations.lastBy(authority, day).map(this::pastDay);
    }

    private PastDay pastDay(Consolidation consolidation) {
        return new PastDay(
                nights.find(consolidation.night()).orElseThrow(),
                consolidation,
                Optional.ofNullable(consolidation.inputs().plan())
                        .map(version -> stores.plans().find(version).orElseThrow()),
                Optional.ofNullable(consolidation.inputs().contributions())
                        .map(version -> stores.contributions().find(version).orElseThrow())
                        .orElse(ContributionBook.EMPTY),
                findings.of(consolidation));
    }
}
