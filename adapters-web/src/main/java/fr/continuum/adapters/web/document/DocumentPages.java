package fr.continuum.adapters.web.document;

import fr.continuum.adapters.web.document.CoverageView.Around;
import fr.continuum.adapters.web.reading.Addresses;
import fr.continuum.adapters.web.reading.DocumentInForce;
import fr.continuum.adapters.web.reading.Lens;
import fr.continuum.adapters.web.reading.NotHere;
import fr.continuum.adapters.web.reading.PublishedFigures;
import fr.continuum.adapters.web.reading.ReceivedDocument;
import fr.continuum.adapters.web.security.SignedIn;
import fr.continuum.domain.trace.Coverage;
import java.util.List;
import java.util.Locale;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// The documents in force; and any document ever received: its coverage, or, where no night published one, its sums.
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
        ReceivedDocument received = figures.received(viewer, sha);
        DocumentInForce document = received.figures();
        if (document == null) {
            model.addAttribute("received", received);
            model.addAttribute("sums", SumRow.of(received.reading().sums()));
            model.addAttribute("linesHref", Addresses.lines(received.sha()));
            return "document-sans-mesure";
        }
        List<Coverage> coverages = figures.coverages(document);
        Lens lens = Lens.of(asked, document, coverages);
        Coverage coverage = lens.in(coverages).orElseThrow(() -> new NotHere("gone.amount"));
        model.addAttribute(
                "view",
                new DocumentView(
                        received,
                        document,
                        view(document, lens, coverages, coverage, locale),
                        received.isInForce() ? budget(document, lens) : ""));
        model.addAttribute("linesHref", Addresses.lines(document.sha()));
        return "document";
    }

    private CoverageView view(
            DocumentInForce document, Lens lens, List<Coverage> coverages, Coverage coverage, Locale locale) {
        return CoverageView.of(
                coverage,
                new Around(
                        lens,
                        coverages,
                        "bridge.file",
                        Rates.of(coverage, document.header().stage().isDelta()),
                        streams.picture(
                                List.of(document),
                                lens,
                                coverage,
                                which -> Addresses.keys(document.sha(), lens, which),
                                locale),
                        !document.answers(lens.dimension()),
                        which -> Addresses.keys(document.sha(), lens, which)));
    }

    /// An account and a ledger stand in no budget: nothing is looked up for them.
    private String budget(DocumentInForce document, Lens lens) {
        if (!document.header().stage().isBudget()) {
            return "";
        }
        return figures.budgets(document.authority(), document.consolidation()).stream()
                .filter(b -> b.documents().stream().anyMatch(d -> d.sha().equals(document.sha())))
                .findFirst()
                .map(b -> Addresses.budget(b, lens))
                .orElse("");
    }
}
