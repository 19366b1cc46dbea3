package fr.continuum.adapters.web.api.contribution;

import fr.continuum.adapters.web.api.wire.DeedJson;
import fr.continuum.adapters.web.finding.RefusalRow;
import fr.continuum.domain.contribution.ContributionState;
import fr.continuum.domain.contribution.JudgedContribution;
import fr.continuum.domain.contribution.TraceLink;
import fr.continuum.domain.plan.PlanCode;
import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Locale;

/// A contribution in a list: where it stands, what it serves, and the rules it breaks.
///
/// @param targets codes it is linked to
/// @param violations what a person who planned it would be refused
@Schema(
        name = "ListedContribution",
        description = "Une contribution dans une liste : où elle en est, ce qu’elle sert, ce qu’elle enfreint")
record ListedContribution(
        DeedJson contribution,
        String version,
        ContributionState state,
        List<String> targets,

        @ArraySchema(schema = @Schema(ref = "#/components/schemas/Violation"))
        List<RefusalRow> violations) {

    static ListedContribution of(JudgedContribution judged, String version, Locale locale) {
        return new ListedContribution(
                DeedJson.of(judged.contribution()),
                version,
                judged.state(),
                judged.contribution().links().stream()
                        .map(TraceLink::target)
                        .map(PlanCode::value)
                        .distinct()
                        .toList(),
                RefusalRow.of(judged.broken(), locale));
    }
}
