package fr.continuum.adapters.web.reading;

import fr.continuum.adapters.web.security.SignedIn;
import fr.continuum.application.search.Found;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;

/// What a reader may find: the one place that says it, for the page and for programs. What it does not let through is
/// neither told nor counted. Whose things are searched is settled before ([Owners]).
@Component
public final class SearchSight {

    /// An account that sees an authority may open every page of it; one that does not see it never comes here.
    public Predicate<Found> of(SignedIn viewer) {
        return found -> switch (found) {
            case Found.Element _, Found.OfPledge _, Found.OfContribution _, Found.Need _ -> true;
            case Found.Policy _, Found.BudgetCode _, Found.Document _, Found.OfFinding _ -> true;
            case Found.OfPost _, Found.Department _ -> true;
        };
    }
}
