package fr.continuum.adapters.web.day;

import fr.continuum.adapters.web.finding.NamedSubjects;
import fr.continuum.adapters.web.page.Paging;
import fr.continuum.adapters.web.plan.LevelWords;
import fr.continuum.adapters.web.reading.NotHere;
import fr.continuum.adapters.web.reading.PublishedFigures;
import fr.continuum.adapters.web.security.SignedIn;
import fr.continuum.adapters.web.text.Figures;
import fr.continuum.application.night.AskPastDay;
import fr.continuum.application.night.AskPastDay.PastDay;
import fr.continuum.application.night.NightReport.DatedFinding;
import fr.continuum.application.port.Registers.KnownAuthority;
import fr.continuum.application.workforce.ContributionVeil;
import fr.continuum.application.workforce.VeilContributions;
import fr.continuum.domain.shared.Owner;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Any past day: its plan, what was done for it, what was found.
@Controller
class DayPage {

    private final PublishedFigures figures;
    private final AskPastDay pastDays;
    private final VeilContributions veils;
    private final Clock clock;
    private final LevelWords words;
    private final NamedSubjects names;

    DayPage(
            PublishedFigures figures,
            AskPastDay pastDays,
            VeilContributions veils,
            Clock clock,
            LevelWords words,
            NamedSubjects names) {
        this.names = names;
        this.veils = veils;
        this.figures = figures;
        this.pastDays = pastDays;
        this.clock = clock;
        this.words = words;
    }

    /// @param date the day asked for; today where the address names none
    /// @param misread what the address names, where it is no day, or one to come
    record Asked(
            List<KnownAuthority> authorities,
            KnownAuthority authority,
            LocalDate date,
            LocalDate today,
            String misread) {}

    @GetMapping("/jour")
    String day(
            @AuthenticationPrincipal SignedIn viewer,
            @RequestParam(defaultValue = "") String autorite,
            @RequestParam(defaultValue = "") String date,
            @RequestParam(defaultValue = "") String regle,
            @RequestParam(defaultValue = "") String regles,
            @RequestParam(defaultValue = "") String page,
            HttpServletRequest request,
            Locale locale,
            Model model) {
        List<KnownAuthority> authorities = figures.authorities(viewer);
        if (authorities.isEmpty() && autorite.isEmpty()) {
            return "jour";
        }
        KnownAuthority authority =
                figures.authority(viewer, autorite).orElseThrow(() -> new NotHere("gone.authority", autorite));
        LocalDate today = clock.instant().atZone(Figures.PARIS).toLocalDate();
        LocalDate day = parsed(date, today);
        model.addAttribute(
                "asked",
                new Asked(
                        authorities,
                        authority,
                        day == null ? today : day,
                        today,
                        day == null && !date.isBlank() ? date : ""));
        pastDays.ask(authority.siren(), day == null ? today : day)
                .ifPresent(past -> model.addAttribute(
                        "view",
                        view(
                                authority,
                                past,
                                veils.of(Owner.of(authority.siren()), Optional.of(past.day()), viewer.sight()),
                                regle,
                                regles.equals(DayView.OF_NIGHT),
                                page,
                                request,
                                locale)));
        return "jour";
    }

    /// @param ofNight whether what the night found by other rules is asked for
    private DayView view(
            KnownAuthority authority,
            PastDay past,
            ContributionVeil veil,
            String rule,
            boolean ofNight,
            String page,
            HttpServletRequest request,
            Locale locale) {
        List<DatedFinding> all = DayView.all(past, ofNight);
        List<DatedFinding> listed = all.stream()
                .filter(found -> rule.isEmpty() || found.finding().rule().id().equals(rule))
                .toList();
        return DayView.of(
                past,
                veil,
                past.published()
                        .map(published -> figures.documents(authority, published.consolidation()))
                        .orElse(List.of()),
                ofNight && past.otherwise().isPresent(),
                rule,
                Paging.of(page, listed.size(), request),
                listed,
                names.on(Owner.of(authority.siren()), past.day()),
                words,
                locale);
    }

    /// Null where no day that has come is named.
    private static @Nullable LocalDate parsed(String date, LocalDate today) {
        try {
            LocalDate day = date.isBlank() ? null : LocalDate.parse(date.strip());
            return day == null || day.isAfter(today) ? null : day;
        } catch (DateTimeParseException _) {
            return null;
        }
    }
}
