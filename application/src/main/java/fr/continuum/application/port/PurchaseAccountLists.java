package fr.continuum.application.port;

import fr.continuum.domain.crossproof.PurchaseAccounts;
import java.io.IOException;
import java.util.List;

/// Which accounts buy software, IT equipment, cloud services and training: the list of the home, else the one that
/// ships with the program.
public interface PurchaseAccountLists {

    /// Looked at anew each time, since people write there.
    Known inForce() throws IOException;

    /// What is known of the list.
    sealed interface Known {

        /// @param own whether it is the home's
        record Read(PurchaseAccounts accounts, boolean own) implements Known {}

        /// The home's own cannot be used: nothing stands in for it, or figures would change without a word.
        record Unusable(List<FileFault> faults) implements Known {

            public Unusable {
                faults = List.copyOf(faults);
            }
        }
    }
}
