package fr.continuum.adapters.web.api.contribution;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "VersionedBackground", description = "Ce à quoi les contributions sont confrontées, et sa version")
record SentBackground(
        @Schema(accessMode = Schema.AccessMode.READ_ONLY) @Nullable
        String version,

        BackgroundJson background) {}
