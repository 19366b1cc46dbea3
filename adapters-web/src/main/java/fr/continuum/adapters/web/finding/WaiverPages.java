package fr.continuum.adapters.web.finding;

import fr.continuum.adapters.web.list.Ask;
import fr.continuum.adapters.web.list.ListFiles;
import fr.continuum.adapters.web.list.ListView;
import fr.continuum.adapters.web.list.Look;
import fr.continuum.adapters.web.reading.NotHere;
import fr.continuum.adapters.web.security.SignedIn;
import fr.continuum.adapters.web.text.Texts;
import fr.continuum.application.night.NightReport.DatedFinding;
import fr.continuum.application.port.Registers.KnownAuthority;
import fr.continuum.application.rule.LiftWaiver;
import fr.continuum.application.rule.ReadWaivers;
import fr.continuum.application.rule.WaiveFinding;
import fr.continuum.domain.rule.ContinuumRule;
import fr.continuum.domain.rule.Finding;
import fr.continuum.domain.rule.Seen;
import fr.continuum.domain.rule.Waiver;
import fr.continuum.domain.rule.Waivers.Held;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.util.UriComponentsBuilder;

/// Waivers: a finding set aside for a reason and a time, that lifted before its last day, and all that was said of it.
@Controller
class WaiverPages {

    private final FindingDesk desk;
    private final WaiveFinding waive;
    private final LiftWaiver lift;

    private final ListFiles files;
    private final Texts texts;

    WaiverPages(FindingDesk desk, WaiveFinding waive, LiftWaiver lift, ListFiles files, Texts texts) {
        this.desk = desk;
        this.waive = waive;
        this.lift = lift;
        this.files = files;
        this.texts = texts;
    }

    /// A form about one finding.
    ///
    /// @param finding null where the night in force has it no more
    /// @param mark by which what the page shows of it is known again; empty where there is none
    /// @param latest the last day it may have
    /// @param past everything said of it, latest first
    record FormView(
            KnownAuthority authority,
            ContinuumRule rule,
            String sentence,
            SubjectView subject,
            @Nullable FindingRow finding,
            String mark,
            LocalDate today,
            LocalDate latest,
            List<WaiverRow> past,
            Sent sent,
            String refusal) {}

    /// @param list all of them as they were asked for, with cells of those that run
    /// @param overList the same, with cells of the others
    record Listed(
            List<KnownAuthority> authorities,
            KnownAuthority authority,
            List<WaiverRow> current,
            List<WaiverRow> over,
            ListView list,
            ListView overList) {}

    @GetMapping("/constats/deroger")
    String ask(@AuthenticationPrincipal SignedIn viewer, Subject about, Locale locale, Model model) {
        return form("constats-deroger", viewer, about, Sent.NOTHING, "", locale, model);
    }

    @PostMapping("/constats/deroger")
    String keep(
            @AuthenticationPrincipal SignedIn viewer,
            Subject about,
            Sent sent,
            Locale locale,
            Model model,
            HttpServletResponse response,
            RedirectAttributes after) {
        KnownAuthority authority = desk.authority(viewer, about.autorite());
        LocalDate lastDay = FindingPage.day(sent.jusquau());
        if (lastDay == null) {
            return refused("constats-deroger", viewer, about, sent, "LAST_DAY_MISSING", locale, model, response);
        }
        return switch (waive.waive(new WaiveFinding.Request(
                authority.siren(),
                about.rule(),
                about.sujet(),
                sent.motif(),
                viewer.getUsername(),
                lastDay,
                Optional.of(sent.vu()).filter(mark -> !mark.isEmpty())))) {
            case WaiveFinding.Outcome.Waived(var waiver) -> {
                after.addFlashAttribute("waived", waiver);
                yield back(authority, about.rule());
            }
            case WaiveFinding.Outcome.AlreadyWaived(var waiver) -> {
                after.addFlashAttribute("waived", waiver);
                yield back(authority, about.rule());
            }
            case WaiveFinding.Outcome.Refused(var because) ->
                refused("constats-deroger", viewer, about, sent, because.name(), locale, model, response);
        };
    }

    @GetMapping("/constats/derogations/lever")
    String askToLift(@AuthenticationPrincipal SignedIn viewer, Subject about, Locale locale, Model model) {
        return form("derogation-lever", viewer, about, Sent.NOTHING, "", locale, model);
    }

