package fr.continuum.adapters.web.finding;

import fr.continuum.adapters.web.page.Paging;
import fr.continuum.adapters.web.reading.PublishedFigures;
import fr.continuum.adapters.web.security.SignedIn;
import fr.continuum.application.port.FindingLog;
import fr.continuum.application.port.FindingLog.DatedFinding;
import fr.continuum.application.port.Registers.KnownAuthority;
import fr.continuum.domain.rule.Severity;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The findings of the current night, by rule.
@Controller
class FindingPage {

    private final PublishedFigures figures;
    private final FindingLog log;

    FindingPage(PublishedFigures figures, FindingLog log) {
        this.figures = figures;
        this.log = log;
    }

    /// @param rules of all findings, whatever the filter
    record View(
            List<KnownAuthority> authorities,
            KnownAuthority authority,
            List<RuleRow> rules,
            List<Severity> severities,
            String rule,
            String severity,
            String text,
            Paging paging,
            List<FindingRow> findings) {}

    @GetMapping("/constats")
    String findings(
            @AuthenticationPrincipal SignedIn viewer,
            @RequestParam(defaultValue = "") String autorite,
            @RequestParam(defaultValue = "") String regle,
            @RequestParam(defaultValue = "") String gravite,
            @RequestParam(defaultValue = "") String texte,
            @RequestParam(defaultValue = "") String page,
            HttpServletRequest request,
            Locale locale,
            Model model) {
        figures.authority(viewer, autorite).ifPresent(authority -> {
            List<DatedFinding> all = figures.current(authority.siren())
                    .map(c -> log.of(authority.siren(), c.night()))
                    .orElse(List.of());
            Filter filter = new Filter(regle, gravite, texte);
            List<DatedFinding> kept = all.stream().filter(filter::lets).toList();
            Paging paging = Paging.of(page, kept.size(), request);
            model.addAttribute(
                    "view",
                    new View(
                            figures.authorities(viewer),
                            authority,
                            RuleRow.of(all.stream().map(DatedFinding::finding).toList(), locale),
                            List.of(Severity.values()),
                            regle,
                            gravite,
                            texte,
                            paging,
                            kept.stream()
                                    .skip(paging.skip())
                                    .limit(Paging.SIZE)
                                    .map(f -> FindingRow.of(f.finding(), f.since(), locale))
                                    .toList()));
        });
        return "constats";
    }
}
