package fr.continuum.adapters.web.api.contribution;

import fr.continuum.adapters.web.api.wire.Percent;
import fr.continuum.adapters.web.api.wire.Place;
import fr.continuum.application.contribution.LinkSaid;
import fr.continuum.domain.allocation.Strength;
import fr.continuum.domain.contribution.Contribution;
import fr.continuum.domain.contribution.LinkKind;
import fr.continuum.domain.contribution.LinkProvenance;
import fr.continuum.domain.contribution.TraceLink;
import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a contribution serves, and why. Who says so, when, and how the link came are noted by the program: they are
/// told, and not looked at in what is sent.
///
/// @param target code of an objective or an action
/// @param kind it serves where absent
/// @param percent the whole where absent
@Schema(name = "TraceLink", description = "Ce qu’une contribution sert, pourquoi, et qui le dit")
record LinkJson(
        String target,
        @Nullable LinkKind kind,
        @Nullable BigDecimal percent,
        String rationale,

        @Schema(accessMode = Schema.AccessMode.READ_ONLY) @Nullable
        String author,

        @Schema(accessMode = Schema.AccessMode.READ_ONLY) @Nullable
        Instant at,

        @Schema(accessMode = Schema.AccessMode.READ_ONLY) @Nullable
        LinkProvenance provenance,

        @Schema(accessMode = Schema.AccessMode.READ_ONLY) @Nullable
        Strength strength,

        @Schema(accessMode = Schema.AccessMode.READ_ONLY) @Nullable
        Confirmed confirmed) {

    private static final int DECIMALS = 2;

    /// The last time somebody said it still holds, after its target was revised.
    @Schema(name = "Confirmation", description = "Qui a dit que le lien vaut encore, et quand")
    record Confirmed(String author, Instant at) {}

    static List<LinkJson> of(Contribution contribution) {
        return contribution.links().stream().map(LinkJson::of).toList();
    }

    static LinkJson of(TraceLink link) {
        return new LinkJson(
                link.target().value(),
                link.kind(),
                Percent.ofBasisPoints(link.share()),
                link.rationale(),
                link.author(),
                link.at(),
                link.provenance(),
                link.strength(),
                link.confirmed()
                        .map(confirmation -> new Confirmed(confirmation.author(), confirmation.at()))
                        .orElse(null));
    }

    LinkSaid read(Place place) {
        return new LinkSaid(
                place.code("target", target),
                kind == null ? LinkKind.SERVES : kind,
                percent == null ? TraceLink.WHOLE : place.percent("percent", percent, DECIMALS),
                place.text("rationale", rationale));
    }
}
