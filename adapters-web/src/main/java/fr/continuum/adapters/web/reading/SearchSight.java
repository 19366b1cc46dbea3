package fr.continuum.adapters.web.reading;

import fr.continuum.adapters.web.security.Operation;
import fr.continuum.adapters.web.security.SignedIn;
import fr.continuum.application.search.Found;
import fr.continuum.domain.contribution.ContributionId;
import fr.continuum.domain.shared.Owner;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/// What a reader may find: the one place that says it, for the page and for programs. What it does not let through is
/// neither told nor counted. Whose things are searched is settled before ([Owners]).
@Component
public final class SearchSight {

    private final OwnInterventions interventions;

    SearchSight(OwnInterventions interventions) {
        this.interventions = interventions;
    }

    /// An account of the house that sees an authority may open every page of it; one that does not see it never
    /// comes here. A partner finds its own interventions.
    public Predicate<Found> of(SignedIn viewer, Owner owner) {
        if (viewer.may(Operation.READ_PLAN)) {
            return SearchSight::isOfTheHouse;
        }
        Set<ContributionId> own = interventions.of(viewer, owner).stream()
                .map(one -> one.intervention().id())
                .collect(Collectors.toSet());
        return found -> found instanceof Found.OfContribution(ContributionId id) && own.contains(id);
    }

    /// A kind of things that is new is thought of here.
    private static boolean isOfTheHouse(Found found) {
        return switch (found) {
            case Found.Element _, Found.OfPledge _, Found.OfContribution _, Found.Need _, Found.OfIndicator _ -> true;
            case Found.Policy _, Found.BudgetCode _, Found.Document _, Found.OfFinding _ -> true;
            case Found.OfFindings _, Found.OfWaiver _ -> true;
            case Found.OfTerritory _, Found.OfTimeUse _ -> true;
            case Found.OfPost _, Found.Department _ -> true;
        };
    }
}
