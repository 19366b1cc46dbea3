package fr.continuum.application.port;

import fr.continuum.domain.chart.ChartOfAccounts;
import fr.continuum.domain.chart.Charts;
import fr.continuum.domain.shared.Owner;
import fr.continuum.domain.shared.Sha256;
import fr.continuum.domain.shared.Siren;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Charts of accounts, by owner. The latest import for a nomenclature and year is in force; earlier ones stay
/// readable.
public interface ChartStore {

    void put(Owner owner, ChartOfAccounts chart, TimelineEntry entry);

    /// The charts an authority reads with: its own, and the home's for every nomenclature and year it has none
    /// for.
    Charts of(Siren authority);

    /// The home's own charts: what stands before any authority is known.
    Charts ofHome();

    /// The owner's own charts in force, by nomenclature and year, each with the import that put it there; what an
    /// authority inherits from the home is not among them.
    List<Versioned<ChartOfAccounts>> own(Owner owner);

    Optional<ChartOfAccounts> find(Sha256 version);

    /// The chart a reading names.
    ///
    /// @param version null where none stood
    /// @return null where none stood
    default @Nullable ChartOfAccounts recorded(@Nullable Sha256 version) {
        return version == null ? null : find(version).orElseThrow();
    }
}