    @PostMapping("/constats/derogations/lever")
    String liftIt(
            @AuthenticationPrincipal SignedIn viewer,
            Subject about,
            Sent sent,
            Locale locale,
            Model model,
            HttpServletResponse response,
            RedirectAttributes after) {
        KnownAuthority authority = desk.authority(viewer, about.autorite());
        return switch (lift.lift(new LiftWaiver.Request(
                authority.siren(), about.rule(), about.sujet(), sent.motif(), viewer.getUsername()))) {
            case LiftWaiver.Outcome.Lifted _ -> {
                after.addFlashAttribute("lifted", true);
                yield "redirect:"
                        + UriComponentsBuilder.fromPath("/constats/derogations")
                                .queryParam("autorite", authority.siren().value())
                                .toUriString();
            }
            case LiftWaiver.Outcome.Refused(var because) ->
                refused("derogation-lever", viewer, about, sent, because.name(), locale, model, response);
        };
    }

    @GetMapping("/constats/derogations")
    String list(
            @AuthenticationPrincipal SignedIn viewer,
            @RequestParam(defaultValue = "") String autorite,
            HttpServletRequest request,
            Locale locale,
            Model model) {
        if (!desk.authorities(viewer).isEmpty() || !autorite.isEmpty()) {
            KnownAuthority authority = desk.authority(viewer, autorite);
            Look<WaiverRow> look = look(authority, Ask.of(request), locale);
            List<WaiverRow> current =
                    look.rows().stream().filter(row -> !row.isOver()).toList();
            List<WaiverRow> over =
                    look.rows().stream().filter(WaiverRow::isOver).toList();
            model.addAttribute(
                    "view",
                    new Listed(
                            desk.authorities(viewer), authority, current, over, look.with(current), look.with(over)));
        }
        return "derogations";
    }

    /// The same list as a file, those that run and those that do not.
    @GetMapping(path = "/constats/derogations", params = Ask.FORMAT)
    void file(
            @AuthenticationPrincipal SignedIn viewer,
            @RequestParam(defaultValue = "") String autorite,
            HttpServletRequest request,
            HttpServletResponse response,
            Locale locale)
            throws IOException {
        KnownAuthority authority = desk.authority(viewer, autorite);
        Ask ask = Ask.of(request);
        files.send(look(authority, ask, locale), authority.name(), ask, locale, response);
    }

    private Look<WaiverRow> look(KnownAuthority authority, Ask ask, Locale locale) {
        ReadWaivers.Today today = desk.today(authority.siren());
        List<WaiverRow> rows = rows(authority, today, today.waivers().held(), locale);
        return WaiverTable.table(texts).look(ask, rows.size(), rows);
    }

    private String refused(
            String template,
            SignedIn viewer,
            Subject about,
            Sent sent,
            String refusal,
            Locale locale,
            Model model,
            HttpServletResponse response) {
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return form(template, viewer, about, sent, refusal, locale, model);
    }

    private String form(
            String template, SignedIn viewer, Subject about, Sent sent, String refusal, Locale locale, Model model) {
        KnownAuthority authority = desk.authority(viewer, about.autorite());
        ContinuumRule rule = about.rule();
        ReadWaivers.Today today = desk.today(authority.siren());
        List<Held> said = today.waivers().held().stream()
                .filter(held ->
                        held.waiver().rule() == rule && held.waiver().subject().equals(about.sujet()))
                .toList();
        SubjectTitles titles = desk.titles(authority.siren());
        DatedFinding found = desk.find(authority.siren(), rule, about.sujet()).orElse(null);
        if (found == null && said.isEmpty()) {
            throw new NotHere("gone.finding");
        }
        model.addAttribute(
                "view",
                new FormView(
                        authority,
                        rule,
                        RuleRow.sentence(rule, locale),
                        SubjectView.of(about.sujet(), titles),
                        found == null ? null : FindingRow.of(found.finding(), found.since(), titles, locale),
                        found == null ? "" : Seen.of(found.finding()).mark().value(),
                        today.day(),
                        Waiver.latestLastDay(today.day()),
                        rows(authority, today, said, locale),
                        sent,
                        refusal));
        return template;
    }

    private List<WaiverRow> rows(KnownAuthority authority, ReadWaivers.Today today, List<Held> held, Locale locale) {
        SubjectTitles titles = desk.titles(authority.siren());
        Map<String, Finding> found = new HashMap<>();
        desk.of(authority.siren()).forEach(dated -> found.put(key(dated.finding()), dated.finding()));
        return held.reversed().stream()
                .map(one -> WaiverRow.of(
                        authority.siren(),
                        one,
                        Optional.ofNullable(found.get(
                                one.waiver().rule() + " " + one.waiver().subject())),
                        titles,
                        today.day(),
                        locale))
                .toList();
    }

    private static String key(Finding finding) {
        return finding.rule() + " " + finding.subject();
    }

    private static String back(KnownAuthority authority, ContinuumRule rule) {
        return "redirect:"
                + UriComponentsBuilder.fromPath("/constats")
                        .queryParam("autorite", authority.siren().value())
                        .queryParam("regle", rule.id())
                        .toUriString();
    }
}
