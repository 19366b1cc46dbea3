package fr.continuum.adapters.web.workforce;

import fr.continuum.adapters.web.contribution.Cell;
import fr.continuum.adapters.web.contribution.RowGroup;
import fr.continuum.adapters.web.contribution.Typed;
import fr.continuum.adapters.web.finding.RefusalRow;
import fr.continuum.adapters.web.reading.NotHere;
import fr.continuum.adapters.web.reading.Owners;
import fr.continuum.adapters.web.security.SignedIn;
import fr.continuum.adapters.web.text.Texts;
import fr.continuum.adapters.web.workforce.TimeFormDesk.Asked;
import fr.continuum.application.contribution.ReadContributions;
import fr.continuum.application.workforce.ChangeGainedTime;
import fr.continuum.application.workforce.ChangeGainedTime.Outcome;
import fr.continuum.application.workforce.ChangeGainedTime.Request;
import fr.continuum.application.workforce.ChangeGainedTime.Saying;
import fr.continuum.application.workforce.ChangeGainedTime.Trial;
import fr.continuum.domain.contribution.ContributionId;
import fr.continuum.domain.rule.Refusal;
import fr.continuum.domain.shared.Sha256;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.util.UriComponentsBuilder;

/// The forms by which HR declares time gained and says what became of it; the rules answer while somebody types, and
/// again when it is saved: never more used than gained, never for nothing (R32).
@Controller
class TimeFormPages {

    /// The version of nothing: whoever sends nonsense is told that something changed.
    private static final Sha256 NONE = Sha256.of("");

    private final Owners owners;
    private final TimeFormDesk desk;
    private final ChangeGainedTime changing;
    private final ReadContributions contributions;
    private final Texts texts;

    TimeFormPages(
            Owners owners, TimeFormDesk desk, ChangeGainedTime changing, ReadContributions contributions, Texts texts) {
        this.owners = owners;
        this.desk = desk;
        this.changing = changing;
        this.contributions = contributions;
        this.texts = texts;
    }

    /// @param quoi `gain` or `usage`
    /// @param code of what is changed; empty for something new
    @GetMapping("/personnel/temps/dire")
    ModelAndView open(
            @AuthenticationPrincipal SignedIn viewer,
            @RequestParam(defaultValue = "") String autorite,
            @RequestParam(defaultValue = "usage") String quoi,
            @RequestParam(defaultValue = "") String code,
            Locale locale) {
        Asked asked = new Asked(owners.of(viewer, autorite), TimeWhat.of(quoi), code);
        MultiValueMap<String, String> values = code.isEmpty()
                ? new LinkedMultiValueMap<>()
                : desk.retyped(asked, locale).orElseThrow(() -> new NotHere("gone.time", code));
        return form(asked, new Typed(values, texts, locale), desk.now(asked), List.of(), HttpStatus.OK, locale);
    }

    @PostMapping("/personnel/temps/dire")
    ModelAndView say(
            @AuthenticationPrincipal SignedIn viewer,
            @RequestParam(defaultValue = "") String autorite,
            @RequestParam(defaultValue = "usage") String quoi,
            @RequestParam(name = "de-code", defaultValue = "") String code,
            @RequestParam MultiValueMap<String, String> sent,
            Locale locale,
            RedirectAttributes after) {
        Asked asked = new Asked(owners.of(viewer, autorite), TimeWhat.of(quoi), code);
        MultiValueMap<String, String> values = new LinkedMultiValueMap<>(sent);
        boolean rows = RowGroup.change(values);
        Typed typed = new Typed(values, texts, locale);
        String seen = typed.value("vu");
        if (rows) {
            return form(asked, typed, seen, List.of(), HttpStatus.OK, locale);
        }
        Request request = request(asked, typed, viewer);
        if (!typed.faults().isEmpty()) {
            return form(
                    asked, typed, seen, reasons(changing.tryOut(request)), HttpStatus.UNPROCESSABLE_CONTENT, locale);
        }
        return done(asked, typed, request, locale, after);
    }

