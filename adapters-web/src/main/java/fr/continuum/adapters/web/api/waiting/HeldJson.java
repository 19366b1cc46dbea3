package fr.continuum.adapters.web.api.waiting;

import fr.continuum.domain.contribution.LinksToConfirm.Standing;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;

/// Who said last that a link holds, and when: whoever made it, or confirmed it since.
@Schema(
        name = "Held",
        description = "Qui a dit en dernier que le lien vaut, en le faisant ou en le confirmant, et quand")
public record HeldJson(String author, Instant at) {

    public static HeldJson of(Standing waiting) {
        return waiting.confirmed()
                .map(confirmed -> new HeldJson(confirmed.author(), confirmed.at()))
                .orElse(new HeldJson(waiting.link().author(), waiting.link().made()));
    }
}
