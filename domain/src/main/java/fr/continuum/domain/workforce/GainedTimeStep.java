package fr.continuum.domain.workforce;

import fr.continuum.domain.plan.MandatePlan;
import fr.continuum.domain.rule.Refusal;
import fr.continuum.domain.rule.Ruling;
import fr.continuum.domain.shared.Sha256;
import java.util.ArrayList;
import java.util.List;

/// A change of the accounts of gained time that no hard rule stands against: what it was made from and what it leads
/// to. There is no other way to one than [GainedTime#become]: what stores uses and declared gains takes nothing else.
public final class GainedTimeStep {

    private final GainedTime before;
    private final GainedTime after;
    private final Sha256 plan;

    private GainedTimeStep(GainedTime before, GainedTime after, Sha256 plan) {
        this.before = before;
        this.after = after;
        this.plan = plan;
    }

    static Ruling<GainedTimeStep> of(GainedTime before, GainedTime after, MandatePlan plan) {
        List<Refusal> refusals = new ArrayList<>();
        for (TimeGainUse use : after.uses()) {
            if (!before.uses().contains(use)) {
                List<Refusal> broken = new ArrayList<>(GainedTimeRules.broken(use, plan));
                before.uses().stream()
                        .filter(was -> was.code().equals(use.code()))
                        .forEach(was -> GainedTimeRules.broken(was, plan).forEach(broken::remove));
                refusals.addAll(broken);
            }
        }
        refusals.addAll(GainedTimeTexts.tooLong(before, after));
        refusals.addAll(GainedTimeRules.overdrawn(before.ledger(), after.ledger()));
        return Ruling.of(new GainedTimeStep(before, after, plan.version()), refusals);
    }

    public GainedTime before() {
        return before;
    }

    public GainedTime after() {
        return after;
    }

    /// The version of the plan it was ruled on: what uses serve stands in that plan, and may not in another.
    public Sha256 plan() {
        return plan;
    }

    /// Uses that are new or say something else.
    public List<TimeGainUse> used() {
        return after.uses().stream().filter(use -> !before.uses().contains(use)).toList();
    }

    /// Codes of uses that are no more.
    public List<String> givenUp() {
        return codes(
                before.uses().stream().map(TimeGainUse::code).toList(),
                after.uses().stream().map(TimeGainUse::code).toList());
    }

    /// Gains that are new or say something else.
    public List<DeclaredGain> declared() {
        return after.declared().stream()
                .filter(gain -> !before.declared().contains(gain))
                .toList();
    }

    /// Codes of declared gains that are no more.
    public List<String> withdrawn() {
        return codes(
                before.declared().stream().map(DeclaredGain::code).toList(),
                after.declared().stream().map(DeclaredGain::code).toList());
    }

    private static List<String> codes(List<String> were, List<String> are) {
        return were.stream().filter(code -> !are.contains(code)).toList();
    }

    @Override
    public String toString() {
        return "GainedTimeStep[" + before.version() + " -> " + after.version() + "]";
    }
}
