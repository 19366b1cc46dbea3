package fr.continuum.adapters.web.document;

import fr.continuum.adapters.web.document.CoverageView.Around;
import fr.continuum.adapters.web.document.Shelves.Entry;
import fr.continuum.adapters.web.document.Shelves.Shelf;
import fr.continuum.adapters.web.list.Ask;
import fr.continuum.adapters.web.list.ListFiles;
import fr.continuum.adapters.web.list.Look;
import fr.continuum.adapters.web.reading.Addresses;
import fr.continuum.adapters.web.reading.DocumentInForce;
import fr.continuum.adapters.web.reading.Lens;
import fr.continuum.adapters.web.reading.NotHere;
import fr.continuum.adapters.web.reading.PublishedFigures;
import fr.continuum.adapters.web.reading.ReceivedDocument;
import fr.continuum.adapters.web.security.SignedIn;
import fr.continuum.domain.trace.Coverage;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
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
    private final ShelfTable table;
    private final ListFiles files;

    DocumentPages(PublishedFigures figures, Streams streams, Shelves shelves, ShelfTable table, ListFiles files) {
        this.figures = figures;
        this.streams = streams;
        this.shelves = shelves;
        this.table = table;
        this.files = files;
    }

    @GetMapping("/documents")
    String list(@AuthenticationPrincipal SignedIn viewer, HttpServletRequest request, Model model) {
        List<Shelf> all = shelves.of(viewer);
        Look<Entry> look = look(all, Ask.of(request));
        model.addAttribute("shelves", all);
        model.addAttribute("entries", look.rows());
        model.addAttribute("list", look.with(look.rows()));
        return "documents";
    }

    /// The same list as a file.
    @GetMapping(path = "/documents", params = Ask.FORMAT)
    void file(
            @AuthenticationPrincipal SignedIn viewer,
            HttpServletRequest request,
            HttpServletResponse response,
            Locale locale)
            throws IOException {
        List<Shelf> all = shelves.of(viewer);
        Ask ask = Ask.of(request);
        files.send(look(all, ask), all.size() == 1 ? all.getFirst().authority().name() : "", ask, locale, response);
    }

    private Look<Entry> look(List<Shelf> all, Ask ask) {
        List<Entry> entries =
                all.stream().flatMap(shelf -> shelf.entries().stream()).toList();
        return table.table().look(ask, entries.size(), entries);
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
