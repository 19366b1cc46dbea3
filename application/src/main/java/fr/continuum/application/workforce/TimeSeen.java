package fr.continuum.application.workforce;

import fr.continuum.application.port.Workforce;
import fr.continuum.application.port.Workforce.Counting;
import fr.continuum.domain.budget.FiscalYear;
import fr.continuum.domain.shared.Owner;
import fr.continuum.domain.workforce.CyclesTold;
import fr.continuum.domain.workforce.CyclesTold.Counted;
import fr.continuum.domain.workforce.GainedTime;
import fr.continuum.domain.workforce.GainedTimeAccount;
import fr.continuum.domain.workforce.WorkforceBook;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Gained time as somebody sees it: HR all of it as it is; others what can be told beside all that was told before
/// ([CyclesTold]).
///
/// @param all as it is told, hidden accounts too
/// @param shown without what hidden accounts say of work cycles
public record TimeSeen(GainedTime all, GainedTime shown, Optional<CyclesTold> told) {

    /// @param book of the owner, on any day
    public static TimeSeen of(Workforce workforce, Owner owner, WorkforceBook book, Sight sight) {
        return switch (sight) {
            case HR -> new TimeSeen(book.time(), book.time(), Optional.empty());
            case OUTSIDE_HR -> {
                CyclesTold told = CyclesTold.after(until(workforce, owner, book));
                yield new TimeSeen(told.all(book.time()), told.shown(book.time()), Optional.of(told));
            }
        };
    }

    /// All that was counted until what this book says was.
    private static List<Counted> until(Workforce workforce, Owner owner, WorkforceBook book) {
        List<Counted> until = new ArrayList<>(List.of(Counted.NOTHING));
        all(workforce, owner).forEach(counting -> until.add(counting.counted()));
        until.add(new Counted(book.time().cycles(), book.smallFigures()));
        return until;
    }

    /// Until an authority writes its first word it reads the home's book.
    private static List<Counting> all(Workforce workforce, Owner owner) {
        List<Counting> own = workforce.countings(owner);
        if (owner.equals(Owner.HOME)) {
            return own;
        }
        List<Counting> all = new ArrayList<>(workforce.countings(Owner.HOME).stream()
                .filter(counting ->
                        own.isEmpty() || counting.at().isBefore(own.getFirst().at()))
                .toList());
        all.addAll(own);
        return all;
    }

    public boolean hides(GainedTimeAccount account) {
        return told.filter(cycles -> cycles.hides(account)).isPresent();
    }

    /// Whether what a year comes to is hidden. What hidden accounts have left and what they have used too much are
    /// two sums, and hours are agents by what each department counts for one: both would tell them apart.
    boolean hidesSumOf(FiscalYear year) {
        List<GainedTimeAccount> hidden = all.ledger().accounts().stream()
                .filter(account -> account.year().equals(year) && hides(account))
                .toList();
        boolean toldApart = hidden.stream()
                        .anyMatch(account -> !account.remainder().isPositive())
                || hidden.stream().map(GainedTimeAccount::reference).distinct().count() > 1;
        return told.filter(cycles -> cycles.hidesSumOf(year)).isPresent() || toldApart;
    }
}
