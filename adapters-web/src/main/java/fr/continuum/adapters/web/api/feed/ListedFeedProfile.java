package fr.continuum.adapters.web.api.feed;

import fr.continuum.adapters.web.api.wire.FilePlace;
import fr.continuum.application.mapping.FeedKind;
import fr.continuum.application.port.FileFault;
import fr.continuum.application.port.KeptFeedProfiles.Entry;
import fr.continuum.application.port.KeptFeedProfiles.State;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// A profile in a list.
///
/// @param kind absent where it is too broken to say
/// @param shipped whether it comes with the program
/// @param version of all that is written, which changing it names
/// @param faults why it cannot be used; none where it can
@Schema(name = "ListedFeedProfile", description = "Un profil de flux dans une liste : ce qu’il lit, s’il peut servir")
record ListedFeedProfile(
        String name, @Nullable FeedKind kind, boolean shipped, String version, List<FilePlace> faults) {

    static ListedFeedProfile of(Entry entry, Locale locale) {
        return new ListedFeedProfile(
                entry.name(),
                entry.kind().orElse(null),
                entry.shipped(),
                entry.version().value(),
                entry.state() instanceof State.Broken(List<FileFault> faults)
                        ? FilePlace.of(faults, locale)
                        : List.of());
    }
}
