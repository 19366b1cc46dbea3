package fr.continuum.application.testing;

import fr.continuum.application.port.AllocationTables;
import fr.continuum.application.port.Contributions;
import fr.continuum.application.port.Contributions.Brought;
import fr.continuum.application.port.TimelineEntry;
import fr.continuum.application.port.Versioned;
import fr.continuum.domain.allocation.AllocationTable;
import fr.continuum.domain.contribution.Background;
import fr.continuum.domain.contribution.Contribution;
import fr.continuum.domain.contribution.ContributionBook;
import fr.continuum.domain.contribution.ContributionId;
import fr.continuum.domain.shared.Owner;
import fr.continuum.domain.shared.Sha256;
import java.util.List;

/// Puts in stores what tests begin with, the way imports do: made from what stands there.
public final class ByFile {

    private ByFile() {}

    /// Brings facts, sound or not, to the book as it stands.
    ///
    /// @return those that were not known so, by id
    public static List<ContributionId> keep(
            Contributions to, Owner owner, List<Contribution> facts, TimelineEntry entry) {
        return bring(to, owner, facts, Background.UNKNOWN, entry);
    }

    /// Says what contributions are judged against.
    public static void keep(Contributions to, Owner owner, Background background, TimelineEntry entry) {
        bring(to, owner, List.of(), background, entry);
    }

    private static List<ContributionId> bring(
            Contributions to, Owner owner, List<Contribution> facts, Background background, TimelineEntry entry) {
        Sha256 madeFrom = to.latest(owner)
                .map(Versioned::content)
                .orElse(ContributionBook.EMPTY)
                .version();
        return to.bring(owner, new Brought(facts, background, madeFrom), entry).orElseThrow();
    }

    /// Puts a table in the place of whatever is in force.
    public static void put(AllocationTables to, Owner owner, AllocationTable table, TimelineEntry entry) {
        if (!to.replace(owner, to.latest(owner, table.dimension()).map(Versioned::version), table, entry)) {
            throw new IllegalStateException("Somebody was quicker: " + owner);
        }
    }
}
