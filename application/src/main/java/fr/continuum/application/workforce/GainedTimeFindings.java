package fr.continuum.application.workforce;

import fr.continuum.domain.plan.MandatePlan;
import fr.continuum.domain.rule.Findings;
import fr.continuum.domain.workforce.GainedTimeAccount;
import fr.continuum.domain.workforce.GainedTimeChecks;
import fr.continuum.domain.workforce.WorkforceBook;
import fr.continuum.domain.workforce.disclosure.Cell;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// What the accounts of gained time break or leave unsaid. A finding says the hours of its account: those of too few
/// people are not told.
public final class GainedTimeFindings {

    private GainedTimeFindings() {}

    public static Findings of(WorkforceBook book, MandatePlan plan, Sight sight) {
        List<GainedTimeAccount> accounts = book.time().ledger().accounts();
        Veil veil = AskGainedTime.veil(book.time(), accounts, book.smallFigures(), sight);
        Set<String> hidden = accounts.stream()
                .filter(account ->
                        veil.hides(Cell.of(account.department(), account.year().toString())))
                .map(GainedTimeAccount::subject)
                .collect(Collectors.toSet());
        return Findings.of(GainedTimeChecks.check(book.time(), plan).all().stream()
                .filter(finding -> !hidden.contains(finding.subject()))
                .toList());
    }
}
