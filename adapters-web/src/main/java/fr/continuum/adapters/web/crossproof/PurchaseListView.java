package fr.continuum.adapters.web.crossproof;

import fr.continuum.adapters.web.crossproof.PurchaseForm.Asked;
import fr.continuum.application.port.FileFault;
import fr.continuum.application.port.PurchaseAccountBook.Said;
import fr.continuum.application.port.Registers.KnownAuthority;
import fr.continuum.application.purchase.PurchaseListInForce.Origin;
import fr.continuum.domain.crossproof.Purchase;
import fr.continuum.domain.crossproof.PurchaseAccounts;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// The list in force, and what was said before it.
///
/// @param accounts in force; none where the list cannot be used
/// @param origin null likewise
/// @param version of the list in force; empty likewise
/// @param past all the authority ever said, latest first
/// @param asked as it was typed
/// @param trouble name of what is wrong with it; empty where nothing is
record PurchaseListView(
        List<KnownAuthority> authorities,
        KnownAuthority authority,
        List<Purchase> purchases,
        PurchaseAccounts accounts,
        @Nullable Origin origin,
        String version,
        List<FileFault> faults,
        List<Past> past,
        Asked asked,
        String trouble) {
    /// @param added accounts it added to the one before it; removed and corrected likewise
    record Past(Said said, List<PurchaseAccounts.Account> added, List<PurchaseAccounts.Account> removed) {}

    /// What each said is told beside the list it came after, where that was one.
    static List<Past> past(List<Said> timeline) {
        return IntStream.range(0, timeline.size())
                .mapToObj(at -> {
                    Said said = timeline.get(at);
                    Optional<PurchaseAccounts> before =
                            at + 1 < timeline.size() ? timeline.get(at + 1).accounts() : Optional.empty();
                    return before.isEmpty() || said.accounts().isEmpty()
                            ? new Past(said, List.of(), List.of())
                            : new Past(
                                    said,
                                    missing(said.accounts().get(), before.get()),
                                    missing(before.get(), said.accounts().get()));
                })
                .toList();
    }

    private static List<PurchaseAccounts.Account> missing(PurchaseAccounts of, PurchaseAccounts in) {
        return of.accounts().stream()
                .filter(account -> !in.accounts().contains(account))
                .toList();
    }
}
