package fr.continuum.adapters.web.indicator;

import fr.continuum.adapters.web.contribution.Cell;
import fr.continuum.adapters.web.contribution.TargetChoices;
import fr.continuum.adapters.web.contribution.Typed;
import fr.continuum.adapters.web.finding.RefusalRow;
import fr.continuum.adapters.web.reading.NotHere;
import fr.continuum.adapters.web.reading.Owners;
import fr.continuum.adapters.web.reading.Whose;
import fr.continuum.adapters.web.security.SignedIn;
import fr.continuum.adapters.web.text.Texts;
import fr.continuum.application.indicator.ChangeIndicators;
import fr.continuum.application.indicator.ChangeIndicators.Outcome;
import fr.continuum.application.indicator.ChangeIndicators.Request;
import fr.continuum.application.indicator.FollowedIndicator;
import fr.continuum.application.indicator.ReadIndicators;
import fr.continuum.application.plan.ReadPlan;
import fr.continuum.application.port.By;
import fr.continuum.domain.indicator.Indicator;
import fr.continuum.domain.indicator.IndicatorPart;
import fr.continuum.domain.indicator.IndicatorState;
import fr.continuum.domain.plan.MandatePlan;
import fr.continuum.domain.plan.PlanChange.Origin;
import fr.continuum.domain.plan.PlanCode;
import fr.continuum.domain.plan.Revision;
import fr.continuum.domain.rule.Refusal;
import fr.continuum.domain.shared.Days;
import fr.continuum.domain.shared.Sha256;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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

/// The form by which the plan officer declares an indicator, completes and follows it, changes it by a decision where
/// the plan was voted, and retires it with a reason; the rules answer while somebody types, and again when it is
/// saved.
@Controller
class IndicatorFormPages {

    static final String SOURCE = "écran « Indicateurs »";

    private final Owners owners;
    private final ChangeIndicators changing;
    private final ReadIndicators indicators;
    private final ReadPlan plans;
    private final Texts texts;
    private final Clock clock;

    IndicatorFormPages(
            Owners owners,
            ChangeIndicators changing,
            ReadIndicators indicators,
            ReadPlan plans,
            Texts texts,
            Clock clock) {
        this.owners = owners;
        this.changing = changing;
        this.indicators = indicators;
        this.plans = plans;
        this.texts = texts;
        this.clock = clock;
    }

    private record Asked(Whose whose, Optional<Indicator> before) {}

    private Asked asked(SignedIn viewer, String autorite, String code) {
        Whose whose = owners.of(viewer, autorite);
        return new Asked(
                whose,
                code.isEmpty()
                        ? Optional.empty()
                        : Optional.of(indicators
                                .one(whose.owner(), code, today())
                                .map(FollowedIndicator::indicator)
                                .orElseThrow(() -> new NotHere("gone.indicator", code))));
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
        Asked asked = asked(viewer, autorite, code);
        MultiValueMap<String, String> values =
                asked.before().map(SheetDraft::retyped).orElseGet(LinkedMultiValueMap::new);
        if (asked.before().isEmpty() && !objet.isEmpty()) {
            values.add("objet", objet);
        }
        return form(asked, new Typed(values, texts, locale), now(asked), List.of(), false, HttpStatus.OK, locale);
    }

