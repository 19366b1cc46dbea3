package fr.continuum.adapters.web.reading;

import fr.continuum.adapters.web.security.SignedIn;
import fr.continuum.application.port.Registers.KnownAuthority;
import fr.continuum.domain.shared.Owner;
import fr.continuum.domain.shared.Siren;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// Finds whose plan a reader asks for. A plan may be written before the first document makes the authority known: it
/// is then the home's, which the authority inherits, or that of the one authority the account is for.
@Component
public final class Owners {

    private final PublishedFigures figures;

    public Owners(PublishedFigures figures) {
        this.figures = figures;
    }

    /// @param autorite SIREN, as the address has it; the first the account sees where empty
    /// @throws NotHere where the account does not see it
    public Whose of(SignedIn viewer, String autorite) {
        List<KnownAuthority> authorities = figures.authorities(viewer);
        Optional<KnownAuthority> authority = figures.authority(viewer, autorite);
        String only = viewer.account().authority();
        if (authority.isEmpty() && !autorite.isEmpty() && !autorite.equals(only)) {
            throw new NotHere("gone.authority", autorite);
        }
        Owner owner = authority
                .map(KnownAuthority::siren)
                .or(() -> only.isEmpty() ? Optional.empty() : Optional.of(new Siren(only)))
                .map(Owner::of)
                .orElse(Owner.HOME);
        return new Whose(authorities, authority, owner);
    }
}
