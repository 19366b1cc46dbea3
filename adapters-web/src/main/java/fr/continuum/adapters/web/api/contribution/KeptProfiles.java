package fr.continuum.adapters.web.api.contribution;

import fr.continuum.adapters.web.api.wire.FileUnusable;
import fr.continuum.adapters.web.api.wire.Unfit;
import fr.continuum.adapters.web.reading.NotHere;
import fr.continuum.adapters.web.reading.ProfileShelf;
import fr.continuum.adapters.web.security.SignedIn;
import fr.continuum.adapters.web.text.Said;
import fr.continuum.adapters.web.text.Told;
import fr.continuum.application.mapping.ContributionProfile;
import fr.continuum.application.mapping.ProfileName;
import fr.continuum.application.port.ContributionProfileFormat;
import fr.continuum.application.port.ContributionProfiles.Entry;
import fr.continuum.application.port.ContributionProfiles.State;
import fr.continuum.application.port.FileFault;
import fr.continuum.domain.shared.Owner;
import fr.continuum.domain.shared.Sha256;
import fr.continuum.domain.shared.Wording;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/// The profiles a request names.
@Component
final class KeptProfiles {

    private final ProfileShelf shelf;
    private final ContributionProfileFormat format;

    KeptProfiles(ProfileShelf shelf, ContributionProfileFormat format) {
        this.shelf = shelf;
        this.format = format;
    }

    /// @throws Unfit where no profile may be called so
    static ProfileName name(String name) {
        return ProfileName.of(name)
                .filter(one -> one.value().equals(name))
                .orElseThrow(() -> Unfit.parameter("name", "api.unfit.profile-name", name));
    }

    Optional<Entry> find(SignedIn viewer, Owner owner, ProfileName name) throws IOException {
        return shelf.find(viewer, owner, name);
    }

    /// One that can read files.
    ///
    /// @throws NotHere where there is none of this name
    /// @throws Told where somebody broke it by hand (409)
    ContributionProfile sound(SignedIn viewer, Owner owner, String name, Locale locale) throws IOException {
        Optional<ProfileName> wanted =
                ProfileName.of(name).filter(one -> one.value().equals(name));
        Optional<Entry> entry = wanted.isEmpty() ? Optional.empty() : find(viewer, owner, wanted.get());
        return switch (entry.orElseThrow(() -> gone(name)).state()) {
            case State.Sound(ContributionProfile profile) -> profile;
            case State.Broken(List<FileFault> faults) ->
                throw new Told(
                        HttpStatus.CONFLICT,
                        "api.profile-broken",
                        name,
                        faults.stream()
                                .map(fault -> Said.in(locale, new Wording(fault.inFrench(), fault.inEnglish())))
                                .collect(Collectors.joining(" ")));
        };
    }

    /// The profile as it will be read once it is kept.
    ///
    /// @throws FileUnusable where it could not be
    ContributionProfile asKept(ContributionProfile profile) {
        return switch (format.read(profile.name(), format.write(profile))) {
            case ContributionProfileFormat.Outcome.Read(ContributionProfile kept) -> kept;
            case ContributionProfileFormat.Outcome.Unusable(List<FileFault> faults) -> throw new FileUnusable(faults);
        };
    }

    static NotHere gone(String name) {
        return new NotHere("api.gone.profile", name);
    }

    /// The fingerprint of what it says; of a broken one, of what is wrong with it.
    Sha256 version(Entry entry) {
        return switch (entry.state()) {
            case State.Sound(ContributionProfile profile) -> version(profile);
            case State.Broken(List<FileFault> faults) -> Sha256.of(faults.toString());
        };
    }

    Sha256 version(ContributionProfile profile) {
        return Sha256.of(format.write(profile));
    }
}
