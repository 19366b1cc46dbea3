package fr.continuum.adapters.web.plan;

import fr.continuum.application.attention.Answering;
import fr.continuum.domain.plan.Action;
import fr.continuum.domain.plan.MandatePlan;
import fr.continuum.domain.plan.Objective;
import fr.continuum.domain.plan.PlanCode;
import fr.continuum.domain.plan.PlanElement;
import fr.continuum.domain.plan.Pledge;
import fr.continuum.domain.plan.StrategicAxis;
import fr.continuum.domain.plan.Vacancies;
import fr.continuum.domain.trace.Continuum;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;

/// Where every element of a plan stands on a day.
final class Standings {

    private final MandatePlan plan;
    private final Continuum continuum;
    private final LocalDate day;
    private final Vacancies vacancies;
    private final Map<PlanCode, Standing> byCode = new LinkedHashMap<>();

    /// @param continuum the plan and what is done for it
    Standings(PlanSeen seen, Continuum continuum) {
        this.plan = seen.plan().orElseThrow();
        this.continuum = continuum;
        this.day = seen.day();
        this.vacancies = seen.vacancies();
        plan.content().elements().forEach(element -> byCode.put(element.code(), standing(element)));
    }

    /// In the authority's order.
    Collection<Standing> all() {
        return List.copyOf(byCode.values());
    }

    Standing of(PlanElement element) {
        Standing standing = byCode.get(element.code());
        if (standing == null) {
            throw new IllegalArgumentException("No element of this plan: " + element.code());
        }
        return standing;
    }

    private Standing standing(PlanElement element) {
        List<Action> actions = new ArrayList<>();
        collect(element, actions);
        long contributions = continuum
                .down(element.code())
                .map(means -> means.allContributions().size())
                .orElse(0);
        List<Holder> holders = Holder.of(element, vacancies);
        boolean open = plan.isOpen(element.code());
        return new Standing(
                element,
                open,
                isLate(element),
                holders,
                element instanceof Action action ? Answering.of(plan, action, vacancies) : "",
                actions,
                actions.stream().filter(this::isLate).count(),
                planned(element, actions),
                contributions,
                open ? lacks(element, actions, holders, contributions) : Set.of());
    }

    private boolean isLate(PlanElement element) {
        return element instanceof Action action && plan.isOpen(action.code()) && action.isLateOn(day);
    }

    private void collect(PlanElement element, List<Action> actions) {
        for (PlanElement below : plan.below(element.code())) {
            if (below instanceof Action action) {
                actions.add(action);
            } else {
                collect(below, actions);
            }
        }
    }

    private OptionalLong planned(PlanElement element, List<Action> actions) {
        if (element instanceof Action action) {
            return action.plannedCents();
        }
        List<Long> budgets = actions.stream()
                .filter(action -> plan.lineage(action.code()).stream().allMatch(PlanElement::isActive))
                .flatMap(action -> action.plannedCents().stream().boxed())
                .toList();
        return budgets.isEmpty()
                ? OptionalLong.empty()
                : OptionalLong.of(budgets.stream().reduce(0L, Math::addExact));
    }

    private Set<Lack> lacks(PlanElement element, List<Action> actions, List<Holder> holders, long contributions) {
        boolean steered = holders.stream().anyMatch(holder -> holder.role().isPilot());
        Set<Lack> lacks = EnumSet.noneOf(Lack.class);
        switch (element) {
            case StrategicAxis _ -> {}
            case Objective objective -> {
                lack(lacks, Lack.ACTION, actions.stream().noneMatch(PlanElement::isActive));
                lack(lacks, Lack.PILOT, objective instanceof Objective.Strategic && !steered);
                lack(lacks, Lack.CONTRIBUTION, contributions == 0);
            }
            case Action _ -> {
                lack(lacks, Lack.PILOT, !steered);
                lack(lacks, Lack.CONTRIBUTION, contributions == 0);
            }
            case Pledge pledge ->
                lack(lacks, Lack.OBJECTIVE, pledge.objectives().stream().noneMatch(plan::isOpen));
        }
        return lacks;
    }

    private static void lack(Set<Lack> lacks, Lack lack, boolean isLacking) {
        if (isLacking) {
            lacks.add(lack);
        }
    }
}
