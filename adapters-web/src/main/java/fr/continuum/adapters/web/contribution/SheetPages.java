package fr.continuum.adapters.web.contribution;

import fr.continuum.adapters.web.reading.NotHere;
import fr.continuum.adapters.web.reading.Owners;
import fr.continuum.adapters.web.reading.Whose;
import fr.continuum.adapters.web.security.SignedIn;
import fr.continuum.adapters.web.text.Figures;
import fr.continuum.adapters.web.text.Told;
import fr.continuum.application.contribution.PlanContribution;
import fr.continuum.application.contribution.WithdrawContribution;
import fr.continuum.application.contribution.WithdrawContribution.Outcome;
import fr.continuum.application.indicator.ReadIndicators;
import fr.continuum.domain.contribution.ContributionId;
import fr.continuum.domain.contribution.ItInvestment;
import fr.continuum.domain.indicator.Indicator;
import fr.continuum.domain.indicator.IndicatorBook;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// One contribution: what it is, its proof, what it serves up to the promises, what is missing, all that happened to
/// it; and the page by which one planned by mistake is withdrawn.
@Controller
class SheetPages {

    private final Owners owners;
    private final SheetReading reading;
    private final WithdrawContribution withdrawing;
    private final ReadIndicators indicators;
    private final Clock clock;

    SheetPages(
            Owners owners,
            SheetReading reading,
            WithdrawContribution withdrawing,
            ReadIndicators indicators,
            Clock clock) {
        this.owners = owners;
        this.reading = reading;
        this.withdrawing = withdrawing;
        this.indicators = indicators;
        this.clock = clock;
    }

    @GetMapping("/contributions/fiche")
    String sheet(
            @AuthenticationPrincipal SignedIn viewer,
            @RequestParam(defaultValue = "") String autorite,
            @RequestParam(defaultValue = "") String genre,
            @RequestParam(defaultValue = "") String code,
            @RequestParam(defaultValue = "") String le,
            Locale locale,
            Model model) {
        SheetView view = reading.view(
                owners.of(viewer, autorite),
                Kinds.id(genre, code),
                Day.of(le, LocalDate.now(clock.withZone(Figures.PARIS))),
                viewer.sight(),
                locale);
        model.addAttribute("view", view);
        model.addAttribute("measured", measured(view));
        return "contribution";
    }

    /// An indicator that an improvement names.
    ///
    /// @param label empty where there is none of that code: it was said in words
    record Measured(String code, String label) {}

    private List<Measured> measured(SheetView view) {
        if (!(view.contribution() instanceof ItInvestment investment)) {
            return List.of();
        }
        IndicatorBook book = indicators.book(view.whose().owner(), LocalDate.now(clock.withZone(Figures.PARIS)));
        return investment.improvements().stream()
                .flatMap(improvement -> improvement.indicator().stream())
                .distinct()
                .map(code ->
                        new Measured(code, book.find(code).map(Indicator::label).orElse("")))
                .toList();
    }

    @GetMapping("/contributions/fiche/retirer")
    String ask(
            @AuthenticationPrincipal SignedIn viewer,
            @RequestParam(defaultValue = "") String autorite,
            @RequestParam(defaultValue = "") String genre,
            @RequestParam(defaultValue = "") String code,
            Locale locale,
            Model model) {
        SheetView view =
                reading.view(owners.of(viewer, autorite), Kinds.id(genre, code), Day.TODAY, viewer.sight(), locale);
        if (view.isWithdrawn()) {
            throw new NotHere("gone.contribution", code);
        }
        if (!viewer.mayWrite(view.contribution())) {
            throw new Told(HttpStatus.FORBIDDEN, "refused.reach");
        }
        model.addAttribute("view", view);
        model.addAttribute("seen", reading.version(view.contribution()));
        return "contribution-retirer";
    }

    @PostMapping("/contributions/fiche/retirer")
    String withdraw(
            @AuthenticationPrincipal SignedIn viewer,
            @RequestParam(defaultValue = "") String autorite,
            @RequestParam(defaultValue = "") String genre,
            @RequestParam(defaultValue = "") String code,
            @RequestParam(defaultValue = "") String vu,
            @RequestParam(defaultValue = "") String motif,
            Locale locale,
            Model model,
            HttpServletResponse response,
            RedirectAttributes after) {
        Whose whose = owners.of(viewer, autorite);
        ContributionId id = Kinds.id(genre, code);
        Outcome outcome = reading.seen(whose, id, vu)
                .map(seen -> withdrawing.withdraw(whose.owner(), id, seen, motif, viewer.by(PlanContribution.SOURCE)))
                .orElseGet(Outcome.ChangedMeanwhile::new);
        return switch (outcome) {
            case Outcome.Withdrawn _ -> told(whose, id, Note.good("contribution.note.withdrawn"), after);
            case Outcome.ChangedMeanwhile _ -> told(whose, id, Note.bad("contribution.note.not-withdrawn"), after);
            case Outcome.ReasonMissing _ -> {
                refuse("contribution.withdraw.unsaid", motif, model, response);
                yield ask(viewer, autorite, genre, code, locale, model);
            }
            case Outcome.ReasonTooLong _ -> {
                refuse("contribution.withdraw.too-long", motif, model, response);
                yield ask(viewer, autorite, genre, code, locale, model);
            }
        };
    }

    private static void refuse(String key, String reason, Model model, HttpServletResponse response) {
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        model.addAttribute("unsaid", key);
        model.addAttribute("reason", reason);
    }

    private static String told(Whose whose, ContributionId id, Note note, RedirectAttributes after) {
        after.addFlashAttribute("note", note);
        return "redirect:" + After.sheet(whose, id);
    }
}
