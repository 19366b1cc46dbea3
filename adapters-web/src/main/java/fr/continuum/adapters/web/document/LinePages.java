package fr.continuum.adapters.web.document;

import fr.continuum.adapters.web.page.Paging;
import fr.continuum.adapters.web.reading.Addresses;
import fr.continuum.adapters.web.reading.DocumentInForce;
import fr.continuum.adapters.web.reading.PublishedFigures;
import fr.continuum.adapters.web.reading.ReceivedDocument;
import fr.continuum.adapters.web.reading.Vocabulary;
import fr.continuum.adapters.web.security.SignedIn;
import fr.continuum.application.port.Consultation;
import fr.continuum.domain.budget.BudgetLine;
import fr.continuum.domain.budget.Measure;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/// The lines of any document ever received, in its own order.
@Controller
class LinePages {

    private final PublishedFigures figures;
    private final Consultation consultation;
    private final Vocabulary vocabulary;

    LinePages(PublishedFigures figures, Consultation consultation, Vocabulary vocabulary) {
        this.figures = figures;
        this.consultation = consultation;
        this.vocabulary = vocabulary;
    }

    @GetMapping("/documents/{sha}/lignes")
    String lines(
            @AuthenticationPrincipal SignedIn viewer,
            @PathVariable String sha,
            @RequestParam(defaultValue = "") String mesure,
            @RequestParam(defaultValue = "") String page,
            HttpServletRequest request,
            Model model) {
        ReceivedDocument received = figures.received(viewer, sha);
        List<Measure> measures = SumRow.of(received.reading().sums()).stream()
                .map(SumRow::measure)
                .toList();
        Measure judged = received.header().judgedMeasure();
        Measure measure = Measure.ofCode(mesure)
                .filter(measures::contains)
                .or(() -> measures.contains(judged)
                        ? java.util.Optional.of(judged)
                        : measures.stream().findFirst())
                .orElse(judged);
        Paging paging = Paging.of(page, received.reading().stored(), request);
        DocumentInForce document = received.figures();
        Vocabulary.Codes codes = document == null ? vocabulary.of(received.reading()) : vocabulary.of(document);
        model.addAttribute("received", received);
        model.addAttribute("measure", measure);
        model.addAttribute("measures", measures);
        model.addAttribute("paging", paging);
        model.addAttribute(
                "rows",
                consultation.lines(received.reading().id(), Paging.SIZE, paging.skip()).stream()
                        .map(line -> Row.of(received, line, codes))
                        .toList());
        return "lignes";
    }

    /// @param label the document's own, else the chart's; empty where neither says
    record Row(BudgetLine line, String label, String functionLabel, String href) {

        static Row of(ReceivedDocument document, BudgetLine line, Vocabulary.Codes codes) {
            return new Row(
                    line,
                    line.label().isEmpty() ? codes.nature(line.key().nature()) : line.label(),
                    codes.function(line.key().function()),
                    Addresses.why(document.sha(), line.ordinal()));
        }
    }
}
