package fr.continuum.adapters.web.document;

import fr.continuum.adapters.web.page.Paging;
import fr.continuum.adapters.web.reading.Addresses;
import fr.continuum.adapters.web.reading.Addresses.Which;
import fr.continuum.adapters.web.reading.DocumentInForce;
import fr.continuum.adapters.web.reading.Lens;
import fr.continuum.adapters.web.reading.PublishedFigures;
import fr.continuum.adapters.web.reading.ReceivedDocument;
import fr.continuum.adapters.web.security.SignedIn;
import fr.continuum.adapters.web.text.Figures;
import fr.continuum.application.port.Consultation.Bucket;
import fr.continuum.domain.trace.Coverage;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/// The keys of a document: what lies behind every figure of its page.
@Controller
class KeyPages {

    private final PublishedFigures figures;
    private final KeyList keys;

    KeyPages(PublishedFigures figures, KeyList keys) {
        this.figures = figures;
        this.keys = keys;
    }

    /// What nothing links, largest first: where a controller begins.
    @GetMapping("/documents/{sha}/sans-lien")
    String untraced(
            @AuthenticationPrincipal SignedIn viewer,
            @PathVariable String sha,
            Lens.Asked asked,
            @RequestParam(defaultValue = "") String page,
            HttpServletRequest request,
            Locale locale,
            Model model) {
        Which which = Which.in(Bucket.UNTRACED);
        return list(viewer, sha, asked, which, "", page, request, locale, model);
    }

    @GetMapping("/documents/{sha}/cles")
    String keys(
            @AuthenticationPrincipal SignedIn viewer,
            @PathVariable String sha,
            Lens.Asked asked,
            @RequestParam(defaultValue = "") String ou,
            @RequestParam(defaultValue = "") String cible,
            @RequestParam(defaultValue = "") String section,
            @RequestParam(defaultValue = "") String motif,
            @RequestParam(required = false) @org.jspecify.annotations.Nullable String fonction,
            @RequestParam(defaultValue = "") String tri,
            @RequestParam(defaultValue = "") String page,
            HttpServletRequest request,
            Locale locale,
            Model model) {
        Which which = new Which(ou, cible, section, motif, fonction);
        return list(viewer, sha, asked, which, tri, page, request, locale, model);
    }

    private String list(
            SignedIn viewer,
            String sha,
            Lens.Asked asked,
            Which which,
            String order,
            String page,
            HttpServletRequest request,
            Locale locale,
            Model model) {
        ReceivedDocument received = figures.received(viewer, sha);
        DocumentInForce document = received.measured();
        List<Coverage> coverages = figures.coverages(document);
        Lens lens = Lens.of(asked, document, coverages);
        model.addAttribute("received", received);
        model.addAttribute("selectors", Selectors.of(lens, coverages));
        model.addAttribute("targetLabel", keys.target(document, lens, which));
        model.addAttribute("documentHref", Addresses.document(document.sha(), lens));
        model.addAttribute(
                "view",
                keys.of(
                        document,
                        lens,
                        which,
                        Sorting.of(order),
                        count -> Paging.of(page, count, request),
                        Figures.in(locale)));
        model.addAttribute("sortings", Sorting.values());
        return "cles";
    }
}
