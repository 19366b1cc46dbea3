package fr.continuum.application.workforce;

import fr.continuum.domain.plan.MandatePlan;
import fr.continuum.domain.rule.Findings;
import fr.continuum.domain.workforce.GainedTimeAccount;
import fr.continuum.domain.workforce.GainedTimeChecks;
import java.util.Set;
import java.util.stream.Collectors;

/// What the accounts of gained time break or leave unsaid. A finding says the hours of its account as they are told:
/// those of too few people are not.
public final class GainedTimeFindings {

    private GainedTimeFindings() {}

    public static Findings of(TimeSeen time, MandatePlan plan) {
        Set<String> hidden = time.all().ledger().accounts().stream()
                .filter(time::hides)
                .map(GainedTimeAccount::subject)
                .collect(Collectors.toSet());
        return Findings.of(GainedTimeChecks.check(time.all(), plan).all().stream()
                .filter(finding -> !hidden.contains(finding.subject()))
                .toList());
    }
}
