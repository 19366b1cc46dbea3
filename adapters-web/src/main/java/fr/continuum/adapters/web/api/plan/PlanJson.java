package fr.continuum.adapters.web.api.plan;

import fr.continuum.adapters.web.api.wire.Place;
import fr.continuum.domain.plan.ActionLink;
import fr.continuum.domain.plan.LevelNames;
import fr.continuum.domain.plan.MandateTerm;
import fr.continuum.domain.plan.PlanContent;
import fr.continuum.domain.plan.PlanLevel;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// Everything a plan says.
///
/// @param levelNames what the authority calls each level; the usual words where absent
/// @param elements in the authority's order
@Schema(name = "Plan", description = "Tout ce qu’un plan dit, dans l’ordre de la collectivité")
record PlanJson(
        String code,
        String name,
        Term term,
        @Nullable Map<PlanLevel, String> levelNames,
        @Nullable AdoptionJson adoption,
        @Nullable List<ElementJson> elements,
        @Nullable List<Arrow> links) {

    /// @param end itself included
    @Schema(name = "Term", description = "Le mandat, du jour de l’élection à son dernier jour compris")
    record Term(LocalDate start, LocalDate end) {}

    /// What an action is to another.
    @Schema(name = "ActionLink", description = "Ce qu’une action est à une autre : une flèche de la carte stratégique")
    record Arrow(String from, ActionLink.Kind kind, String to) {

        ActionLink read(Place place) {
            return new ActionLink(place.code("from", from), kind, place.code("to", to));
        }
    }

    static PlanJson of(PlanContent content) {
        return new PlanJson(
                content.code().value(),
                content.name(),
                new Term(content.term().start(), content.term().end()),
                new TreeMap<>(content.levelNames().names()),
                content.adoption().map(AdoptionJson::of).orElse(null),
                content.elements().stream().map(ElementJson::of).toList(),
                content.links().stream()
                        .map(link -> new Arrow(
                                link.from().value(), link.kind(), link.to().value()))
                        .toList());
    }

    PlanContent read(Place place) {
        if (!term.end().isAfter(term.start())) {
            throw place.at("term").at("end").unfit("api.unfit.term");
        }
        return new PlanContent(
                place.code("code", code),
                place.text("name", name),
                new MandateTerm(term.start(), term.end()),
                names(place.at("levelNames")),
                place.maybe("adoption", adoption, AdoptionJson::read),
                place.each("elements", elements, ElementJson::read),
                place.each("links", links, Arrow::read));
    }

    private LevelNames names(Place place) {
        return levelNames == null ? LevelNames.USUAL : names(levelNames, place);
    }

    static LevelNames names(Map<PlanLevel, String> said, Place place) {
        for (PlanLevel level : PlanLevel.values()) {
            String name = said.get(level);
            if (name == null || name.isBlank()) {
                throw place.at(level.name()).unfit("api.unfit.blank");
            }
        }
        return new LevelNames(said);
    }
}
