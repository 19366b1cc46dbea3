package fr.continuum.adapters.web.api.axis;

import fr.continuum.application.analytic.AskAnalyticAxis.AxisSeen;
import fr.continuum.domain.analytic.AnalyticAxis;
import fr.continuum.domain.analytic.AxisCode;
import fr.continuum.domain.analytic.AxisCode.Recognition;
import fr.continuum.domain.plan.PlanLevel;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// @param table version of the table codes were asked of: what recognising them names
@Schema(name = "AnalyticAxis", description = "Le plan comme axe analytique, ce qui est au-dessus d’abord")
record AnalyticAxisJson(String table, List<Code> codes) {

    /// @param element code of the plan
    /// @param parent code, in this axis, of what stands above; absent at the top
    /// @param open whether something may still be linked to it
    @Schema(name = "AnalyticCode", description = "Un objectif ou une action, comme l’outil le nomme")
    record Code(
            String element,
            String code,
            String label,
            PlanLevel level,
            @Nullable String parent,
            LocalDate opens,
            LocalDate closes,
            boolean open,
            Recognition recognition) {

        private static Code of(AxisCode code) {
            return new Code(
                    code.element().value(),
                    code.code(),
                    code.label(),
                    code.level(),
                    code.parent().orElse(null),
                    code.opens(),
                    code.closes(),
                    code.isOpen(),
                    code.recognition());
        }
    }

    static AnalyticAxisJson of(AxisSeen seen, AnalyticAxis axis) {
        return new AnalyticAxisJson(
                seen.table().version().value(),
                axis.codes().stream().map(Code::of).toList());
    }
}
