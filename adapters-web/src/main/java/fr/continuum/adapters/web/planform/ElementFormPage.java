package fr.continuum.adapters.web.planform;

import fr.continuum.adapters.web.planform.PlanDesk.Result;
import fr.continuum.adapters.web.reading.NotHere;
import fr.continuum.domain.plan.PlanCode;
import fr.continuum.domain.plan.PlanElement;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// Changes every fact of an element.
@Controller
class ElementFormPage {

    private final FormRound round;
    private final PlanDesk desk;
    private final ElementForms forms;

    ElementFormPage(FormRound round, PlanDesk desk, ElementForms forms) {
        this.round = round;
        this.desk = desk;
        this.forms = forms;
    }

    @GetMapping("/plan/element/modifier")
    String open(Turn turn, Model model) {
        return round.open(turn, model, sheet -> page(sheet, element(sheet, turn)));
    }

    @PostMapping("/plan/element/modifier")
    String save(Turn turn, Model model, RedirectAttributes after) {
        Sheet sheet = round.begun(turn);
        return sheet.find(turn.typed().one(Fields.CODE))
                .map(element -> round.save(turn, sheet, model, after, page(sheet, element)))
                .orElseGet(() -> removedMeanwhile(sheet, turn, model));
    }

    @PostMapping("/plan/element/modifier/essai")
    String check(Turn turn, Model model) {
        return round.check(turn, model, sheet -> page(sheet, element(sheet, turn)));
    }

    private static PlanElement element(Sheet sheet, Turn turn) {
        return sheet.element(turn.typed().one(Fields.CODE));
    }

    private FormPage page(Sheet sheet, PlanElement element) {
        return new FormPage(
                ElementForms.VIEW,
                forms.editing(element),
                () -> FormView.of(ElementTold.of(element, sheet.content()).with(Fields.SEEN, sheet.seen())),
                _ -> sheet.place().element(element.code().value()),
                (model, now, _) -> forms.fill(model, now, element.level(), Optional.of(element)));
    }

    /// What was typed of an element somebody removed since is shown as one to add.
    private String removedMeanwhile(Sheet sheet, Turn turn, Model model) {
        String code = turn.typed().one(Fields.CODE);
        PlanElement gone = PlanDesk.seen(sheet, turn.typed())
                .flatMap(version -> desk.before(sheet, version))
                .filter(_ -> PlanCode.isValid(code))
                .flatMap(content -> content.find(new PlanCode(code)))
                .orElseThrow(() -> new NotHere("write.gone.element", code));
        Typed again = turn.typed().with(Fields.LEVEL, gone.level().name());
        Result.Shown shown = desk.overtaken(sheet, forms.adding(gone.level()), again);
        Pages.status(turn.response(), shown);
        Pages.fill(model, sheet, shown.form());
        forms.fill(model, sheet, gone.level(), Optional.empty());
        return ElementForms.VIEW;
    }
}
