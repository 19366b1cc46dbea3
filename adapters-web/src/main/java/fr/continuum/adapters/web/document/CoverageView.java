package fr.continuum.adapters.web.document;

import fr.continuum.adapters.web.picture.Bar;
import fr.continuum.adapters.web.picture.FlowPicture;
import fr.continuum.adapters.web.reading.Addresses;
import fr.continuum.adapters.web.reading.Addresses.Which;
import fr.continuum.adapters.web.reading.Lens;
import fr.continuum.application.port.Consultation.Bucket;
import fr.continuum.domain.budget.Section;
import fr.continuum.domain.trace.Buckets;
import fr.continuum.domain.trace.Coverage;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/// One coverage as pages show it, of a document or of a cumulated budget: every figure leads to the keys behind it.
///
/// @param unasked whether the plan is asked about where no plan table stands: everything is then untraced, which says
///     nothing of the authority
record CoverageView(
        Lens lens,
        Selectors selectors,
        Coverage coverage,
        Rates rates,
        Bridge bridge,
        List<BucketRow> buckets,
        Bar bar,
        FlowPicture picture,
        List<TargetRow> targets,
        List<SectionRow> sections,
        List<Cell> total,
        String untracedHref,
        boolean unasked) {

    /// What of a coverage is found elsewhere than in it.
    ///
    /// @param carried all the coverages there are to choose from
    /// @param from message key of what the bridge starts from
    /// @param behind the address of the keys behind a figure
    record Around(
            Lens lens,
            List<Coverage> carried,
            String from,
            Rates rates,
            FlowPicture picture,
            boolean unasked,
            Function<Which, String> behind) {}

    static CoverageView of(Coverage coverage, Around around) {
        List<BucketRow> buckets = BucketRow.rows(coverage.buckets(), around.behind());
        return new CoverageView(
                around.lens(),
                Selectors.of(around.lens(), around.carried()),
                coverage,
                around.rates(),
                Bridge.of(around.from(), coverage, around.behind()),
                buckets,
                BucketRow.bar(buckets),
                around.picture(),
                TargetRow.of(coverage.byTarget(), around.behind()),
                coverage.bySection().entrySet().stream()
                        .map(e -> SectionRow.of(e, around.behind()))
                        .toList(),
                Cell.of(coverage.total().cents(), coverage.buckets(), _ -> ""),
                around.behind().apply(Which.in(Bucket.UNTRACED)),
                around.unasked());
    }

    /// A section, its total and its five buckets.
    record SectionRow(Section section, String href, List<Cell> cells) {

        static SectionRow of(Map.Entry<Section, Coverage.SectionCoverage> of, Function<Which, String> behind) {
            Section section = of.getKey();
            return new SectionRow(
                    section,
                    behind.apply(Which.of(section)),
                    Cell.of(
                            of.getValue().total().cents(),
                            of.getValue().buckets(),
                            which -> behind.apply(new Which(which.bucket(), "", Addresses.name(section), "", null))));
        }
    }

    /// One figure of a row of figures.
    ///
    /// @param href empty where it leads nowhere, or no line is behind it
    record Cell(long cents, String href) {

        /// A total and its five buckets, in the order they are always told.
        static List<Cell> of(long total, Buckets buckets, Function<Which, String> behind) {
            List<Cell> cells = new java.util.ArrayList<>();
            cells.add(new Cell(total, behind.apply(Which.ALL)));
            for (BucketRow row : BucketRow.rows(buckets, behind)) {
                cells.add(new Cell(row.tally().cents(), row.tally().lines() == 0 ? "" : row.href()));
            }
            return List.copyOf(cells);
        }
    }
}
