package fr.continuum.application.purchase;

import fr.continuum.application.port.By;
import fr.continuum.application.port.FileFault;
import fr.continuum.application.port.PurchaseAccountBook;
import fr.continuum.application.port.PurchaseAccountBook.Said;
import fr.continuum.application.purchase.PurchaseListInForce.Known;
import fr.continuum.domain.crossproof.PurchaseAccounts;
import fr.continuum.domain.shared.Reason;
import fr.continuum.domain.shared.Sha256;
import fr.continuum.domain.shared.Siren;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/// Says which accounts buy, for one authority, or goes back to the list of the installation. The next night uses it;
/// past nights keep theirs.
public final class KeepPurchaseAccounts {

    private final PurchaseListInForce inForce;
    private final PurchaseAccountBook book;
    private final Clock clock;

    public KeepPurchaseAccounts(PurchaseListInForce inForce, PurchaseAccountBook book, Clock clock) {
        this.inForce = inForce;
        this.book = book;
        this.clock = clock;
    }

    /// @param accounts empty to go back to the list of the installation
    /// @param seen version of the list that was in force when it was decided; empty where none could be used
    /// @param dryRun whether it is only to be said what would become of it
    public record Request(
            Siren authority,
            Optional<PurchaseAccounts> accounts,
            Optional<Sha256> seen,
            String reason,
            By by,
            boolean dryRun) {}

    public sealed interface Outcome {

        /// @param accounts in force from now on
        record Done(PurchaseAccounts accounts) implements Outcome {}

        /// It is in force already.
        record NoChange() implements Outcome {}

        /// Nobody says why in words ([Reason]).
        record ReasonMissing() implements Outcome {}

        /// Another list is in force than the one that was seen.
        record ChangedMeanwhile() implements Outcome {}

        /// To go back to a list that cannot be used would leave none.
        record Unusable(List<FileFault> faults) implements Outcome {

            public Unusable {
                faults = List.copyOf(faults);
            }
        }
    }

    public Outcome keep(Request request) throws IOException {
        Optional<Reason> why = Reason.of(request.reason());
        if (why.isEmpty()) {
            return new Outcome.ReasonMissing();
        }
        List<Said> past = book.timeline(request.authority());
        Known now = inForce.of(request.authority());
        if (!version(now).equals(request.seen())) {
            return new Outcome.ChangedMeanwhile();
        }
        Known next = request.accounts()
                .<Known>map(accounts -> new Known.Read(accounts, PurchaseListInForce.Origin.SAID))
                .orElse(inForce.installed());
        if (next.equals(now)) {
            return new Outcome.NoChange();
        }
        return switch (next) {
            case Known.Unusable(List<FileFault> faults) -> new Outcome.Unusable(faults);
            case Known.Read(PurchaseAccounts accounts, var _) -> {
                Said said = new Said(
                        request.accounts(), why.get().words(), request.by().at(clock.instant()));
                yield request.dryRun() || book.say(request.authority(), said, past.size())
                        ? new Outcome.Done(accounts)
                        : new Outcome.ChangedMeanwhile();
            }
        };
    }

    /// The version of a list that can be used.
    public static Optional<Sha256> version(Known known) {
        return known instanceof Known.Read(PurchaseAccounts accounts, var _)
                ? Optional.of(accounts.version())
                : Optional.empty();
    }
}
