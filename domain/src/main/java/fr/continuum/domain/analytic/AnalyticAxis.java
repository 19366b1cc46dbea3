package fr.continuum.domain.analytic;

import fr.continuum.domain.analytic.AxisCode.Recognition;
import fr.continuum.domain.contribution.LinkRules;
import fr.continuum.domain.plan.Action;
import fr.continuum.domain.plan.ActionState;
import fr.continuum.domain.plan.MandatePlan;
import fr.continuum.domain.plan.MandateTerm;
import fr.continuum.domain.plan.PlanCode;
import fr.continuum.domain.plan.PlanElement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The plan as an analytic axis: what may be entered under in a finance or HR tool, so that lines bear their purpose
/// from the start (code at source). A code given once is kept: the rows of the authority's table remember it, and no
/// code ever stands for two elements.
///
/// @param codes those above before those below them, in the order of the plan: tools ask for the parent first
public record AnalyticAxis(CodeFormat format, List<AxisCode> codes) {

    public AnalyticAxis {
        codes = List.copyOf(codes);
    }

    /// An axis, or why there is none.
    public sealed interface Made {

        record Axis(AnalyticAxis axis) implements Made {}

        /// Codes so short cannot tell the elements of the plan apart.
        ///
        /// @param elements how many need one
        /// @param first the first that got none
        record TooShort(int elements, PlanCode first) implements Made {}
    }

    /// The codes a table does not understand yet.
    public List<AxisCode> notYet() {
        return codes.stream()
                .filter(code -> code.recognition() == Recognition.NOT_YET)
                .toList();
    }

    /// @param known what the rows of the authority's table say of analytic codes
    /// @param today what is given up or over by then, and late, is seen from this day
    /// @param withClosed whether what is over or given up is in it too, with its last day, so that a tool that has
    /// its
    ///     code closes it; without, only what something may still be linked to
    public static Made of(MandatePlan plan, CodeFormat format, KnownCodes known, LocalDate today, boolean withClosed) {
        List<PlanElement> wanted = inOrder(plan).stream()
                .filter(element -> LinkRules.isTarget(plan, element.code()))
                .filter(element -> withClosed || isOpen(plan, element))
                .toList();
        Naming naming = new Naming(plan, format, known);
        Map<PlanCode, String> codes = new LinkedHashMap<>();
        wanted.forEach(element -> naming.kept(element.code()).ifPresent(code -> codes.put(element.code(), code)));
        for (PlanElement element : wanted) {
            if (!codes.containsKey(element.code())) {
                Optional<String> code = naming.made(element.code());
                if (code.isEmpty()) {
                    return new Made.TooShort(wanted.size(), element.code());
                }
                codes.put(element.code(), code.get());
            }
        }
        List<AxisCode> entries = new ArrayList<>();
        for (PlanElement element : wanted) {
            String code = codes.getOrDefault(element.code(), "");
            entries.add(new AxisCode(
                    element.code(),
                    code,
                    format.label(element.label()),
                    element.level(),
                    parent(plan, element, codes),
                    opens(plan, element),
                    closes(plan, element, today),
                    isOpen(plan, element),
                    known.recognition(code, element.code())));
        }
        return new Made.Axis(new AnalyticAxis(format, entries));
    }

    private static List<PlanElement> inOrder(MandatePlan plan) {
        List<PlanElement> ordered = new ArrayList<>();
        plan.content().elements().stream()
                .filter(element -> MandatePlan.above(element).isEmpty())
                .forEach(root -> walk(plan, root, ordered));
        return ordered;
    }

    private static void walk(MandatePlan plan, PlanElement element, List<PlanElement> ordered) {
        ordered.add(element);
        plan.below(element.code()).forEach(below -> walk(plan, below, ordered));
    }

    /// Whether something may still be linked to it: neither given up, itself or with what stands above, nor over.
    private static boolean isOpen(MandatePlan plan, PlanElement element) {
        return LinkRules.fault(element.code(), plan).isEmpty() && plan.isOpen(element.code());
    }

    private static Optional<String> parent(MandatePlan plan, PlanElement element, Map<PlanCode, String> codes) {
        return plan.lineage(element.code()).reversed().stream()
                .skip(1)
                .flatMap(above -> Optional.ofNullable(codes.get(above.code())).stream())
                .findFirst();
    }

    private static LocalDate opens(MandatePlan plan, PlanElement element) {
        MandateTerm term = plan.content().term();
        return element instanceof Action action ? action.schedule().start().orElse(term.start()) : term.start();
    }

    /// An action that is late is not over: it is open as long as the mandate.
    private static LocalDate closes(MandatePlan plan, PlanElement element, LocalDate today) {
        MandateTerm term = plan.content().term();
        Optional<LocalDate> givenUp = plan.givenUpOn(element.code());
        if (givenUp.isPresent()) {
            return givenUp.get();
        }
        if (element instanceof Action action) {
            return action.state() instanceof ActionState.Completed(LocalDate on)
                    ? on
                    : action.schedule()
                            .end()
                            .filter(end -> !end.isBefore(today))
                            .orElse(term.end());
        }
        return term.end();
    }
}