    @PostMapping("/personnel/temps/dire/essai")
    ModelAndView tryOut(
            @AuthenticationPrincipal SignedIn viewer,
            @RequestParam(defaultValue = "") String autorite,
            @RequestParam(defaultValue = "usage") String quoi,
            @RequestParam(name = "de-code", defaultValue = "") String code,
            @RequestParam MultiValueMap<String, String> values,
            Locale locale) {
        Asked asked = new Asked(owners.of(viewer, autorite), TimeWhat.of(quoi), code);
        Typed typed = new Typed(values, texts, locale);
        Trial trial = changing.tryOut(request(asked, typed, viewer));
        ModelAndView answer = new ModelAndView("contribution-essai :: answer");
        answer.addObject("faults", typed.faults());
        answer.addObject("trial", trial.getClass().getSimpleName());
        answer.addObject("refusals", RefusalRow.of(reasons(trial), locale));
        answer.addObject("left", List.of());
        return answer;
    }

    @PostMapping("/personnel/temps/retirer")
    ModelAndView withdraw(
            @AuthenticationPrincipal SignedIn viewer,
            @RequestParam(defaultValue = "") String autorite,
            @RequestParam(defaultValue = "usage") String quoi,
            @RequestParam(defaultValue = "") String code,
            @RequestParam(defaultValue = "") String vu,
            Locale locale,
            RedirectAttributes after) {
        Asked asked = new Asked(owners.of(viewer, autorite), TimeWhat.of(quoi), code);
        MultiValueMap<String, String> values =
                desk.retyped(asked, locale).orElseThrow(() -> new NotHere("gone.time", code));
        Sha256 seen = version(vu).orElse(NONE);
        Saying saying = switch (asked.what()) {
            case GAIN -> new Saying.WithdrawGain(code, seen);
            case USE -> new Saying.GiveUpUse(code, seen);
        };
        Request request = new Request(asked.whose().owner(), saying, viewer.getUsername());
        return done(asked, new Typed(values, texts, locale), request, locale, after);
    }

    private ModelAndView done(Asked asked, Typed typed, Request request, Locale locale, RedirectAttributes after) {
        return switch (changing.change(request)) {
            case Outcome.Changed _ -> {
                after.addFlashAttribute("kept", true);
                yield new ModelAndView("redirect:" + ledger(asked, request.saying()));
            }
            case Outcome.Refused(List<Refusal> refusals) ->
                form(asked, typed, typed.value("vu"), refusals, HttpStatus.UNPROCESSABLE_CONTENT, locale);
            case Outcome.ChangedMeanwhile _ ->
                page(desk.view(asked, typed, desk.now(asked), List.of(), true, locale), HttpStatus.CONFLICT);
            case Outcome.PlanMissing _ -> form(asked, typed, typed.value("vu"), List.of(), HttpStatus.CONFLICT, locale);
        };
    }

    private Request request(Asked asked, Typed typed, SignedIn viewer) {
        Optional<Sha256> seen = asked.code().isEmpty()
                ? Optional.empty()
                : Optional.of(version(typed.value("vu")).orElse(NONE));
        Saying saying = TimeDraft.of(asked.what(), asked.code(), typed, seen);
        if (saying instanceof Saying.Gain(var gain, var _)) {
            Optional<ContributionId> from = gain.from();
            from.filter(id ->
                            contributions.today(asked.whose().owner()).find(id).isEmpty())
                    .ifPresent(id ->
                            typed.fault(Cell.of(TimeDraft.CONTRIBUTION), "workforce.fault.contribution", id.code()));
        }
        return new Request(asked.whose().owner(), saying, viewer.getUsername());
    }

    private static Optional<Sha256> version(String vu) {
        return vu.matches("[0-9a-f]{64}") ? Optional.of(new Sha256(vu)) : Optional.empty();
    }

    private static List<Refusal> reasons(Trial trial) {
        return trial instanceof Trial.Refused(List<Refusal> refusals) ? refusals : List.of();
    }

    /// The year it was said of.
    private static String ledger(Asked asked, Saying saying) {
        String year = switch (saying) {
            case Saying.Gain(var gain, var _) -> gain.year().toString();
            case Saying.Use(var use, var _, var _) -> use.year().toString();
            case Saying.WithdrawGain _, Saying.GiveUpUse _ -> "";
        };
        return UriComponentsBuilder.fromPath("/personnel/temps")
                .queryParam("autorite", asked.whose().autorite())
                .queryParam("annee", year)
                .toUriString();
    }

    private ModelAndView form(
            Asked asked, Typed typed, String seen, List<Refusal> refusals, HttpStatus status, Locale locale) {
        return page(desk.view(asked, typed, seen, refusals, false, locale), status);
    }

    private static ModelAndView page(TimeFormView view, HttpStatus status) {
        ModelAndView page = new ModelAndView("personnel-temps-dire").addObject("view", view);
        page.setStatus(status);
        return page;
    }
}
