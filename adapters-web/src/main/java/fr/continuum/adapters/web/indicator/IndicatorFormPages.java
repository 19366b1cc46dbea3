package fr.continuum.adapters.web.indicator;

import fr.continuum.adapters.web.contribution.Typed;
import fr.continuum.adapters.web.finding.RefusalRow;
import fr.continuum.adapters.web.indicator.IndicatorDesk.Asked;
import fr.continuum.adapters.web.security.SignedIn;
import fr.continuum.adapters.web.text.Texts;
import fr.continuum.application.indicator.ChangeIndicators;
import fr.continuum.application.indicator.ChangeIndicators.Outcome;
import fr.continuum.application.indicator.ChangeIndicators.Request;
import fr.continuum.domain.rule.Refusal;
import java.util.List;
import java.util.Locale;
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

/// The form by which the plan officer declares an indicator, completes and follows it, and changes it by a decision
/// where the plan was voted; the rules answer while somebody types, and again when it is saved.
@Controller
class IndicatorFormPages {

    private final IndicatorDesk desk;
    private final ChangeIndicators changing;
    private final Texts texts;

    IndicatorFormPages(IndicatorDesk desk, ChangeIndicators changing, Texts texts) {
        this.desk = desk;
        this.changing = changing;
        this.texts = texts;
    }

    /// @param code of what is changed; empty for a new one
    /// @param objet what a new one is about, where that is known
    @GetMapping("/indicateurs/ecrire")
    ModelAndView open(
            @AuthenticationPrincipal SignedIn viewer,
            @RequestParam(name = "de-code", defaultValue = "") String code,
            @RequestParam(defaultValue = "") String autorite,
            @RequestParam(defaultValue = "") String objet,
            Locale locale) {
        Asked asked = desk.asked(viewer, autorite, code);
        MultiValueMap<String, String> values =
                asked.before().map(SheetDraft::retyped).orElseGet(LinkedMultiValueMap::new);
        if (asked.before().isEmpty() && !objet.isEmpty()) {
            values.add("objet", objet);
        }
        return form(
                asked,
                new Typed(values, texts, locale),
                IndicatorDesk.now(asked),
                List.of(),
                false,
                HttpStatus.OK,
                locale);
    }

    @PostMapping("/indicateurs/ecrire")
    ModelAndView keep(
            @AuthenticationPrincipal SignedIn viewer,
            @RequestParam(name = "de-code", defaultValue = "") String code,
            @RequestParam(defaultValue = "") String autorite,
            @RequestParam MultiValueMap<String, String> values,
            Locale locale,
            RedirectAttributes after) {
        Asked asked = desk.asked(viewer, autorite, code);
        Typed typed = new Typed(values, texts, locale);
        Request request = request(asked, typed, viewer);
        String seen = typed.value("vu");
        if (!typed.faults().isEmpty()) {
            return form(
                    asked,
                    typed,
                    seen,
                    reasons(changing.tryOut(request)),
                    false,
                    HttpStatus.UNPROCESSABLE_CONTENT,
                    locale);
        }
        return switch (changing.change(request)) {
            case Outcome.Done _ -> {
                after.addFlashAttribute("kept", "indicator.kept");
                yield new ModelAndView("redirect:"
                        + IndicatorRow.sheet(
                                request.sheets().getFirst().code(),
                                asked.whose().autorite(),
                                ""));
            }
            case Outcome.Refused(List<Refusal> refusals) ->
                form(asked, typed, seen, refusals, false, HttpStatus.UNPROCESSABLE_CONTENT, locale);
            case Outcome.ChangedMeanwhile _ ->
                form(asked, typed, IndicatorDesk.now(asked), List.of(), true, HttpStatus.CONFLICT, locale);
        };
    }

    @PostMapping("/indicateurs/ecrire/essai")
    ModelAndView tryOut(
            @AuthenticationPrincipal SignedIn viewer,
            @RequestParam(name = "de-code", defaultValue = "") String code,
            @RequestParam(defaultValue = "") String autorite,
            @RequestParam MultiValueMap<String, String> values,
            Locale locale) {
        Asked asked = desk.asked(viewer, autorite, code);
        Typed typed = new Typed(values, texts, locale);
        Outcome outcome = changing.tryOut(request(asked, typed, viewer));
        return new ModelAndView("indicateur-ecrire :: answer")
                .addObject("faults", typed.faults())
                .addObject("meanwhile", outcome instanceof Outcome.ChangedMeanwhile)
                .addObject("refusals", RefusalRow.of(reasons(outcome), locale));
    }

    private Request request(Asked asked, Typed typed, SignedIn viewer) {
        return IndicatorDesk.request(asked, new SheetDraft(typed, desk.today()).sheet(asked.before()), typed, viewer);
    }

    private static List<Refusal> reasons(Outcome outcome) {
        return outcome instanceof Outcome.Refused(List<Refusal> refusals) ? refusals : List.of();
    }

    private ModelAndView form(
            Asked asked,
            Typed typed,
            String seen,
            List<Refusal> refusals,
            boolean changed,
            HttpStatus status,
            Locale locale) {
        return IndicatorDesk.page(
                "indicateur-ecrire", desk.view(asked, typed, seen, refusals, changed, locale), status);
    }
}
