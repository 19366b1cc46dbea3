package fr.continuum.adapters.web.document;

import fr.continuum.adapters.web.picture.Bar;
import fr.continuum.adapters.web.reading.Addresses;
import fr.continuum.adapters.web.reading.CumulatedYear;
import fr.continuum.adapters.web.reading.DocumentInForce;
import fr.continuum.adapters.web.reading.Lens;
import fr.continuum.adapters.web.reading.PublishedFigures;
import fr.continuum.adapters.web.security.SignedIn;
import fr.continuum.application.port.Consolidations.Consolidation;
import fr.continuum.application.port.Consolidations.CumulatedBudget;
import fr.continuum.application.port.Registers.KnownAuthority;
import fr.continuum.domain.budget.BudgetStage;
import fr.continuum.domain.budget.Flow;
import fr.continuum.domain.budget.Measure;
import fr.continuum.domain.shared.Tally;
import fr.continuum.domain.trace.Coverage;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// The documents in force of each authority a reader sees, with the figure each is judged on.
@Component
public final class Shelves {

    private final PublishedFigures figures;

    Shelves(PublishedFigures figures) {
        this.figures = figures;
    }

    /// One authority's documents, latest year first.
    public record Shelf(
            KnownAuthority authority, Consolidation consolidation, List<Entry> entries, List<Cumulated> budgets) {

        public boolean hasLedger() {
            return entries.stream().anyMatch(e -> e.document().header().stage() == BudgetStage.LEDGER);
        }

        /// The document people mean when they name none: the latest account of the main budget, else its
        /// latest budget, else any.
        public Optional<Entry> featured() {
            return entries.stream()
                    .filter(e -> !e.document().header().annex()
                            && e.document().header().stage().isAccount())
                    .findFirst()
                    .or(() -> entries.stream()
                            .filter(e -> e.document().header().stage() == BudgetStage.INITIAL)
                            .findFirst())
                    .or(() -> entries.stream().findFirst());
        }
    }

    /// A document in one row: expenses under its judged measure, as policies see them.
    ///
    /// @param coverage of the judged measure; a document that carries nothing under it has no entry
    public record Entry(
            DocumentInForce document, Lens lens, Coverage coverage, Bar bar, Tally revenue, Rates rates, String href) {}

    /// A cumulated budget (BP + BS + DM), whose rate is taken on the whole.
    ///
    /// @param whole the page it leads to
    public record Cumulated(CumulatedYear whole, CumulatedBudget budget, Rates rates, String href) {}

    public List<Shelf> of(SignedIn viewer) {
        return figures.authorities(viewer).stream()
                .flatMap(a -> figures.current(a.siren()).map(c -> shelf(a, c)).stream())
                .toList();
    }

    private Shelf shelf(KnownAuthority authority, Consolidation consolidation) {
        List<DocumentInForce> documents = figures.documents(authority, consolidation);
        List<Entry> entries = documents.stream()
                .flatMap(d -> entry(d).stream())
                .sorted(Comparator.comparing((Entry e) -> e.document().header().fiscalYear())
                        .reversed()
                        .thenComparing(e -> e.document().header().annex())
                        .thenComparing(e -> e.document().header().stage(), Comparator.reverseOrder())
                        .thenComparing(e -> e.document().header().budget()))
                .toList();
        List<Cumulated> budgets = figures.budgets(authority, consolidation).stream()
                .flatMap(b -> cumulated(b).stream())
                .toList();
        return new Shelf(authority, consolidation, entries, budgets);
    }

    private Optional<Entry> entry(DocumentInForce document) {
        List<Coverage> coverages = figures.coverages(document);
        Lens lens = Lens.of(new Lens.Asked("", "", ""), document, coverages);
        Tally revenue = document.reading().sums().of(Flow.REVENUE, lens.measure());
        return lens.in(coverages)
                .map(coverage -> new Entry(
                        document,
                        lens,
                        coverage,
                        BucketRow.bar(BucketRow.unlinked(coverage.buckets())),
                        revenue,
                        Rates.of(coverage, document.header().stage().isDelta()),
                        Addresses.document(document.sha(), lens)));
    }

    private static Optional<Cumulated> cumulated(CumulatedYear whole) {
        Lens lens = Lens.of(new Lens.Asked("", "", ""), Measure.VOTED, whole.coverages());
        return whole.in(lens).map(b -> new Cumulated(whole, b, Rates.of(b), Addresses.budget(whole, lens)));
    }
}
