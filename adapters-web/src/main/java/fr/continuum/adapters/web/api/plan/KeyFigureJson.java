package fr.continuum.adapters.web.api.plan;

import fr.continuum.adapters.web.api.wire.Place;
import fr.continuum.domain.plan.KeyFigure;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// @param figure holds a number
/// @param meaning what it counts
/// @param source who counts it
@Schema(
        name = "KeyFigure",
        description = "Le chiffre clé d’un défi : un nombre, ce qu’il compte, son jour et sa source")
record KeyFigureJson(String figure, String meaning, LocalDate on, String source) {

    static @Nullable KeyFigureJson of(Optional<KeyFigure> figure) {
        return figure.map(said -> new KeyFigureJson(said.figure(), said.meaning(), said.on(), said.source()))
                .orElse(null);
    }

    KeyFigure read(Place place) {
        String said = place.text("figure", figure);
        String counts = place.text("meaning", meaning);
        String by = place.text("source", source);
        KeyFigure.unsaid(said, counts, by).stream().findFirst().ifPresent(part -> {
            throw switch (part) {
                case FIGURE -> place.at("figure").unfit("api.unfit.figure");
                case MEANING -> place.at("meaning").unfit("api.unfit.figure-meaning");
                case SOURCE -> place.at("source").unfit("api.unfit.figure-source");
            };
        });
        return new KeyFigure(said, counts, on, by);
    }
}
