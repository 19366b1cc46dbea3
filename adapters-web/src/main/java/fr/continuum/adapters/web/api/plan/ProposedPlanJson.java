package fr.continuum.adapters.web.api.plan;

import fr.continuum.adapters.web.api.wire.FileRemarkJson;
import fr.continuum.adapters.web.finding.RefusalRow;
import fr.continuum.adapters.web.text.Said;
import fr.continuum.application.outline.ConfirmedOutline;
import fr.continuum.application.outline.OutlineLevel;
import fr.continuum.application.outline.OutlineNode;
import fr.continuum.application.outline.OutlineProposal;
import fr.continuum.domain.plan.PlanCode;
import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A plan proposed from a document written for people. Nothing is kept: what is right in it is corrected, then sent as
/// a whole plan.
///
/// @param version of the plan in force it was held against; absent where there is none
/// @param plan the whole of it, as `PUT /api/v1/plan` takes it; absent where lines cannot stand where they do
/// @param violations rules that stand against it as it is
@Schema(
        name = "ProposedPlan",
        description = "Un plan proposé d’après un document ; rien n’est gardé. « plan » se corrige et s’envoie à PUT"
                + " /api/v1/plan ; il est absent tant que des lignes ne peuvent rester où elles sont")
record ProposedPlanJson(
        @Nullable String version,
        @Nullable PlanJson plan,
        List<Line> lines,
        List<FileRemarkJson> remarks,

        @ArraySchema(schema = @Schema(ref = "#/components/schemas/Violation"))
        List<RefusalRow> violations) {

    /// A line of the document.
    ///
    /// @param where it was found, in French
    /// @param text its title; the whole of it where it is a text
    /// @param code of the element it makes; absent where it makes none
    /// @param known whether it stands for an element the plan in force has
    /// @param unsaid whether it speaks of such an element, and changes nothing of it
    /// @param doubts what to look at
    /// @param faults why it cannot stand where it does, in the caller's language
    @Schema(name = "ProposedLine", description = "Une ligne du document, ce qu’elle serait, et ce qu’il faut regarder")
    record Line(
            String where,
            OutlineLevel level,
            String text,
            @Nullable String code,
            OutlineNode.Confidence confidence,
            boolean known,
            boolean unsaid,
            List<OutlineNode.Doubt> doubts,
            List<String> faults) {

        private static Line of(
                OutlineNode node, ConfirmedOutline.Lines lines, List<ConfirmedOutline.Fault> faults, Locale locale) {
            boolean titled = node.level().isNested() || node.level() == OutlineLevel.PLEDGE;
            return new Line(
                    node.where(),
                    node.level(),
                    titled ? node.title() : node.text(),
                    Optional.ofNullable(lines.codes().get(node.id()))
                            .map(PlanCode::value)
                            .orElse(null),
                    node.confidence(),
                    lines.known().contains(node.id()),
                    lines.unsaid().contains(node.id()),
                    node.doubts().stream().sorted(Comparator.naturalOrder()).toList(),
                    faults.stream()
                            .filter(fault -> fault.id() == node.id())
                            .map(fault -> Said.in(locale, fault.reason()))
                            .toList());
        }
    }

    static List<Line> lines(
            OutlineProposal tree, ConfirmedOutline.Lines lines, List<ConfirmedOutline.Fault> faults, Locale locale) {
        return tree.nodes().stream()
                .map(node -> Line.of(node, lines, faults, locale))
                .toList();
    }
}
