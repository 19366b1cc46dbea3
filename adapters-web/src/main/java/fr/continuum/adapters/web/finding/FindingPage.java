package fr.continuum.adapters.web.finding;

import fr.continuum.adapters.web.page.Paging;
import fr.continuum.adapters.web.security.SignedIn;
import fr.continuum.application.night.NightReport.DatedFinding;
import fr.continuum.application.port.Registers.KnownAuthority;
import fr.continuum.application.rule.ReadWaivers;
import fr.continuum.domain.rule.Severity;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The findings of the current night, by rule: those open, then those people set aside.
@Controller
class FindingPage {

    private final FindingDesk desk;

    FindingPage(FindingDesk desk) {
        this.desk = desk;
    }

    /// @param rules of all findings, whatever the filter
    /// @param paging of the list that has pages: the open ones, or those set aside where no other is wanted
    /// @param open a page of them
    /// @param aside those set aside: a page of them where nothing else is wanted, else the first ones
    /// @param asideCount how many are set aside
    record View(
            List<KnownAuthority> authorities,
            KnownAuthority authority,
            List<RuleRow> rules,
            List<Severity> severities,
            Filter filter,
            Paging paging,
            List<ListedFinding> open,
            List<ListedFinding> aside,
            int asideCount) {}

    @GetMapping("/constats")
    String findings(
            @AuthenticationPrincipal SignedIn viewer,
            @RequestParam(defaultValue = "") String autorite,
            @RequestParam(defaultValue = "") String regle,
            @RequestParam(defaultValue = "") String gravite,
            @RequestParam(defaultValue = "") String derogation,
            @RequestParam(defaultValue = "") String depuis,
            @RequestParam(defaultValue = "") String texte,
            @RequestParam(defaultValue = "") String tri,
            @RequestParam(defaultValue = "") String page,
            HttpServletRequest request,
            Locale locale,
            Model model) {
        if (!desk.authorities(viewer).isEmpty() || !autorite.isEmpty()) {
            KnownAuthority authority = desk.authority(viewer, autorite);
            Filter filter = new Filter(regle, gravite, derogation, day(depuis), texte, tri);
            model.addAttribute("view", view(viewer, authority, filter, page, request, locale));
        }
        return "constats";
    }

    private View view(
            SignedIn viewer,
            KnownAuthority authority,
            Filter filter,
            String page,
            HttpServletRequest request,
            Locale locale) {
        List<DatedFinding> all = desk.of(authority.siren());
        ReadWaivers.Today today = desk.today(authority.siren());
        List<DatedFinding> kept =
                all.stream().filter(filter::lets).sorted(filter.comparator()).toList();
        List<DatedFinding> open =
                kept.stream().filter(d -> filter.wantsOpen() && !d.isWaived()).toList();
        List<DatedFinding> aside =
                kept.stream().filter(d -> filter.wantsWaived() && d.isWaived()).toList();
        Paging paging = Paging.of(page, filter.wantsOpen() ? open.size() : aside.size(), request);
        return new View(
                desk.authorities(viewer),
                authority,
                RuleRow.ofDated(all, locale),
                List.of(Severity.values()),
                filter,
                paging,
                listed(open, paging.skip(), authority, today, locale),
                listed(aside, filter.wantsOpen() ? 0 : paging.skip(), authority, today, locale),
                aside.size());
    }

    private List<ListedFinding> listed(
            List<DatedFinding> findings, int skip, KnownAuthority authority, ReadWaivers.Today today, Locale locale) {
        return findings.stream()
                .skip(skip)
                .limit(Paging.SIZE)
                .map(dated -> desk.listed(authority.siren(), dated, today, locale))
                .toList();
    }

    /// A day as forms send it; none where it is none.
    static @Nullable LocalDate day(String text) {
        try {
            return text.isBlank() ? null : LocalDate.parse(text.strip());
        } catch (DateTimeParseException _) {
            return null;
        }
    }
}
