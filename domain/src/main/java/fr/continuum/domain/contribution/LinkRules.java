package fr.continuum.domain.contribution;

import fr.continuum.domain.plan.Action;
import fr.continuum.domain.plan.MandatePlan;
import fr.continuum.domain.plan.Objective;
import fr.continuum.domain.plan.PlanCode;
import fr.continuum.domain.rule.ContinuumRule;
import fr.continuum.domain.rule.Refusal;
import fr.continuum.domain.shared.Wording;
import java.util.ArrayList;
import java.util.List;

/// What is asked of the links of anything that serves the plan: they lead to an objective or an action of it (R11),
/// and share out no more than there is (R38).
public final class LinkRules {

    private LinkRules() {}

    /// Whether a link may lead there: nothing is done for an axis or a promise itself.
    public static boolean isTarget(MandatePlan plan, PlanCode code) {
        return plan.find(code)
                .filter(element -> element instanceof Objective || element instanceof Action)
                .isPresent();
    }

    /// Links that lead to an objective or an action of the plan: others prove nothing.
    public static List<TraceLink> sound(List<TraceLink> links, MandatePlan plan) {
        return links.stream().filter(link -> isTarget(plan, link.target())).toList();
    }

    /// Every rule the links break, at once.
    ///
    /// @param subject the business key of what is linked
    public static List<Refusal> broken(String subject, List<TraceLink> links, MandatePlan plan) {
        List<Refusal> broken = new ArrayList<>();
        for (TraceLink link : links) {
            if (!isTarget(plan, link.target())) {
                broken.add(new Refusal(
                        ContinuumRule.R11,
                        subject,
                        Wording.same(link.target().value()),
                        new Wording(
                                "Choisissez un objectif ou une action de ce plan.",
                                "Choose an objective or an action of this plan.")));
            }
        }
        int shares = links.stream().mapToInt(TraceLink::share).sum();
        if (shares > TraceLink.WHOLE) {
            broken.add(new Refusal(
                    ContinuumRule.R38,
                    subject,
                    new Wording(percent(shares, ",") + " % au total", percent(shares, ".") + "% in all"),
                    new Wording(
                            "Ramenez le total des parts à 100 % au plus.", "Bring the shares down to 100% at most.")));
        }
        return broken;
    }

    private static String percent(int basisPoints, String point) {
        return basisPoints % 100 == 0
                ? Integer.toString(basisPoints / 100)
                : basisPoints / 100 + point + String.format("%02d", basisPoints % 100);
    }
}
