package fr.continuum.domain.contribution;

import fr.continuum.domain.plan.MandatePlan;
import fr.continuum.domain.plan.PlanCode;
import fr.continuum.domain.plan.PlanElement;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/// How much of something goes to each objective and action: to what it is linked to, and to all that stands above. In
/// basis points, never more than the whole, so that two links under one challenge count there once.
public final class ServedShares {

    private ServedShares() {}

    /// By the shares the links declare; links that lead nowhere count nowhere.
    public static SortedMap<PlanCode, Integer> of(List<TraceLink> links, MandatePlan plan) {
        SortedMap<PlanCode, Integer> shares = new TreeMap<>();
        for (TraceLink link : LinkRules.sound(links, plan)) {
            for (PlanElement element : plan.lineage(link.target())) {
                if (LinkRules.isTarget(plan, element.code())) {
                    shares.merge(
                            element.code(), link.share(), (share, more) -> Math.min(TraceLink.WHOLE, share + more));
                }
            }
        }
        return shares;
    }

    /// Where nobody said a share: the whole of it to each, so that what it serves can be told and not added up.
    public static SortedMap<PlanCode, Integer> whole(Collection<PlanCode> targets, MandatePlan plan) {
        SortedMap<PlanCode, Integer> shares = new TreeMap<>();
        for (PlanCode target : targets) {
            for (PlanElement element : plan.lineage(target)) {
                if (LinkRules.isTarget(plan, element.code())) {
                    shares.put(element.code(), TraceLink.WHOLE);
                }
            }
        }
        return shares;
    }
}
