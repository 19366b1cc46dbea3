package fr.continuum.adapters.web.api.partner;

import fr.continuum.adapters.web.api.wire.Money;
import fr.continuum.adapters.web.api.wire.Words;
import fr.continuum.adapters.web.finding.RefusalRow;
import fr.continuum.adapters.web.reading.OwnInterventions.Own;
import fr.continuum.adapters.web.reading.OwnInterventions.Way;
import fr.continuum.adapters.web.text.Said;
import fr.continuum.domain.contribution.ContributionState;
import fr.continuum.domain.plan.Objective;
import fr.continuum.domain.plan.PlanElement;
import fr.continuum.domain.plan.PlanLevel;
import fr.continuum.domain.rule.Finding;
import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// An intervention as its partner reads it.
///
/// @param violations what is missing
/// @param reported what only a check says of it
/// @param ways from what it serves up to the promises, in the public words of the plan
@Schema(name = "OwnIntervention", description = "Une intervention, telle que son partenaire la lit")
record OwnInterventionJson(
        String code,
        String title,
        @Nullable String department,
        @Nullable String agreement,
        ContributionState state,
        List<OwnGrant> grants,

        @ArraySchema(schema = @Schema(ref = "#/components/schemas/Violation"))
        List<RefusalRow> violations,

        List<OwnReport> reported,
        List<OwnWay> ways) {

    @Schema(name = "OwnGrant", description = "Ce qui lui est accordé une année, en euros")
    record OwnGrant(int year, BigDecimal amount) {}

    @Schema(name = "OwnReport", description = "Ce qu’un contrôle rapporte de l’intervention, et sa règle")
    record OwnReport(String rule, String sentence, String found, String expected) {

        private static OwnReport of(Finding finding, Locale locale) {
            return new OwnReport(
                    finding.rule().id(),
                    Said.in(locale, finding.rule().wording()),
                    Said.in(locale, finding.observation()),
                    Said.in(locale, finding.expectation()));
        }
    }

    @Schema(name = "OwnWay", description = "Un chemin, de ce qui est servi jusqu’aux engagements")
    record OwnWay(List<OwnStep> steps) {

        private static OwnWay of(Way way) {
            return new OwnWay(Stream.concat(way.climb().stream(), way.pledges().stream())
                    .map(OwnStep::of)
                    .toList());
        }
    }

    /// @param statement the challenge in plain words
    @Schema(name = "OwnStep", description = "Un élément du plan, dans ses mots publics")
    record OwnStep(PlanLevel level, String label, @Nullable String statement) {

        private static OwnStep of(PlanElement element) {
            return new OwnStep(
                    element.level(),
                    element.label(),
                    element instanceof Objective objective ? Words.orNull(objective.statement()) : null);
        }
    }

    static OwnInterventionJson of(Own own, Locale locale) {
        return new OwnInterventionJson(
                own.intervention().code(),
                own.intervention().title(),
                Words.orNull(own.intervention().department()),
                Words.orNull(own.intervention().agreement()),
                own.judged().state(),
                new TreeMap<>(own.intervention().grants())
                        .entrySet().stream()
                                .map(grant -> new OwnGrant(grant.getKey().value(), Money.euros(grant.getValue())))
                                .toList(),
                RefusalRow.of(own.judged().broken(), locale),
                own.judged().reported().stream()
                        .map(finding -> OwnReport.of(finding, locale))
                        .toList(),
                own.ways().stream().map(OwnWay::of).toList());
    }
}
