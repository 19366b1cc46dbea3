package fr.continuum.adapters.web.finding;

import fr.continuum.adapters.web.list.Ask;
import fr.continuum.adapters.web.list.ListFiles;
import fr.continuum.adapters.web.list.ListView;
import fr.continuum.adapters.web.list.Look;
import fr.continuum.adapters.web.page.Paging;
import fr.continuum.adapters.web.security.SignedIn;
import fr.continuum.application.night.NightReport.DatedFinding;
import fr.continuum.application.port.Registers.KnownAuthority;
import fr.continuum.application.rule.ReadWaivers;
import fr.continuum.domain.rule.Severity;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
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
    private final FindingTable table;
    private final ListFiles files;

    FindingPage(FindingDesk desk, FindingTable table, ListFiles files) {
        this.desk = desk;
        this.table = table;
        this.files = files;
    }

    /// @param rules of all findings, whatever the filter
    /// @param paging of the list that has pages: the open ones, or those set aside where no other is wanted
    /// @param open a page of them
    /// @param aside those set aside: a page of them where nothing else is wanted, else the first ones
    /// @param asideCount how many are set aside
    /// @param list both of them as they were asked for, with cells of those open
    /// @param asideList the same, with cells of those set aside
    record View(
            List<KnownAuthority> authorities,
            KnownAuthority authority,
            List<RuleRow> rules,
            List<Severity> severities,
            Filter filter,
            Paging paging,
            List<ListedFinding> open,
            List<ListedFinding> aside,
            int asideCount,
            ListView list,
            ListView asideList) {}

    /// Which findings an address asks for.
    record Sought(
            @Nullable String regle,
            @Nullable String sauf,
            @Nullable String gravite,
            @Nullable String derogation,
            @Nullable String depuis,
            @Nullable String sujet,
            @Nullable String objet,
            @Nullable String texte,
            @Nullable String mots,
            @Nullable String tri) {

        Filter filter() {
            return new Filter(
                    said(regle),
                    said(sauf),
                    said(gravite),
                    said(derogation),
                    day(said(depuis)),
                    said(sujet),
                    said(objet),
                    said(texte),
                    said(mots).strip(),
                    said(tri));
        }

        private static String said(@Nullable String text) {
            return text == null ? "" : text;
        }
    }

    @GetMapping("/constats")
    String findings(
            @AuthenticationPrincipal SignedIn viewer,
            @RequestParam(defaultValue = "") String autorite,
            Sought sought,
            @RequestParam(defaultValue = "") String page,
            HttpServletRequest request,
            Locale locale,
            Model model) {
        if (!desk.authorities(viewer).isEmpty() || !autorite.isEmpty()) {
            KnownAuthority authority = desk.authority(viewer, autorite);
            model.addAttribute("view", view(viewer, authority, sought.filter(), page, request, locale));
        }
        return "constats";
    }

    /// The same list as a file: those open, then those set aside.
    @GetMapping(path = "/constats", params = Ask.FORMAT)
    void file(
            @AuthenticationPrincipal SignedIn viewer,
            @RequestParam(defaultValue = "") String autorite,
            Sought sought,
            HttpServletRequest request,
            HttpServletResponse response,
            Locale locale)
            throws IOException {
        KnownAuthority authority = desk.authority(viewer, autorite);
        Ask ask = Ask.of(request);
        files.send(
                look(
                        answering(desk.of(authority.siren()), viewer, authority, sought.filter()),
                        sought.filter(),
                        desk.titles(authority.siren()),
                        ask,
                        locale),
                authority.name(),
                ask,
                locale,
                response);
    }

    /// All of them, but where words were looked for: what answers these.
    private List<DatedFinding> answering(
            List<DatedFinding> all, SignedIn viewer, KnownAuthority authority, Filter filter) {
        return filter.words().isEmpty()
                ? all
                : all.stream()
                        .filter(desk.answering(viewer, authority.siren(), filter.words()))
                        .toList();
    }

    private Look<DatedFinding> look(
            List<DatedFinding> all, Filter filter, SubjectTitles titles, Ask ask, Locale locale) {
        Predicate<String> about = filter.element().isEmpty() ? _ -> true : titles.under(filter.element());
        return table.in(locale, titles)
                .look(
                        ask,
                        all.size(),
                        all.stream()
                                .filter(one -> about.test(one.finding().subject()) && filter.lets(one, titles))
                                .filter(one -> one.isWaived() ? filter.wantsWaived() : filter.wantsOpen())
                                .toList());
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
        SubjectTitles titles = desk.titles(authority.siren());
        Look<DatedFinding> look =
                look(answering(all, viewer, authority, filter), filter, titles, Ask.of(request), locale);
        List<DatedFinding> open =
                look.rows().stream().filter(d -> !d.isWaived()).toList();
        List<DatedFinding> aside =
                look.rows().stream().filter(DatedFinding::isWaived).toList();
        Paging paging = Paging.of(page, filter.wantsOpen() ? open.size() : aside.size(), request);
        List<DatedFinding> openShown = shown(open, paging.skip());
        List<DatedFinding> asideShown = shown(aside, filter.wantsOpen() ? 0 : paging.skip());
        return new View(
                desk.authorities(viewer),
                authority,
                RuleRow.ofDated(all, locale),
                List.of(Severity.values()),
                filter,
                paging,
                listed(openShown, authority, today, titles, locale),
                listed(asideShown, authority, today, titles, locale),
                aside.size(),
                look.with(openShown),
                look.with(asideShown));
    }

    private static List<DatedFinding> shown(List<DatedFinding> findings, int skip) {
        return findings.stream().skip(skip).limit(Paging.SIZE).toList();
    }

    private List<ListedFinding> listed(
            List<DatedFinding> findings,
            KnownAuthority authority,
            ReadWaivers.Today today,
            SubjectTitles titles,
            Locale locale) {
        return findings.stream()
                .map(dated -> desk.listed(authority.siren(), dated, today, titles, locale))
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
