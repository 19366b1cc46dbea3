package fr.continuum.adapters.web.planform;

import fr.continuum.adapters.web.plan.LevelWords;
import fr.continuum.adapters.web.plan.Place;
import fr.continuum.adapters.web.planform.PlanDesk.Result;
import fr.continuum.adapters.web.reading.NotHere;
import fr.continuum.domain.plan.MandatePlan;
import fr.continuum.domain.plan.PlanCode;
import fr.continuum.domain.plan.PlanElement;
import fr.continuum.domain.plan.PlanLevel;
import java.util.Arrays;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// Adds an element of any level.
@Controller
class AddElementPage {

    private final FormRound round;
    private final ElementForms forms;
    private final LevelWords words;

    AddElementPage(FormRound round, ElementForms forms, LevelWords words) {
        this.round = round;
        this.forms = forms;
        this.words = words;
    }

    /// @param niveau name of a level; asked for where the address does not say it
    /// @param sous code of the element it is added below
    @GetMapping("/plan/ajouter")
    String open(
            Turn turn,
            @RequestParam(defaultValue = "") String niveau,
            @RequestParam(defaultValue = "") String sous,
            Model model) {
        if (!niveau.isEmpty()) {
            return round.open(turn, model, sheet -> page(sheet, turn, level(niveau), sous));
        }
        Sheet sheet = round.sheet(turn);
        return sheet.isBegun() ? levels(sheet, model) : Pages.begin(sheet);
    }

    private String levels(Sheet sheet, Model model) {
        model.addAttribute("sheet", sheet);
        model.addAttribute("place", sheet.place());
        model.addAttribute("levels", PlanLevel.values());
        model.addAttribute("names", words.titles(sheet.content().levelNames()));
        return "ecrire-niveau";
    }

    @PostMapping("/plan/ajouter")
    String save(Turn turn, Model model, RedirectAttributes after) {
        PlanLevel level = level(turn.typed().one(Fields.LEVEL));
        return round.save(turn, model, after, sheet -> page(sheet, turn, level, ""));
    }

    @PostMapping("/plan/ajouter/essai")
    String check(Turn turn, Model model) {
        PlanLevel level = level(turn.typed().one(Fields.LEVEL));
        return round.check(turn, model, sheet -> page(sheet, turn, level, ""));
    }

    /// @param sous code of the element it is added below; empty where it is not said
    private FormPage page(Sheet sheet, Turn turn, PlanLevel level, String sous) {
        return new FormPage(
                ElementForms.VIEW,
                forms.adding(level),
                () -> blank(sheet, level, sous),
                kept -> next(sheet.place(), turn.typed(), kept),
                (model, now, _) -> forms.fill(model, now, level, Optional.empty()));
    }

    private FormView blank(Sheet sheet, PlanLevel level, String sous) {
        Optional<PlanElement> above = sous.isEmpty() ? Optional.empty() : Optional.of(sheet.element(sous));
        return FormView.of(forms.blank(sheet, level, above).with(Fields.SEEN, sheet.seen()));
    }

    /// The element that was added, or the form of another beside it.
    private static String next(Place place, Typed typed, Result.Kept kept) {
        PlanElement added = kept.content()
                .find(new PlanCode(Words.line(typed.one(Fields.CODE))))
                .orElseThrow();
        String under = MandatePlan.above(added).map(PlanCode::value).orElse("");
        return kept.again()
                ? place.add(added.level().name(), under)
                : place.element(added.code().value());
    }

    private static PlanLevel level(String name) {
        return Arrays.stream(PlanLevel.values())
                .filter(level -> level.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new NotHere("write.gone.level", name));
    }
}
