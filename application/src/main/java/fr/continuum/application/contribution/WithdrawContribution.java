package fr.continuum.application.contribution;

import fr.continuum.application.port.By;
import fr.continuum.application.port.Contributions;
import fr.continuum.application.port.Reach.OutOfReach;
import fr.continuum.application.port.TimelineEntry;
import fr.continuum.domain.contribution.Contribution;
import fr.continuum.domain.contribution.ContributionId;
import fr.continuum.domain.contribution.Withdrawal;
import fr.continuum.domain.shared.Owner;
import fr.continuum.domain.shared.Reason;
import fr.continuum.domain.shared.Sha256;
import fr.continuum.domain.shared.TextKind;
import java.time.Clock;
import java.util.Optional;

/// Somebody takes out what was planned by mistake. It leaves the book from that moment on; past days still show it,
/// and its history stays, with the reason.
public final class WithdrawContribution {

    private final Contributions contributions;
    private final OwnBook books;
    private final Clock clock;

    public WithdrawContribution(Contributions contributions, Clock clock) {
        this.contributions = contributions;
        this.books = new OwnBook(contributions);
        this.clock = clock;
    }

    /// What became of taking it out.
    public sealed interface Outcome {

        record Withdrawn() implements Outcome {}

        /// Nobody says why in words ([Reason]): nothing is done.
        record ReasonMissing() implements Outcome {}

        /// The reason is longer than reasons are ([TextKind#SENTENCE]): nothing is done.
        record ReasonTooLong() implements Outcome {}

        /// Someone changed it since it was read, or withdrew it before: nothing is done.
        record ChangedMeanwhile() implements Outcome {}
    }

    /// @param seen the version of it that was read
    /// @param reason why, to be kept in its history
    /// @throws OutOfReach where it is beyond what its author may write
    public Outcome withdraw(Owner owner, ContributionId id, Sha256 seen, String reason, By by) {
        Optional<Reason> why = Reason.of(reason);
        if (why.isEmpty()) {
            return new Outcome.ReasonMissing();
        }
        if (TextKind.SENTENCE.isTooLong(why.get().words())) {
            return new Outcome.ReasonTooLong();
        }
        Optional<Contribution> known = books.read(owner).find(id);
        known.ifPresent(by.reach()::mustHold);
        if (known.filter(one -> one.version().equals(seen)).isEmpty()) {
            return new Outcome.ChangedMeanwhile();
        }
        TimelineEntry entry = by.at(clock.instant());
        books.takeOver(owner, entry.author(), entry.at());
        return contributions.withdraw(owner, id, seen, new Withdrawal(why.get().words()), entry)
                ? new Outcome.Withdrawn()
                : new Outcome.ChangedMeanwhile();
    }
}