    @PostMapping("/indicateurs/ecrire")
    ModelAndView keep(
            @AuthenticationPrincipal SignedIn viewer,
            @RequestParam(name = "de-code", defaultValue = "") String code,
            @RequestParam(defaultValue = "") String autorite,
            @RequestParam MultiValueMap<String, String> values,
            Locale locale,
            RedirectAttributes after) {
        Asked asked = asked(viewer, autorite, code);
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
                form(asked, typed, now(asked), List.of(), true, HttpStatus.CONFLICT, locale);
        };
    }

    @PostMapping("/indicateurs/ecrire/essai")
    ModelAndView tryOut(
            @AuthenticationPrincipal SignedIn viewer,
            @RequestParam(name = "de-code", defaultValue = "") String code,
            @RequestParam(defaultValue = "") String autorite,
            @RequestParam MultiValueMap<String, String> values,
            Locale locale) {
        Asked asked = asked(viewer, autorite, code);
        Typed typed = new Typed(values, texts, locale);
        Outcome outcome = changing.tryOut(request(asked, typed, viewer));
        return new ModelAndView("indicateur-ecrire :: answer")
                .addObject("faults", typed.faults())
                .addObject("meanwhile", outcome instanceof Outcome.ChangedMeanwhile)
                .addObject("refusals", RefusalRow.of(reasons(outcome), locale));
    }

    @GetMapping("/indicateurs/retirer")
    ModelAndView askRetire(
            @AuthenticationPrincipal SignedIn viewer,
            @RequestParam(name = "de-code", defaultValue = "") String code,
            @RequestParam(defaultValue = "") String autorite,
            Locale locale) {
        return retiring(
                asked(viewer, autorite, code),
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
        Asked asked = asked(viewer, autorite, code);
        Typed typed = new Typed(values, texts, locale);
        Indicator retired = asked.before()
                .orElseThrow(() -> new NotHere("gone.indicator", code))
                .in(new IndicatorState.Retired(today(), typed.paragraph("motif")));
        return switch (changing.change(request(asked, retired, typed, viewer))) {
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

    private Request request(Asked asked, Typed typed, SignedIn viewer) {
        return request(asked, new SheetDraft(typed, today()).sheet(asked.before()), typed, viewer);
    }

    private static Request request(Asked asked, Indicator sheet, Typed typed, SignedIn viewer) {
        String vu = typed.value("vu");
        Optional<Sha256> seen = vu.matches("[0-9a-f]{64}") ? Optional.of(new Sha256(vu)) : Optional.empty();
        return new Request(
                asked.whose().owner(),
                List.of(sheet),
                List.of(),
                Map.of(IndicatorPart.named(sheet.code()), seen),
                revision(typed),
                Origin.PERSON,
                new By(viewer.getUsername(), SOURCE));
    }

    /// Said where all three parts are; a part that is missing is a fault.
    private static Optional<Revision> revision(Typed typed) {
        String reason = typed.paragraph("revision-motif");
        String decision = typed.line("decision");
        Optional<LocalDate> on = typed.day(Cell.of("decide-le"));
        if (reason.isEmpty() && decision.isEmpty() && on.isEmpty()) {
            return Optional.empty();
        }
        if (reason.isEmpty()) {
            typed.fault(Cell.of("revision-motif"), "contribution.fault.required");
        }
        if (decision.isEmpty()) {
            typed.fault(Cell.of("decision"), "contribution.fault.required");
        }
        if (on.isEmpty()) {
            typed.fault(Cell.of("decide-le"), "contribution.fault.required");
        }
        return on.filter(_ -> !reason.isEmpty() && !decision.isEmpty()).map(day -> new Revision(reason, decision, day));
    }

    private static List<Refusal> reasons(Outcome outcome) {
        return outcome instanceof Outcome.Refused(List<Refusal> refusals) ? refusals : List.of();
    }

    private static String now(Asked asked) {
        return asked.before().map(sheet -> sheet.version().value()).orElse("");
    }

    private LocalDate today() {
        return Days.of(clock.instant());
    }

    private ModelAndView form(
            Asked asked,
            Typed typed,
            String seen,
            List<Refusal> refusals,
            boolean changed,
            HttpStatus status,
            Locale locale) {
        return page("indicateur-ecrire", view(asked, typed, seen, refusals, changed, locale), status);
    }

    private ModelAndView retiring(Asked asked, Typed typed, List<Refusal> refusals, HttpStatus status, Locale locale) {
        return page(
                "indicateur-retirer",
                view(asked, typed, now(asked), refusals, status == HttpStatus.CONFLICT, locale),
                status);
    }

    private FormView view(
            Asked asked, Typed typed, String seen, List<Refusal> refusals, boolean changed, Locale locale) {
        MandatePlan plan = plans.today(asked.whose().owner())
                .map(version -> version.content())
                .orElse(MandatePlan.NONE);
        return new FormView(
                asked.whose(),
                asked.before().orElse(null),
                seen,
                TargetChoices.of(
                        plan,
                        asked.before().map(Indicator::about).orElse(List.of()).stream()
                                .map(PlanCode::value)
                                .toList()),
                plan.isAdopted() && asked.before().filter(Indicator::isActive).isPresent(),
                typed,
                RefusalRow.of(refusals, locale),
                changed);
    }

    private static ModelAndView page(String name, FormView view, HttpStatus status) {
        ModelAndView page = new ModelAndView(name).addObject("view", view);
        page.setStatus(status);
        return page;
    }
}
