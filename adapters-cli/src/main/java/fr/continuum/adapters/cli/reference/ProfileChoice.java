package fr.continuum.adapters.cli.reference;

import fr.continuum.adapters.cli.KindOption;
import fr.continuum.application.mapping.ContributionProfile;
import fr.continuum.application.mapping.ProfileName;
import fr.continuum.application.port.ContributionProfiles;
import fr.continuum.application.port.ContributionProfiles.Entry;
import fr.continuum.application.port.ContributionProfiles.State;
import fr.continuum.application.port.FileFault;
import fr.continuum.domain.contribution.ContributionKind;
import fr.continuum.domain.shared.Owner;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// Finds the profile a command names: for its kind, and sound.
record ProfileChoice(ContributionProfiles profiles, Owner owner, ContributionKind kind) {

    sealed interface Outcome {
        record Chosen(ContributionProfile profile) implements Outcome {}

        record None(List<FileFault> faults) implements Outcome {}
    }

    /// @param given as it was typed; empty for the profile that ships for the kind
    Outcome of(Optional<String> given) throws IOException {
        Optional<ProfileName> name =
                given.isEmpty() ? Optional.of(ProfileName.shipped(kind)) : ProfileName.of(given.get());
        Optional<Entry> entry = name.isEmpty() ? Optional.empty() : profiles.find(owner, name.get());
        if (entry.isEmpty()) {
            return none(
                    given.orElse(""), "Aucun profil ne porte ce nom. Profils connus pour ce genre : " + known() + ".");
        }
        return switch (entry.get().state()) {
            case State.Broken(List<FileFault> faults) -> new Outcome.None(faults);
            case State.Sound(ContributionProfile profile) when profile.kind() == kind -> new Outcome.Chosen(profile);
            case State.Sound(ContributionProfile profile) ->
                none(
                        entry.get().name(),
                        "Ce profil lit des " + KindOption.french(profile.kind()) + ", pas des "
                                + KindOption.french(kind) + ". Profils connus pour ce genre : " + known() + ".");
        };
    }

    private static Outcome none(String name, String reason) {
        return new Outcome.None(List.of(FileFault.of("profil " + name, reason)));
    }

    private String known() throws IOException {
        return profiles.list(owner).stream()
                .filter(entry -> entry.state() instanceof State.Sound sound
                        && sound.profile().kind() == kind)
                .map(Entry::name)
                .collect(Collectors.joining(", "));
    }
}
