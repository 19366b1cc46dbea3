package fr.continuum.application.port;

import fr.continuum.domain.crossproof.PurchaseAccounts;
import fr.continuum.domain.shared.Sha256;
import fr.continuum.domain.shared.Siren;
import java.util.List;
import java.util.Optional;

/// The lists of accounts that buy, as authorities say them: an append-only timeline, of which the last one said
/// counts; and every list that was said or that a night used, by its version.
public interface PurchaseAccountBook {

    /// @param after how many times the authority had said something when it was decided
    /// @return whether it was kept: not where somebody said something since
    boolean say(Siren authority, Said said, int after);

    /// All that an authority ever said, latest first.
    List<Said> timeline(Siren authority);

    /// Keeps a list that a night uses; once however often.
    void keep(PurchaseAccounts accounts);

    /// A list that was said or kept.
    Optional<PurchaseAccounts> find(Sha256 version);

    /// @param accounts empty where the authority goes back to the list of the installation
    /// @param reason why
    record Said(Optional<PurchaseAccounts> accounts, String reason, TimelineEntry entry) {}
}
