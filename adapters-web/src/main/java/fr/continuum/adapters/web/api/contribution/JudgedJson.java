package fr.continuum.adapters.web.api.contribution;

import fr.continuum.adapters.web.api.waiting.HeldJson;
import fr.continuum.adapters.web.api.waiting.RevisedJson;
import fr.continuum.adapters.web.finding.RefusalRow;
import fr.continuum.adapters.web.text.Said;
import fr.continuum.domain.contribution.JudgedContribution;
import fr.continuum.domain.contribution.LinksToConfirm.Standing;
import fr.continuum.domain.contribution.LinksToConfirm.ToConfirm;
import fr.continuum.domain.rule.Finding;
import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.Locale;

/// What the rules and the plan say of one contribution, as its page on screen tells it.
///
/// @param violations what a person who planned it would be refused
/// @param reported what only a check says of it
/// @param linksToConfirm its links whose objective was revised since
/// @param needsToConfirm what the needs it answers serve, likewise
@Schema(
        name = "JudgedContribution",
        description = "Ce que les règles et le plan disent d’une contribution : ce qu’elle enfreint, ce qu’un contrôle"
                + " en rapporte, ce qui est à confirmer")
record JudgedJson(
        @ArraySchema(schema = @Schema(ref = "#/components/schemas/Violation"))
        List<RefusalRow> violations,

        List<ReportedJson> reported,
        List<WaitingLink> linksToConfirm,
        List<WaitingNeed> needsToConfirm) {

    /// What only a check says, with its rule, in the caller's language.
    @Schema(name = "ReportedOfContribution", description = "Ce qu’un contrôle rapporte d’une contribution, et sa règle")
    record ReportedJson(String rule, String severity, String sentence, String found, String expected) {

        private static ReportedJson of(Finding finding, Locale locale) {
            return new ReportedJson(
                    finding.rule().id(),
                    finding.rule().severity().name(),
                    Said.in(locale, finding.rule().wording()),
                    Said.in(locale, finding.observation()),
                    Said.in(locale, finding.expectation()));
        }
    }

    /// @param revised when what it leads to was last revised
    @Schema(name = "WaitingLink", description = "Un lien dont l’objectif a été révisé depuis : il est à confirmer")
    record WaitingLink(String target, Instant revised, List<RevisedJson> revisions) {

        private static WaitingLink of(ToConfirm waiting) {
            return new WaitingLink(waiting.link().target().value(), waiting.revised(), RevisedJson.of(waiting.since()));
        }
    }

    /// @param need its code
    @Schema(name = "WaitingNeed", description = "Un besoin de compétence dont l’objectif a été révisé depuis")
    record WaitingNeed(String need, String target, HeldJson held, Instant revised, List<RevisedJson> revisions) {

        private static WaitingNeed of(Standing waiting) {
            return new WaitingNeed(
                    waiting.link().name(),
                    waiting.link().target().value(),
                    HeldJson.of(waiting),
                    waiting.revised(),
                    RevisedJson.of(waiting.since()));
        }
    }

    static JudgedJson of(JudgedContribution judged, Locale locale) {
        return new JudgedJson(
                RefusalRow.of(judged.broken(), locale),
                judged.reported().stream()
                        .map(finding -> ReportedJson.of(finding, locale))
                        .toList(),
                judged.toConfirm().stream().map(WaitingLink::of).toList(),
                judged.throughNeeds().stream().map(WaitingNeed::of).toList());
    }
}
