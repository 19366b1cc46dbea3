package fr.continuum.adapters.web.api.contribution;

import fr.continuum.domain.contribution.ContributionState;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// A contribution as it is answered and as it is sent: what was read can be sent back. Its version, where it stands
/// and what is said of it are told, and not looked at in what is sent.
@Schema(
        name = "VersionedContribution",
        description = "Une contribution, sa version et où elle en est ; ce qui a été lu peut être renvoyé tel quel")
record SentContribution(
        @Schema(accessMode = Schema.AccessMode.READ_ONLY) @Nullable
        String version,

        @Schema(accessMode = Schema.AccessMode.READ_ONLY) @Nullable
        ContributionState state,

        @Schema(accessMode = Schema.AccessMode.READ_ONLY) @Nullable
        JudgedJson judged,

        ContributionJson contribution) {}
