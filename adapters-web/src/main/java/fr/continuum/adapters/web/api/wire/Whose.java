package fr.continuum.adapters.web.api.wire;

import fr.continuum.adapters.web.reading.NotHere;
import fr.continuum.adapters.web.reading.Owners;
import fr.continuum.adapters.web.security.SignedIn;
import fr.continuum.domain.shared.Owner;
import fr.continuum.domain.shared.Siren;
import org.springframework.stereotype.Component;

/// Whose plan, contributions, findings or tables a request is about.
@Component
public final class Whose {

    private final Owners owners;

    public Whose(Owners owners) {
        this.owners = owners;
    }

    /// The authority named, else the first the account sees; the home where none is known yet.
    ///
    /// @throws NotHere where the account does not see it
    public Owner owner(SignedIn viewer, String authority) {
        return owners.of(viewer, authority).owner();
    }

    /// The same of what belongs to an authority only.
    ///
    /// @throws NotHere where none is known yet, too
    public Siren siren(SignedIn viewer, String authority) {
        return owner(viewer, authority).authority().orElseThrow(() -> new NotHere("api.gone.no-authority"));
    }
}
