package fr.continuum.adapters.web.home;

import fr.continuum.adapters.web.document.BucketRow;
import fr.continuum.adapters.web.document.Rates;
import fr.continuum.adapters.web.document.Shelves.Cumulated;
import fr.continuum.adapters.web.document.Shelves.Entry;
import fr.continuum.adapters.web.document.Shelves.Shelf;
import fr.continuum.adapters.web.finding.UnlinkedKeys;
import fr.continuum.adapters.web.picture.Bar;
import fr.continuum.application.port.Consultation.Bucket;
import fr.continuum.application.port.Consultation.KeyRow;
import fr.continuum.application.port.Nights.FileRecord;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Where one authority stands.
///
/// @param featured the document the page speaks of; null where none carries an amount it can be judged on
/// @param entries one for each year, latest first: how the rate moved
/// @param budgets cumulated budgets of the main budget, latest year first
/// @param findings how many findings of its night are open: what is set aside is left out, and so are keys nothing
/// links, which are told apart
/// @param unlinked those keys, of one document; null where there are none
public record AuthorityView(
        Shelf shelf,
        @Nullable Featured featured,
        List<Entry> entries,
        List<Cumulated> budgets,
        List<FileRecord> quarantined,
        int findings,
        UnlinkedKeys.@Nullable Counted unlinked) {

    /// The latest account, else the latest budget, seen by policy and, where a plan table stood, by plan.
    public record Featured(
            Entry entry, Side policy, @Nullable Side plan) {}

    /// One dimension of it.
    ///
    /// @param looks untraced and ambiguous keys together, largest first
    public record Side(
            Rates rates, List<BucketRow> buckets, Bar bar, String href, boolean hasUntraced, List<Look> looks) {}

    /// A key worth a look.
    ///
    /// @param stands untraced, all of it or in part, or ambiguous
    public record Look(KeyRow row, Bucket stands, String natureLabel, String functionLabel, String href) {}
}
