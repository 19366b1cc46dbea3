package fr.continuum.domain.workforce;

import fr.continuum.domain.plan.MandatePlan;
import fr.continuum.domain.rule.ContinuumRule;
import fr.continuum.domain.rule.Finding;
import fr.continuum.domain.rule.Findings;
import fr.continuum.domain.rule.Refusal;
import fr.continuum.domain.shared.Decimals;
import fr.continuum.domain.shared.Wording;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Checks the accounts of gained time, wherever their facts come from: uses that break R32 (or R11 and R38 by their
/// links), accounts a file overdrew, and the remainder nobody has named a use of (R41).
public final class GainedTimeChecks {

    private GainedTimeChecks() {}

    public static Findings check(GainedTime time, MandatePlan plan) {
        List<Finding> findings = new ArrayList<>();
        time.uses().forEach(use -> findings.addAll(told(use, GainedTimeRules.broken(use, plan))));
        for (GainedTimeAccount account : time.ledger().accounts()) {
            if (account.excess().isPositive()) {
                findings.add(Finding.of(
                        ContinuumRule.R32, account.subject(), ContinuumRule.R32.wording(), account.overdrawn()));
            } else if (account.remainder().isPositive()) {
                findings.add(Finding.of(
                        ContinuumRule.R41, account.subject(), ContinuumRule.R41.wording(), remaining(account)));
            }
        }
        return Findings.of(findings);
    }

    /// One finding per rule broken, with all that breaks it.
    private static List<Finding> told(TimeGainUse use, List<Refusal> broken) {
        Map<ContinuumRule, List<Wording>> byRule = new LinkedHashMap<>();
        broken.forEach(refusal ->
                byRule.computeIfAbsent(refusal.rule(), _ -> new ArrayList<>()).add(refusal.offending()));
        List<Finding> findings = new ArrayList<>();
        byRule.forEach((rule, found) -> findings.add(Finding.of(
                rule,
                use.subject(),
                rule.wording(),
                Wording.joined(" ; ", found)
                        .then(new Wording(" — « " + use.title() + " »", " — “" + use.title() + "”")))));
        return findings;
    }

    private static Wording remaining(GainedTimeAccount account) {
        return account.remainder()
                .wording()
                .then(new Wording(" sans usage, soit ", " without a use: "))
                .then(Decimals.wording(account.remainderFte()))
                .then(new Wording("\u00a0ETP", "\u00a0FTE"));
    }
}
