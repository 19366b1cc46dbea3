package fr.continuum.adapters.web.home;

import fr.continuum.adapters.web.document.BucketRow;
import fr.continuum.adapters.web.document.Rates;
import fr.continuum.adapters.web.document.Shelves.Entry;
import fr.continuum.adapters.web.document.Shelves.Shelf;
import fr.continuum.adapters.web.picture.Bar;
import fr.continuum.application.port.Consultation.KeyRow;
import fr.continuum.application.port.Nights.FileRecord;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Where one authority stands.
///
/// @param featured the document the page speaks of; null where none carries an amount it can be judged on
/// @param entries one for each year, latest first: how the rate moved
/// @param findings how many findings its night has
record AuthorityView(
        Shelf shelf, @Nullable Featured featured, List<Entry> entries, List<FileRecord> quarantined, int findings) {

    /// The latest account, else the latest budget, seen by policy and, where a plan table stood, by plan.
    record Featured(Entry entry, Side policy, @Nullable Side plan) {}

    /// One dimension of it.
    ///
    /// @param untraced largest first
    /// @param ambiguous largest first
    record Side(
            Rates rates,
            List<BucketRow> buckets,
            Bar bar,
            String href,
            List<Look> untraced,
            List<Look> ambiguous,
            String untracedHref,
            String ambiguousHref) {}

    /// A key worth a look.
    record Look(KeyRow row, String natureLabel, String functionLabel, String href) {}
}
