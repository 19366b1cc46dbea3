package fr.continuum.application.purchase;

import fr.continuum.application.port.FileFault;
import fr.continuum.application.port.PurchaseAccountBook;
import fr.continuum.application.port.PurchaseAccountBook.Said;
import fr.continuum.application.port.PurchaseAccountLists;
import fr.continuum.domain.crossproof.PurchaseAccounts;
import fr.continuum.domain.shared.Sha256;
import fr.continuum.domain.shared.Siren;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/// The list of accounts an authority's purchases are told by: the one it said last, else that of the installation.
public final class PurchaseListInForce {

    private final PurchaseAccountLists installed;
    private final PurchaseAccountBook book;

    public PurchaseListInForce(PurchaseAccountLists installed, PurchaseAccountBook book) {
        this.installed = installed;
        this.book = book;
    }

    /// Where a list comes from.
    public enum Origin {
        /// The authority said it.
        SAID,
        /// A file of the installation.
        FILE,
        /// It ships with the program.
        SHIPPED
    }

    public sealed interface Known {

        record Read(PurchaseAccounts accounts, Origin origin) implements Known {}

        /// The file of the installation cannot be used, and the authority said nothing else.
        record Unusable(List<FileFault> faults) implements Known {

            public Unusable {
                faults = List.copyOf(faults);
            }
        }
    }

    public Known of(Siren authority) throws IOException {
        Optional<PurchaseAccounts> said =
                book.timeline(authority).stream().findFirst().flatMap(Said::accounts);
        return said.isPresent() ? new Known.Read(said.get(), Origin.SAID) : installed();
    }

    /// The list of an authority that says none.
    public Known installed() throws IOException {
        return switch (installed.inForce()) {
            case PurchaseAccountLists.Known.Read(PurchaseAccounts accounts, boolean own) ->
                new Known.Read(accounts, own ? Origin.FILE : Origin.SHIPPED);
            case PurchaseAccountLists.Known.Unusable(List<FileFault> faults) -> new Known.Unusable(faults);
        };
    }

    /// The version of the list a night uses, which is kept for later; empty where there is none to use.
    public Optional<Sha256> noted(Siren authority) throws IOException {
        return switch (of(authority)) {
            case Known.Unusable _ -> Optional.empty();
            case Known.Read(PurchaseAccounts accounts, var _) -> {
                book.keep(accounts);
                yield Optional.of(accounts.version());
            }
        };
    }

    /// The list a night used.
    public Optional<PurchaseAccounts> noted(Sha256 version) {
        return book.find(version);
    }
}
