package fr.continuum.adapters.web.planform;

import fr.continuum.domain.plan.PlanCode;
import fr.continuum.domain.plan.PlanContent;
import fr.continuum.domain.plan.PlanElement;
import fr.continuum.domain.plan.PlanTree;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// Removes what was written by mistake: an element nothing leads to. All else is given up, in the open (R07).
@Controller
class ElementRemovalPage {

    private static final String ALL = "tout";

    private final FormRound round;
    private final PlanDesk desk;

    ElementRemovalPage(FormRound round, PlanDesk desk) {
        this.round = round;
        this.desk = desk;
    }

    @GetMapping("/plan/element/retirer")
    String open(Turn turn, Model model) {
        return round.open(turn, model, sheet -> page(sheet, turn));
    }

    @PostMapping("/plan/element/retirer")
    String save(Turn turn, Model model, RedirectAttributes after) {
        return round.save(turn, model, after, sheet -> page(sheet, turn));
    }

    @PostMapping("/plan/element/retirer/essai")
    String check(Turn turn, Model model) {
        return round.check(turn, model, sheet -> page(sheet, turn));
    }

    private FormPage page(Sheet sheet, Turn turn) {
        PlanElement element = sheet.element(turn.typed().one(Fields.CODE));
        Form form = form(element.code());
        return new FormPage(
                "ecrire-retrait",
                form,
                () -> answered(sheet, form, element),
                _ -> sheet.place().plan(),
                (model, now, _) -> {
                    model.addAttribute("element", element);
                    model.addAttribute("below", PlanTree.below(now.content(), element.code()));
                });
    }

    /// Shows at once what the rules answer: there is nothing to type.
    private FormView answered(Sheet sheet, Form form, PlanElement element) {
        Typed typed = Typed.NOTHING.with(Fields.CODE, element.code().value()).with(Fields.SEEN, sheet.seen());
        return FormView.answered(typed, desk.answer(sheet, form, typed));
    }

    private static Form form(PlanCode code) {
        return Form.blank(Optional.empty(), (sheet, reading) -> Optional.of(without(sheet.content(), code, reading)));
    }

    private static PlanContent without(PlanContent content, PlanCode code, Reading reading) {
        List<PlanCode> gone = new ArrayList<>(List.of(code));
        if (reading.ticked(ALL)) {
            PlanTree.below(content, code).forEach(element -> gone.add(element.code()));
        }
        return PlanTree.without(content, gone);
    }
}
