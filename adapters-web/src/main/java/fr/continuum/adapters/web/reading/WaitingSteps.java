package fr.continuum.adapters.web.reading;

import fr.continuum.application.contribution.ConfirmLinks;
import fr.continuum.application.contribution.ConfirmStandingLinks;
import fr.continuum.domain.shared.Owner;
import fr.continuum.domain.shared.Siren;
import org.springframework.stereotype.Component;

/// Finds what of an authority's continuum waits to be confirmed, for pages and programs alike.
@Component
public final class WaitingSteps {

    private final ConfirmLinks links;
    private final ConfirmStandingLinks standing;

    WaitingSteps(ConfirmLinks links, ConfirmStandingLinks standing) {
        this.links = links;
        this.standing = standing;
    }

    public Waiting of(Siren authority) {
        Owner owner = Owner.of(authority);
        return new Waiting(links.waiting(owner), standing.waiting(owner));
    }
}
