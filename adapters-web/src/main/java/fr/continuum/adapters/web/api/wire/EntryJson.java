package fr.continuum.adapters.web.api.wire;

import fr.continuum.application.port.TimelineEntry;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;

/// Who changed something last, when, from what.
@Schema(name = "Entry", description = "Qui, quand, par quel fichier, quel écran ou quelle interface")
public record EntryJson(String author, Instant at, String source) {

    public static EntryJson of(TimelineEntry entry) {
        return new EntryJson(entry.author(), entry.at(), entry.source());
    }
}
