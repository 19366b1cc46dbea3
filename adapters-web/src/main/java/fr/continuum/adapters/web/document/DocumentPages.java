package fr.continuum.adapters.web.document;

import fr.continuum.adapters.web.reading.Addresses;
import fr.continuum.adapters.web.reading.Addresses.Which;
import fr.continuum.adapters.web.reading.DocumentInForce;
import fr.continuum.adapters.web.reading.Lens;
import fr.continuum.adapters.web.reading.NotHere;
import fr.continuum.adapters.web.reading.PublishedFigures;
import fr.continuum.adapters.web.security.SignedIn;
import fr.continuum.application.port.Consultation.Bucket;
import fr.continuum.domain.trace.Coverage;
import java.util.List;
import java.util.Locale;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// The documents in force, and the coverage of one of them.
@Controller
class DocumentPages {

    private final PublishedFigures figures;
    private final Streams streams;
    private final Shelves shelves;

    DocumentPages(PublishedFigures figures, Streams streams, Shelves shelves) {
        this.figures = figures;
        this.streams = streams;
        this.shelves = shelves;
    }

    @GetMapping("/documents")
    String list(@AuthenticationPrincipal SignedIn viewer, Model model) {
        model.addAttribute("shelves", shelves.of(viewer));
        return "documents";
    }

    @GetMapping("/documents/{sha}")
    String one(
            @AuthenticationPrincipal SignedIn viewer,
            @PathVariable String sha,
            Lens.Asked asked,
            Locale locale,
            Model model) {
        DocumentInForce document = figures.document(viewer, sha);
        List<Coverage> coverages = figures.coverages(document);
        Lens lens = Lens.of(asked, document, coverages);
        Coverage coverage = lens.in(coverages).orElseThrow(() -> new NotHere("gone.amount"));
        model.addAttribute("view", view(document, lens, coverages, coverage, locale));
        return "document";
    }

    private DocumentView view(
            DocumentInForce document, Lens lens, List<Coverage> coverages, Coverage coverage, Locale locale) {
        List<BucketRow> buckets = BucketRow.rows(coverage.buckets(), document, lens);
        return new DocumentView(
                document,
                lens,
                Selectors.of(lens, coverages),
                coverage,
                Rates.of(coverage, document.header().stage().isDelta()),
                Bridge.of(coverage),
                buckets,
                BucketRow.bar(buckets),
                streams.picture(document, lens, coverage, locale),
                TargetRow.of(coverage.byTarget(), document, lens),
                coverage.bySection().entrySet().stream()
                        .map(e -> new DocumentView.SectionRow(e.getKey(), e.getValue()))
                        .toList(),
                Addresses.keys(document.sha(), lens, Which.in(Bucket.UNTRACED)),
                !document.answers(lens.dimension()));
    }
}
