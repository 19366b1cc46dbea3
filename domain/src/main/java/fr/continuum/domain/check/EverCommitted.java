package fr.continuum.domain.check;

import fr.continuum.domain.budget.ControlTotals.CommittedSince;
import fr.continuum.domain.budget.FiscalYear;
import fr.continuum.domain.budget.Measure;
import fr.continuum.domain.check.SeriesChecks.DocumentInForce;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/// What the ledgers of several years say was committed under each authorisation, each commitment once. Many say those
/// of earlier years that are still open again, every year. Where a row tells the year its commitment was made in, it
/// counts in the first ledger received that can tell of that year (that of the year, or one that says commitments of
/// earlier years again); later ones add nothing to it but what they cancel of it. A row that does not tell is taken
/// for one of its ledger's year.
///
/// @param cents by authorisation
/// @param saidAgain authorisations that ledgers of several years commit under, one of which after the first has rows
///     that do not tell
record EverCommitted(Map<String, Long> cents, Set<String> saidAgain) {

    /// A ledger gone through.
    ///
    /// @param again whether it says commitments of earlier years
    private record Told(FiscalYear of, boolean again) {

        /// Whether it told already of a commitment that a ledger of a later year tells again.
        boolean tells(FiscalYear origin, FiscalYear later) {
            return of.compareTo(later) < 0 && (of.equals(origin) || (again && of.compareTo(origin) > 0));
        }
    }

    /// @param extracts the earliest year first
    static EverCommitted of(List<DocumentInForce> extracts, WrittenAuthorisations written) {
        Map<String, Long> cents = new TreeMap<>();
        Map<String, TreeSet<FiscalYear>> untold = new TreeMap<>();
        Map<String, TreeSet<FiscalYear>> years = new TreeMap<>();
        List<Told> before = new ArrayList<>();
        for (DocumentInForce extract : extracts) {
            FiscalYear year = extract.header().fiscalYear();
            Map<String, Long> all = AuthorisationsOfLedger.sums(extract.keys().get(), Measure.COMMITTED, written);
            Map<String, Long> rest = new TreeMap<>(all);
            for (CommittedSince told : extract.controlTotals().origins()) {
                String number = written.name(told.authorisation());
                rest.merge(number, -told.madeCents() - told.cancelledCents(), Math::addExact);
                // What an earlier ledger can tell of counted there.
                boolean counted = before.stream().anyMatch(earlier -> earlier.tells(told.origin(), year));
                cents.merge(
                        number,
                        counted ? told.cancelledCents() : told.madeCents() + told.cancelledCents(),
                        Math::addExact);
            }
            for (Map.Entry<String, Long> one : all.entrySet()) {
                years.computeIfAbsent(one.getKey(), _ -> new TreeSet<>()).add(year);
                long of = rest.getOrDefault(one.getKey(), 0L);
                cents.merge(one.getKey(), of, Math::addExact);
                if (of != 0) {
                    untold.computeIfAbsent(one.getKey(), _ -> new TreeSet<>()).add(year);
                }
            }
            if (!all.isEmpty()) {
                before.add(new Told(
                        year,
                        extract.controlTotals().origins().stream()
                                .anyMatch(told -> told.origin().compareTo(year) < 0)));
            }
        }
        Set<String> again = new HashSet<>();
        untold.forEach((number, without) -> {
            TreeSet<FiscalYear> of = years.getOrDefault(number, new TreeSet<>());
            if (of.size() > 1 && !without.tailSet(of.first(), false).isEmpty()) {
                again.add(number);
            }
        });
        return new EverCommitted(cents, again);
    }
}
