package fr.continuum.adapters.web.api.contribution;

import fr.continuum.adapters.web.api.wire.FilePlace;
import fr.continuum.application.mapping.ContributionProfile;
import fr.continuum.application.port.ContributionProfiles.Entry;
import fr.continuum.application.port.ContributionProfiles.State;
import fr.continuum.application.port.FileFault;
import fr.continuum.domain.contribution.ContributionKind;
import fr.continuum.domain.shared.Owner;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// A profile in a list.
///
/// @param kind absent where it is broken
/// @param faults why it is; none where it can be used
@Schema(name = "ListedProfile", description = "Un profil dans une liste : ce qu’il lit, à qui il est, s’il peut servir")
record ListedProfile(String name, @Nullable ContributionKind kind, Shelf shelf, List<FilePlace> faults) {

    /// Whose it is.
    enum Shelf {
        /// It ships with the program, and reads its own files.
        SHIPPED,
        /// All authorities share it.
        SHARED,
        /// Of one authority alone.
        OWN
    }

    static ListedProfile of(Entry entry, Locale locale) {
        Shelf shelf = entry.keptBy()
                .map(owner -> owner.equals(Owner.HOME) ? Shelf.SHARED : Shelf.OWN)
                .orElse(Shelf.SHIPPED);
        return switch (entry.state()) {
            case State.Sound(ContributionProfile profile) ->
                new ListedProfile(entry.name(), profile.kind(), shelf, List.of());
            case State.Broken(List<FileFault> faults) ->
                new ListedProfile(entry.name(), null, shelf, FilePlace.of(faults, locale));
        };
    }
}
