package fr.continuum.adapters.web.api.plan;

import fr.continuum.adapters.web.api.wire.Place;
import fr.continuum.domain.plan.Abandonment;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

@Schema(name = "Abandonment", description = "Pourquoi et quand l’élément a été abandonné")
record AbandonmentJson(String reason, LocalDate on) {

    static @Nullable AbandonmentJson of(Optional<Abandonment> abandonment) {
        return abandonment
                .map(why -> new AbandonmentJson(why.reason(), why.on()))
                .orElse(null);
    }

    Abandonment read(Place place) {
        return new Abandonment(place.text("reason", reason), on);
    }
}
