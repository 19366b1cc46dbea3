package fr.continuum.adapters.web.reading;

import fr.continuum.domain.budget.FiscalYear;
import fr.continuum.domain.contribution.Contribution;
import fr.continuum.domain.contribution.ItInvestment;
import fr.continuum.domain.contribution.OrganisationalAdjustment;
import fr.continuum.domain.contribution.PartnerIntervention;
import fr.continuum.domain.contribution.ProcessChange;
import fr.continuum.domain.contribution.Training;
import java.time.LocalDate;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// The years a contribution belongs to: of its training plan, of the day it is in use, in force or decided, of its
/// grants; none where nobody said.
public final class Years {

    private Years() {}

    public static SortedSet<Integer> of(Contribution contribution) {
        return switch (contribution) {
            case Training training -> only(Optional.of(training.year().value()));
            case ItInvestment investment -> only(investment.goLive().map(LocalDate::getYear));
            case ProcessChange change -> only(change.effective().map(LocalDate::getYear));
            case OrganisationalAdjustment adjustment ->
                only(adjustment.decided().map(LocalDate::getYear));
            case PartnerIntervention intervention ->
                intervention.grants().keySet().stream()
                        .map(FiscalYear::value)
                        .collect(Collectors.toCollection(TreeSet::new));
        };
    }

    private static SortedSet<Integer> only(Optional<Integer> year) {
        return year.stream().collect(Collectors.toCollection(TreeSet::new));
    }
}
