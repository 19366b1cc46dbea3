package fr.continuum.adapters.web.document;

import fr.continuum.adapters.web.picture.Bar;
import fr.continuum.adapters.web.picture.FlowPicture;
import fr.continuum.adapters.web.reading.DocumentInForce;
import fr.continuum.adapters.web.reading.Lens;
import fr.continuum.domain.budget.Section;
import fr.continuum.domain.trace.Coverage;
import java.util.List;

/// The page of one document, seen through one lens.
///
/// @param unasked whether the plan is asked about where no plan table stands: everything is then untraced, which says
///     nothing of the authority
record DocumentView(
        DocumentInForce document,
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
        String untracedHref,
        boolean unasked) {

    /// A section and its five buckets.
    record SectionRow(Section section, Coverage.SectionCoverage coverage) {}
}
