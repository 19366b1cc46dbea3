package fr.continuum.adapters.web.reading;

import fr.continuum.adapters.web.security.SignedIn;
import fr.continuum.application.mapping.ContributionProfile;
import fr.continuum.application.mapping.ProfileName;
import fr.continuum.application.port.ContributionProfiles;
import fr.continuum.application.port.ContributionProfiles.Entry;
import fr.continuum.application.port.ContributionProfiles.Kept;
import fr.continuum.domain.shared.Owner;
import fr.continuum.domain.shared.Siren;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// The profiles somebody finds, and those they may change: an account of one authority keeps its own, which no other
/// sees; an account of the whole installation keeps those that all share.
@Component
public final class ProfileShelf {

    private final ContributionProfiles profiles;

    public ProfileShelf(ContributionProfiles profiles) {
        this.profiles = profiles;
    }

    public List<Entry> list(SignedIn viewer, Owner whose) throws IOException {
        return profiles.list(seen(viewer, whose));
    }

    public Optional<Entry> find(SignedIn viewer, Owner whose, ProfileName name) throws IOException {
        return profiles.find(seen(viewer, whose), name);
    }

    public Kept keep(SignedIn viewer, ProfileName name, ContributionProfile profile, boolean replace)
            throws IOException {
        return profiles.keep(keeper(viewer), name, profile, replace);
    }

    public Kept rename(SignedIn viewer, Owner of, ProfileName from, ProfileName to) throws IOException {
        return mayChange(viewer, of) ? profiles.rename(of, from, to) : Kept.MISSING;
    }

    public boolean remove(SignedIn viewer, Owner of, ProfileName name) throws IOException {
        return mayChange(viewer, of) && profiles.remove(of, name);
    }

    public boolean mayChange(SignedIn viewer, Owner of) {
        return limited(viewer).map(of::equals).orElse(true);
    }

    private static Owner seen(SignedIn viewer, Owner whose) {
        return limited(viewer).orElse(whose);
    }

    /// Whose are the profiles this account keeps.
    public static Owner keeper(SignedIn viewer) {
        return limited(viewer).orElse(Owner.HOME);
    }

    private static Optional<Owner> limited(SignedIn viewer) {
        String only = viewer.account().authority();
        return only.isEmpty() ? Optional.empty() : Optional.of(Owner.of(new Siren(only)));
    }
}
