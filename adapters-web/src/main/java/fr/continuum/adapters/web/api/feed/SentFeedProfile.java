package fr.continuum.adapters.web.api.feed;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// A profile as it is answered and as it is sent: what was read can be sent back.
///
/// @param version told, and not looked at in what is sent
@Schema(
        name = "VersionedFeedProfile",
        description = "Un profil de flux et sa version ; ce qui a été lu peut être renvoyé tel quel")
record SentFeedProfile(
        @Schema(accessMode = Schema.AccessMode.READ_ONLY) @Nullable
        String version,

        FeedProfileJson profile) {}
