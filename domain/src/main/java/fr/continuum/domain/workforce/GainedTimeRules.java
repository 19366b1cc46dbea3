package fr.continuum.domain.workforce;

import fr.continuum.domain.contribution.LinkRules;
import fr.continuum.domain.plan.MandatePlan;
import fr.continuum.domain.rule.ContinuumRule;
import fr.continuum.domain.rule.Refusal;
import fr.continuum.domain.shared.Wording;
import java.util.ArrayList;
import java.util.List;

/// What R32 asks of the uses of gained time. One list with two uses: a person is refused, a file is kept and reported.
final class GainedTimeRules {

    private GainedTimeRules() {}

    /// What a use lacks by itself, whatever there is to use.
    static List<Refusal> broken(TimeGainUse use, MandatePlan plan) {
        List<Refusal> broken = new ArrayList<>(LinkRules.broken(use.subject(), use.links(), plan));
        if (use.kind().mustServe() && LinkRules.sound(use.links(), plan).isEmpty()) {
            broken.add(new Refusal(
                    ContinuumRule.R32,
                    use.subject(),
                    new Wording("aucun objectif", "no objective"),
                    new Wording(
                            "Reliez cet usage à un objectif ou à une action, ou dites qu’il va à la qualité de vie au"
                                    + " travail.",
                            "Link this use to an objective or action, or say that it goes to quality of life at"
                                    + " work.")));
        }
        if (use.improvement().isUnproven()) {
            broken.add(new Refusal(
                    ContinuumRule.R32,
                    use.subject(),
                    new Wording("une amélioration sans preuve", "an improvement without evidence"),
                    new Wording(
                            "Dites ce qui le montre, ou répondez que ce n’est pas encore connu.",
                            "Say what shows it, or answer that it is not known yet.")));
        }
        return broken;
    }

    /// Accounts that a change overdraws, or overdraws further.
    static List<Refusal> overdrawn(GainedTimeLedger before, GainedTimeLedger after) {
        List<Refusal> refusals = new ArrayList<>();
        for (GainedTimeAccount account : after.accounts()) {
            Hours was = before.account(account.department(), account.year())
                    .map(GainedTimeAccount::excess)
                    .orElse(Hours.ZERO);
            if (account.excess().compareTo(was) > 0) {
                refusals.add(new Refusal(
                        ContinuumRule.R32,
                        account.subject(),
                        account.overdrawn(),
                        new Wording("Retirez ", "Take off ")
                                .then(account.excess().wording())
                                .then(new Wording(
                                        ", ou déclarez le temps dégagé qui manque.",
                                        ", or declare the gained time that is missing."))));
            }
        }
        return refusals;
    }
}
