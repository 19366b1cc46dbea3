package fr.continuum.adapters.web.document;

import fr.continuum.adapters.web.document.KeyList.Looked;
import fr.continuum.adapters.web.list.Ask;
import fr.continuum.adapters.web.list.ListFiles;
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
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
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
    private final ListFiles files;

    KeyPages(PublishedFigures figures, KeyList keys, ListFiles files) {
        this.figures = figures;
        this.keys = keys;
        this.files = files;
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
        return list(viewer, sha, asked, Which.in(Bucket.UNTRACED), page, request, locale, model);
    }

    @GetMapping("/documents/{sha}/cles")
    String keys(
            @AuthenticationPrincipal SignedIn viewer,
            @PathVariable String sha,
            Lens.Asked asked,
            Behind behind,
            @RequestParam(defaultValue = "") String page,
            HttpServletRequest request,
            Locale locale,
            Model model) {
        return list(viewer, sha, asked, behind.which(), page, request, locale, model);
    }

    /// The same lists as files, all pages of them.
    @GetMapping(path = "/documents/{sha}/sans-lien", params = Ask.FORMAT)
    void untracedFile(
            @AuthenticationPrincipal SignedIn viewer,
            @PathVariable String sha,
            Lens.Asked asked,
            HttpServletRequest request,
            HttpServletResponse response,
            Locale locale)
            throws IOException {
        file(viewer, sha, asked, Which.in(Bucket.UNTRACED), request, response, locale);
    }

    @GetMapping(path = "/documents/{sha}/cles", params = Ask.FORMAT)
    void keysFile(
            @AuthenticationPrincipal SignedIn viewer,
            @PathVariable String sha,
            Lens.Asked asked,
            Behind behind,
            HttpServletRequest request,
            HttpServletResponse response,
            Locale locale)
            throws IOException {
        file(viewer, sha, asked, behind.which(), request, response, locale);
    }

    /// Which keys an address asks for. A function said empty asks for keys without one.
    record Behind(
            @Nullable String ou,
            @Nullable String cible,
            @Nullable String section,
            @Nullable String motif,
            @Nullable String fonction) {

        Which which() {
            return new Which(said(ou), said(cible), said(section), said(motif), fonction);
        }

        private static String said(@Nullable String text) {
            return text == null ? "" : text;
        }
    }

    private void file(
            SignedIn viewer,
            String sha,
            Lens.Asked asked,
            Which which,
            HttpServletRequest request,
            HttpServletResponse response,
            Locale locale)
            throws IOException {
        DocumentInForce document = figures.received(viewer, sha).measured();
        Looked looked = looked(document, asked, which, figures.coverages(document), request, locale);
        files.send(
                keys.table(),
                keys.table().shown(looked.ask()),
                keys.all(looked),
                document.header().authorityName(),
                looked.ask(),
                locale,
                response);
    }

    private static Looked looked(
            DocumentInForce document,
            Lens.Asked asked,
            Which which,
            List<Coverage> coverages,
            HttpServletRequest request,
            Locale locale) {
        return new Looked(document, Lens.of(asked, document, coverages), which, Ask.of(request), Figures.in(locale));
    }

    private String list(
            SignedIn viewer,
            String sha,
            Lens.Asked asked,
            Which which,
            String page,
            HttpServletRequest request,
            Locale locale,
            Model model) {
        ReceivedDocument received = figures.received(viewer, sha);
        DocumentInForce document = received.measured();
        List<Coverage> coverages = figures.coverages(document);
        Looked looked = looked(document, asked, which, coverages, request, locale);
        model.addAttribute("received", received);
        model.addAttribute("selectors", Selectors.of(looked.lens(), coverages));
        model.addAttribute("targetLabel", keys.target(document, looked.lens(), which));
        model.addAttribute("documentHref", Addresses.document(document.sha(), looked.lens()));
        model.addAttribute("view", keys.of(looked, count -> Paging.of(page, count, request)));
        model.addAttribute("sortings", Sorting.values());
        return "cles";
    }
}
