package fr.continuum.adapters.web.finding;

import fr.continuum.adapters.web.page.Paging;
import fr.continuum.adapters.web.reading.PublishedFigures;
import fr.continuum.adapters.web.security.SignedIn;
import fr.continuum.application.port.FindingLog;
import fr.continuum.application.port.FindingLog.DatedFinding;
import fr.continuum.application.port.Registers.KnownAuthority;
import fr.continuum.domain.rule.ContinuumRule;
import fr.continuum.domain.rule.Severity;
import jakarta.servlet.http.HttpServletRequest;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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

    /// @param counts findings of each rule, whatever the filter
    record View(
            List<KnownAuthority> authorities,
            KnownAuthority authority,
            Map<ContinuumRule, Long> counts,
            List<Severity> severities,
            String rule,
            String severity,
            String text,
            Paging paging,
            List<Row> findings) {}

    /// @param sentence of the rule, in the reader's language
    record Row(DatedFinding dated, SubjectView subject, String sentence) {}

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
            Map<ContinuumRule, Long> counts = new EnumMap<>(ContinuumRule.class);
            all.forEach(f -> counts.merge(f.finding().rule(), 1L, Long::sum));
            model.addAttribute(
                    "view",
                    new View(
                            figures.authorities(viewer),
                            authority,
                            counts,
                            List.of(Severity.values()),
                            regle,
                            gravite,
                            texte,
                            paging,
                            kept.stream()
                                    .skip(paging.skip())
                                    .limit(Paging.SIZE)
                                    .map(f -> row(f, locale))
                                    .toList()));
        });
        return "constats";
    }

    private static Row row(DatedFinding dated, Locale locale) {
        ContinuumRule rule = dated.finding().rule();
        return new Row(
                dated,
                SubjectView.of(dated.finding().subject()),
                locale.getLanguage().equals("en") ? rule.english() : rule.french());
    }
}
