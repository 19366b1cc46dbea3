package fr.continuum.adapters.web.indicator;

import fr.continuum.adapters.web.contribution.Typed;
import fr.continuum.adapters.web.indicator.IndicatorDesk.Asked;
import fr.continuum.adapters.web.reading.NotHere;
import fr.continuum.adapters.web.security.SignedIn;
import fr.continuum.adapters.web.text.Texts;
import fr.continuum.application.indicator.ChangeIndicators;
import fr.continuum.application.indicator.ChangeIndicators.Outcome;
import fr.continuum.domain.indicator.Indicator;
import fr.continuum.domain.indicator.IndicatorState;
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

/// Retires an indicator, with a reason; its measures stay.
@Controller
class IndicatorRetirementPages {

    private final IndicatorDesk desk;
    private final ChangeIndicators changing;
    private final Texts texts;

    IndicatorRetirementPages(IndicatorDesk desk, ChangeIndicators changing, Texts texts) {
        this.desk = desk;
        this.changing = changing;
        this.texts = texts;
    }

    @GetMapping("/indicateurs/retirer")
    ModelAndView askRetire(
            @AuthenticationPrincipal SignedIn viewer,
            @RequestParam(name = "de-code", defaultValue = "") String code,
            @RequestParam(defaultValue = "") String autorite,
            Locale locale) {
        return retiring(
                desk.asked(viewer, autorite, code),
                new Typed(new LinkedMultiValueMap<>(), texts, locale),
                List.of(),
                HttpStatus.OK,
                locale);
    }

    @PostMapping("/indicateurs/retirer")
    ModelAndView retire(
            @AuthenticationPrincipal SignedIn viewer,
            @RequestParam(name = "de-code", defaultValue = "") String code,
            @RequestParam(defaultValue = "") String autorite,
            @RequestParam MultiValueMap<String, String> values,
            Locale locale,
            RedirectAttributes after) {
        Asked asked = desk.asked(viewer, autorite, code);
        Typed typed = new Typed(values, texts, locale);
        Indicator retired = asked.before()
                .orElseThrow(() -> new NotHere("gone.indicator", code))
                .in(new IndicatorState.Retired(desk.today(), typed.paragraph("motif")));
        return switch (changing.change(IndicatorDesk.request(asked, retired, typed, viewer))) {
            case Outcome.Done _ -> {
                after.addFlashAttribute("kept", "indicator.retired");
                yield new ModelAndView(
                        "redirect:" + IndicatorRow.sheet(code, asked.whose().autorite(), ""));
            }
            case Outcome.Refused(List<Refusal> refusals) ->
                retiring(asked, typed, refusals, HttpStatus.UNPROCESSABLE_CONTENT, locale);
            case Outcome.ChangedMeanwhile _ -> retiring(asked, typed, List.of(), HttpStatus.CONFLICT, locale);
        };
    }

    private ModelAndView retiring(Asked asked, Typed typed, List<Refusal> refusals, HttpStatus status, Locale locale) {
        return IndicatorDesk.page(
                "indicateur-retirer",
                desk.view(asked, typed, IndicatorDesk.now(asked), refusals, status == HttpStatus.CONFLICT, locale),
                status);
    }
}
