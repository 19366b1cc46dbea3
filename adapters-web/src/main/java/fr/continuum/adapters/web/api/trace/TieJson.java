package fr.continuum.adapters.web.api.trace;

import fr.continuum.adapters.web.api.wire.Percent;
import fr.continuum.domain.allocation.Strength;
import fr.continuum.domain.contribution.CompetencyNeed;
import fr.continuum.domain.contribution.LinkKind;
import fr.continuum.domain.contribution.LinkProvenance;
import fr.continuum.domain.contribution.TraceLink;
import fr.continuum.domain.trace.Continuum.Tie;
import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// What ties a contribution to an element of the plan: a link somebody made, or a competency need it answers.
///
/// @param waiting whether its target was revised since: it counts, and somebody must say that it still holds
@Schema(
        name = "Tie",
        description = "Ce qui relie une contribution au plan : un lien, ou un besoin de compétence ; « waiting » : à"
                + " confirmer, sa cible a été révisée depuis")
record TieJson(
        String target,
        Strength strength,
        boolean waiting,
        @Nullable Link link,
        @Nullable Need need) {

    @Schema(name = "TieLink", description = "Un lien, avec qui l’a fait, quand, et d’où il vient")
    record Link(
            LinkKind kind,
            BigDecimal percent,
            String rationale,
            String author,
            Instant at,
            LinkProvenance provenance) {}

    @Schema(name = "TieNeed", description = "Un besoin de compétence qu’une personne a relié à l’objectif")
    record Need(String code, CompetencyNeed.Kind kind, String label) {}

    static TieJson of(Tie tie, boolean waiting) {
        return switch (tie) {
            case Tie.Direct(TraceLink link) ->
                new TieJson(
                        link.target().value(),
                        link.strength(),
                        waiting,
                        new Link(
                                link.kind(),
                                Percent.ofBasisPoints(link.share()),
                                link.rationale(),
                                link.author(),
                                link.at(),
                                link.provenance()),
                        null);
            case Tie.ThroughNeed(CompetencyNeed need, var target) ->
                new TieJson(
                        target.value(),
                        tie.strength(),
                        waiting,
                        null,
                        new Need(need.code(), need.kind(), need.label()));
        };
    }
}
