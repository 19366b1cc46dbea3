package fr.continuum.adapters.web.api.workforce;

import fr.continuum.adapters.web.api.wire.Percent;
import fr.continuum.adapters.web.api.wire.Place;
import fr.continuum.adapters.web.api.wire.Words;
import fr.continuum.application.contribution.LinkSaid;
import fr.continuum.domain.contribution.LinkKind;
import fr.continuum.domain.contribution.TraceLink;
import fr.continuum.domain.workforce.Improvement;
import fr.continuum.domain.workforce.TimeGainUse;
import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a department does with time it gained.
///
/// @param version its fingerprint
/// @param improved whether things are better for it; not known yet where absent
/// @param evidence what shows it
/// @param links what it serves
@Schema(name = "TimeGainUse", description = "Ce qu’une direction fait d’un temps dégagé (R32)")
record UseJson(
        @Schema(accessMode = Schema.AccessMode.READ_ONLY) @Nullable
        String version,

        String code,
        String title,
        String department,
        Integer year,
        TimeGainUse.Kind kind,
        BigDecimal hours,
        Improvement.@Nullable Answer improved,
        @Nullable String evidence,
        @Nullable List<Link> links) {

    /// @param percent the whole where absent
    @Schema(name = "TimeGainLink", description = "Ce qu’un usage sert, en quelle part, et pourquoi")
    record Link(
            String target,
            @Nullable LinkKind kind,
            @Nullable BigDecimal percent,
            String rationale) {

        private static Link of(TraceLink link) {
            return new Link(link.target().value(), link.kind(), Percent.ofBasisPoints(link.share()), link.rationale());
        }

        private LinkSaid read(Place place) {
            return new LinkSaid(
                    place.code("target", target),
                    kind == null ? LinkKind.SERVES : kind,
                    percent == null ? TraceLink.WHOLE : place.percent("percent", percent, 2),
                    place.text("rationale", rationale));
        }
    }

    static UseJson of(TimeGainUse use) {
        return new UseJson(
                use.version().value(),
                use.code(),
                use.title(),
                use.department(),
                use.year().value(),
                use.kind(),
                use.hours().value(),
                use.improvement().answer(),
                Words.orNull(use.improvement().evidence()),
                use.links().stream().map(Link::of).toList());
    }

    /// Its links are read apart.
    ///
    /// @param asked the code the address names
    TimeGainUse read(Place place, String asked) {
        TimePlaces.same(place, code, asked);
        return new TimeGainUse(
                code,
                place.text("title", title),
                place.text("department", department),
                place.year("year", year),
                kind,
                TimePlaces.hours(place, hours),
                new Improvement(
                        improved == null ? Improvement.Answer.NOT_KNOWN_YET : improved, Words.orEmpty(evidence)),
                List.of());
    }

    List<LinkSaid> links(Place place) {
        return place.each("links", links, Link::read);
    }
}
