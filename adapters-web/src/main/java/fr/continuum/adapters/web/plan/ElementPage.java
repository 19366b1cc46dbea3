package fr.continuum.adapters.web.plan;

import fr.continuum.adapters.web.indicator.IndicatorsOf;
import fr.continuum.adapters.web.reading.NotHere;
import fr.continuum.adapters.web.security.SignedIn;
import fr.continuum.application.consultation.AskSpent;
import fr.continuum.application.plan.ReadPlan;
import fr.continuum.application.port.Registers.KnownAuthority;
import fr.continuum.application.workforce.AskServing;
import fr.continuum.domain.plan.Objective;
import fr.continuum.domain.plan.PlanCode;
import fr.continuum.domain.plan.PlanDiff;
import fr.continuum.domain.plan.PlanHistory;
import fr.continuum.domain.plan.Pledge;
import fr.continuum.domain.trace.Continuum;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// An element of the plan, of any level: all that is said of it, all that happened to it, all that serves it. Of an
/// objective it says first what an élu wants to know in a minute, of a promise what the objectives that carry it say.
@Controller
class ElementPage {

    private final PlanReading reading;
    private final ReadPlan plans;
    private final ElementReading elements;
    private final ElementFindings findings;
    private final Chronicle chronicle;
    private final LevelWords levels;
    private final AskServing serving;
    private final AskSpent spent;
    private final IndicatorsOf indicators;
    private final ObjectiveReading objectives;

    ElementPage(
            PlanReading reading,
            ReadPlan plans,
            ElementReading elements,
            ElementFindings findings,
            Chronicle chronicle,
            LevelWords levels,
            AskServing serving,
            AskSpent spent,
            IndicatorsOf indicators,
            ObjectiveReading objectives) {
        this.reading = reading;
        this.plans = plans;
        this.elements = elements;
        this.findings = findings;
        this.chronicle = chronicle;
        this.levels = levels;
        this.serving = serving;
        this.spent = spent;
        this.indicators = indicators;
        this.objectives = objectives;
    }

    /// @param code codes hold any character, hence no path
    @GetMapping("/plan/element")
    String element(
            @AuthenticationPrincipal SignedIn viewer,
            @RequestParam String code,
            @RequestParam(defaultValue = "") String autorite,
            @RequestParam(defaultValue = "") String le,
            Locale locale,
            Model model) {
        PlanSeen seen = reading.open(viewer, autorite, le);
        if (!PlanCode.isValid(code)) {
            throw new NotHere("plan.gone.element", code);
        }
        PlanCode asked = new PlanCode(code);
        PlanHistory history = seen.read().map(plans::history).orElseGet(() -> new PlanHistory(List.of()));
        model.addAttribute("seen", seen);
        model.addAttribute("code", code);
        Continuum continuum = reading.continuum(seen).orElse(null);
        ElementView view = continuum == null
                ? null
                : elements.of(seen, continuum, history, asked).orElse(null);
        if (view == null || continuum == null) {
            return absent(seen, asked, model);
        }
        model.addAttribute("view", view);
        if (view.element() instanceof Objective objective) {
            model.addAttribute("objective", objectives.of(seen, continuum, objective, locale));
        }
        if (view.element() instanceof Pledge pledge) {
            model.addAttribute("pledge", objectives.of(seen, continuum, pledge, locale));
        }
        model.addAttribute("names", levels.titles(seen.levels()));
        model.addAttribute(
                "indicators",
                indicators.rows(
                        seen.whose().owner(),
                        asked,
                        seen.day(),
                        seen.whose().autorite(),
                        seen.isToday() ? "" : seen.day().toString()));
        model.addAttribute(
                "people",
                PeopleRow.of(
                        serving.on(seen.whose().owner(), seen.day(), asked, viewer.sight()),
                        seen.whose()
                                .owner()
                                .authority()
                                .map(siren -> spent.on(
                                        siren,
                                        seen.day(),
                                        serving.toldBy(seen.whose().owner(), seen.day(), asked)
                                                .orElse(List.of())))
                                .orElseGet(TreeMap::new)));
        model.addAttribute(
                "steering",
                serving.posts(seen.whose().owner(), seen.day(), asked, viewer.sight())
                        .orElse(null));
        model.addAttribute(
                "found",
                seen.isToday()
                        ? seen.whose()
                                .authority()
                                .map(KnownAuthority::siren)
                                .flatMap(siren -> findings.of(
                                        siren, seen.plan().orElseThrow().content(), List.of(asked), locale))
                                .orElse(null)
                        : null);
        return "plan-element";
    }

    /// What was there and is no more, or not yet, has a page that says what happened to it: in the plan of that
    /// day, else in today's.
    private String absent(PlanSeen seen, PlanCode asked, Model model) {
        PlanHistory history = Stream.concat(
                        seen.read().stream().map(plans::history),
                        Stream.of(seen.whose().owner()).map(plans::history))
                .filter(told -> !told.of(asked).isEmpty())
                .findFirst()
                .orElseThrow(() -> new NotHere(
                        seen.read().isPresent() ? "plan.gone.element" : "plan.none.element", asked.value()));
        model.addAttribute(
                "history",
                chronicle.of(asked, history, seen.levels(), seen.place().today()));
        model.addAttribute(
                "label",
                history.of(asked).getLast().diff().elements().stream()
                        .filter(change -> change.code().equals(asked))
                        .map(PlanDiff.ElementChange::label)
                        .findFirst()
                        .orElseThrow());
        return "plan-absent";
    }
}
