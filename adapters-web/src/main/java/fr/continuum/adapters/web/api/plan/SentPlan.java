package fr.continuum.adapters.web.api.plan;

import fr.continuum.adapters.web.api.wire.EntryJson;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// A plan as it is answered and as it is sent: what was read can be sent back. Version and last change are told, and
/// not looked at in what is sent.
@Schema(name = "VersionedPlan", description = "Un plan et sa version ; ce qui a été lu peut être renvoyé tel quel")
record SentPlan(
        @Schema(accessMode = Schema.AccessMode.READ_ONLY) @Nullable
        String version,

        @Schema(accessMode = Schema.AccessMode.READ_ONLY) @Nullable
        EntryJson changed,

        PlanJson plan,

        @Schema(accessMode = Schema.AccessMode.WRITE_ONLY) @Nullable
        RevisionJson revision) {}
