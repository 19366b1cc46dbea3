package fr.continuum.adapters.web.api.plan;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// An element as it is answered and as it is sent.
///
/// @param version of the whole plan
@Schema(name = "VersionedElement", description = "Un élément, et la version du plan entier")
record SentElement(
        @Schema(accessMode = Schema.AccessMode.READ_ONLY) @Nullable
        String version,

        ElementJson element,

        @Schema(accessMode = Schema.AccessMode.WRITE_ONLY) @Nullable
        RevisionJson revision) {}
