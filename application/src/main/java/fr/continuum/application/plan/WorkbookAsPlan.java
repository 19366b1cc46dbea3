package fr.continuum.application.plan;

import fr.continuum.application.port.ActionPlanReader;
import fr.continuum.application.port.FileFault;
import fr.continuum.application.port.FileRemark;
import fr.continuum.application.port.ToldCell;
import fr.continuum.domain.plan.Action;
import fr.continuum.domain.plan.MandatePlan;
import fr.continuum.domain.plan.Objective;
import fr.continuum.domain.plan.PlanCode;
import fr.continuum.domain.plan.PlanContent;
import fr.continuum.domain.plan.PlanElement;
import fr.continuum.domain.plan.PlanLevel;
import fr.continuum.domain.plan.Pledge;
import fr.continuum.domain.plan.StrategicAxis;
import fr.continuum.domain.shared.Wording;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// Reads an action-plan workbook over the plan it tells of. The workbook names elements by their titles, not by codes:
/// each keeps the code it has in the plan ([SameElements]), whatever number the file gives it now. What its cells say
/// is so from now on; what they leave empty, and what it has no column for (promises, arrows, conditions, other
/// roles), stays.
public final class WorkbookAsPlan {

    private final PlanContent before;
    private final ActionPlanReader.Outcome.Read read;
    private final Map<PlanCode, PlanCode> codes;
    private final List<Wording> faults = new ArrayList<>();

    private WorkbookAsPlan(PlanContent before, ActionPlanReader.Outcome.Read read, Set<PlanCode> former) {
        this.before = before;
        this.read = read;
        this.codes = SameElements.codes(before, read.content(), former, saidCodes(read));
    }

    private static Set<PlanCode> saidCodes(ActionPlanReader.Outcome.Read read) {
        return read.named().entrySet().stream()
                .filter(action -> action.getValue().code().isPresent())
                .map(Map.Entry::getKey)
                .collect(Collectors.toUnmodifiableSet());
    }

    /// What the plan would say.
    ///
    /// @param faults what the file says that what stays of the plan contradicts
    /// @param unknown cells that name what the plan would not have
    /// @param remarks what became of the codes the file gives
    /// @param stands the cell of the file that first names each element, by the code it has in the plan
    public record Merged(
            PlanContent content,
            List<Wording> faults,
            List<FileFault> unknown,
            List<FileRemark> remarks,
            Map<PlanCode, ToldCell> stands) {

        public Merged {
            stands = Map.copyOf(stands);
            faults = List.copyOf(faults);
            unknown = List.copyOf(unknown);
            remarks = List.copyOf(remarks);
        }
    }

    /// @param before the plan as it stands, under its code, name and term
    /// @param former codes its elements ever bore
    /// @param part whether the file tells a part of the plan only: what it does not name stays
    public static Merged over(
            PlanContent before, ActionPlanReader.Outcome.Read read, Set<PlanCode> former, boolean part) {
        return new WorkbookAsPlan(before, read, former).merged(part);
    }

    private Merged merged(boolean part) {
        List<PlanElement> named =
                read.content().elements().stream().map(this::element).toList();
        Set<PlanCode> kept = part ? Set.of() : keptApart(named);
        PlanContent next = KeptElements.around(before, named, element -> part || kept.contains(element.code()));
        ToldObjectives others = new ToldObjectives(next);
        for (PlanElement told : read.content().elements()) {
            if (told instanceof Action action) {
                next = others.of(next, now(action.code()), named(action.code()).others());
            }
        }
        Map<PlanCode, ToldCell> stands = new HashMap<>();
        read.stands().forEach((told, cell) -> stands.put(now(told), cell));
        return new Merged(next, faults, others.unknown(), new ToldCodes(before, read, codes).remarks(), stands);
    }

    private ActionPlanReader.Named named(PlanCode told) {
        return read.named().getOrDefault(told, new ActionPlanReader.Named(Optional.empty(), Optional.empty()));
    }

    /// What no such workbook names: promises, axes where it has no column for them, and what was given up, with
    /// what it stands under.
    private Set<PlanCode> keptApart(List<PlanElement> named) {
        Set<PlanCode> there = new HashSet<>();
        named.forEach(element -> there.add(element.code()));
        Map<PlanCode, PlanElement> known = new HashMap<>();
        before.elements().forEach(element -> known.putIfAbsent(element.code(), element));
        Set<PlanCode> kept = new HashSet<>();
        for (PlanElement element : before.elements()) {
            if (element.level() == PlanLevel.PLEDGE || (element.level() == PlanLevel.AXIS && !tellsAxes())) {
                kept.add(element.code());
            } else if (!element.isActive()) {
                Optional<PlanElement> at = Optional.of(element);
                while (at.isPresent()
                        && !there.contains(at.get().code())
                        && kept.add(at.get().code())) {
                    at = MandatePlan.above(at.get()).map(known::get);
                }
            }
        }
        return kept;
    }

    /// A workbook without a column of axes says nothing of them: objectives stay where they are.
    private boolean tellsAxes() {
        return read.content().elements().stream().anyMatch(element -> element.level() == PlanLevel.AXIS);
    }

    private PlanElement element(PlanElement told) {
        PlanCode code = codes.getOrDefault(told.code(), told.code());
        Optional<PlanElement> known = before.find(code);
        return switch (told) {
            case StrategicAxis axis ->
                known.filter(StrategicAxis.class::isInstance)
                        .map(is -> new StrategicAxis(
                                code, FoldedTitle.kept(is.label(), axis.label()), is.abandonment(), is.lineage()))
                        .orElseGet(() -> StrategicAxis.of(code.value(), axis.label()));
            case Objective.Strategic objective -> {
                Objective.Strategic is = known.filter(Objective.Strategic.class::isInstance)
                        .map(Objective.Strategic.class::cast)
                        .orElse(objective);
                yield new Objective.Strategic(
                        code,
                        FoldedTitle.kept(is.label(), objective.label()),
                        is.statement(),
                        tellsAxes() ? objective.axis().map(this::now) : is.axis(),
                        is.conditions(),
                        is.roles(),
                        is.territories(),
                        is.abandonment(),
                        is.lineage(),
                        is.keyFigure());
            }
            case Objective.Operational objective -> {
                Objective.Operational is = known.filter(Objective.Operational.class::isInstance)
                        .map(Objective.Operational.class::cast)
                        .orElse(objective);
                yield new Objective.Operational(
                        code,
                        FoldedTitle.kept(is.label(), objective.label()),
                        is.statement(),
                        now(objective.under()),
                        is.conditions(),
                        is.roles(),
                        is.territories(),
                        is.abandonment(),
                        is.lineage());
            }
            case Action action -> action(code, action, known);
            case Pledge pledge -> throw new IllegalArgumentException("No workbook tells of pledges: " + pledge);
        };
    }

    private Action action(PlanCode code, Action told, Optional<PlanElement> known) {
        Optional<PlanCode> principal = told.principal().map(this::now);
        return known.filter(Action.class::isInstance)
                .map(Action.class::cast)
                .map(is -> ToldAction.over(
                        is, told, read.said().getOrDefault(told.code(), Set.of()), principal, faults::add))
                .orElseGet(() -> new Action(
                        code,
                        told.label(),
                        told.description(),
                        principal,
                        List.of(),
                        told.state(),
                        told.schedule(),
                        told.milestones(),
                        told.priority(),
                        told.roles(),
                        told.territories(),
                        told.plannedCents(),
                        Optional.empty()));
    }

    private PlanCode now(PlanCode told) {
        return codes.getOrDefault(told, told);
    }
}
