package fr.continuum.domain.contribution;

import fr.continuum.domain.plan.Action;
import fr.continuum.domain.plan.MandatePlan;
import fr.continuum.domain.plan.Mandates;
import fr.continuum.domain.plan.Objective;
import fr.continuum.domain.plan.PlanCode;
import fr.continuum.domain.rule.ContinuumRule;
import fr.continuum.domain.rule.Refusal;
import fr.continuum.domain.shared.Days;
import fr.continuum.domain.shared.Wording;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// What is asked of the links of anything that serves the plan: they lead to an objective or an action of it, which it
/// had not given up by then (R11), and share out no more than there is (R38). A link made under a former plan serves
/// that one, where the plan in force does not hold what it leads to.
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
        return sound(links, Mandates.of(plan));
    }

    /// Likewise, or of the former plan they were made under.
    static List<TraceLink> sound(List<TraceLink> links, Mandates mandates) {
        return links.stream()
                .filter(link -> isTarget(mandates.inForce(), link.target())
                        || formerlyServed(link, mandates).isPresent())
                .toList();
    }

    /// The former plan a link was made under, where it holds what the link leads to.
    private static Optional<MandatePlan> formerlyServed(TraceLink link, Mandates mandates) {
        return mandates.formerAt(link.at()).filter(plan -> isTarget(plan, link.target()));
    }

    /// Every rule the links break, at once.
    ///
    /// @param subject the business key of what is linked
    public static List<Refusal> broken(String subject, List<TraceLink> links, MandatePlan plan) {
        return broken(subject, links, Mandates.of(plan));
    }

    /// Likewise; a link that a former plan allowed when it was made breaks nothing today.
    static List<Refusal> broken(String subject, List<TraceLink> links, Mandates mandates) {
        List<Refusal> broken = new ArrayList<>();
        for (TraceLink link : links) {
            unsound(link, mandates).map(fault -> fault.of(subject)).ifPresent(broken::add);
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

    private static Optional<Fault> unsound(TraceLink link, Mandates mandates) {
        Optional<Fault> today = unsound(link, mandates.inForce());
        Optional<MandatePlan> then = formerlyServed(link, mandates);
        return today.isPresent() && then.isPresent() ? unsound(link, then.get()) : today;
    }

    /// What was linked before the plan gave it up stays so, for links to confirm to ask about; nothing new leads
    /// there.
    private static Optional<Fault> unsound(TraceLink link, MandatePlan plan) {
        LocalDate made = link.at().atZone(Days.FRANCE).toLocalDate();
        return fault(link.target(), plan)
                .filter(fault ->
                        plan.givenUpOn(link.target()).filter(made::isBefore).isEmpty());
    }

    /// What a person links today to what the plan gave up or does not hold, whatever day the link bears: no date
    /// leads into a former plan.
    ///
    /// @param before the links there were: they may stay
    static List<Refusal> reopened(String subject, List<TraceLink> before, List<TraceLink> after, MandatePlan plan) {
        Set<PlanCode> known = before.stream().map(TraceLink::target).collect(Collectors.toSet());
        return after.stream()
                .map(TraceLink::target)
                .filter(target -> !known.contains(target))
                .flatMap(target -> fault(target, plan).stream())
                .map(fault -> fault.of(subject))
                .toList();
    }

    /// Why nothing new may be said to serve it; empty where it may.
    public static Optional<Fault> fault(PlanCode code, MandatePlan plan) {
        if (!isTarget(plan, code)) {
            return Optional.of(new Fault(
                    Wording.same(code.value()),
                    new Wording(
                            "Choisissez un objectif ou une action de ce plan.",
                            "Choose an objective or an action of this plan.")));
        }
        return plan.givenUpOn(code)
                .map(day -> new Fault(
                        new Wording(code + ", abandonné le ", code + ", given up on ").then(Days.wording(day)),
                        new Wording(
                                "Choisissez un objectif ou une action que le plan n’a pas abandonné.",
                                "Choose an objective or an action that the plan did not give up.")));
    }

    /// Why nothing new serves something, and what to do.
    public record Fault(Wording offending, Wording mend) {

        Refusal of(String subject) {
            return new Refusal(ContinuumRule.R11, subject, offending, mend);
        }
    }

    private static String percent(int basisPoints, String point) {
        return basisPoints % 100 == 0
                ? Integer.toString(basisPoints / 100)
                : basisPoints / 100 + point + String.format("%02d", basisPoints % 100);
    }
}
