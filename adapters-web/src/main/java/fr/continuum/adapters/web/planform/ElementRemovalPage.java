package fr.continuum.adapters.web.planform;

import fr.continuum.adapters.web.planform.PlanDesk.Result;
import fr.continuum.adapters.web.security.SignedIn;
import fr.continuum.domain.plan.PlanCode;
import fr.continuum.domain.plan.PlanContent;
import fr.continuum.domain.plan.PlanElement;
import fr.continuum.domain.plan.PlanTree;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// Removes what was written by mistake: an element nothing leads to. All else is given up, in the open (R07).
@Controller
class ElementRemovalPage {

    private static final String ALL = "tout";

    private final PlanDesk desk;

    ElementRemovalPage(PlanDesk desk) {
        this.desk = desk;
    }

    /// Shows at once what the rules answer: there is nothing to type.
    @GetMapping("/plan/element/retirer")
    String open(
            @AuthenticationPrincipal SignedIn viewer,
            @RequestParam(defaultValue = "") String autorite,
            @RequestParam String code,
            Model model) {
        Sheet sheet = desk.open(viewer, autorite);
        if (!sheet.isBegun()) {
            return Pages.begin(sheet);
        }
        PlanElement element = sheet.element(code);
        Typed typed = Typed.NOTHING.with(Fields.CODE, code).with(Fields.SEEN, sheet.seen());
        Answer answer = desk.answer(sheet, form(element.code()), typed);
        return page(model, sheet, FormView.answered(typed, answer), element);
    }

    @PostMapping("/plan/element/retirer")
    String save(
            @AuthenticationPrincipal SignedIn viewer,
            @RequestParam(defaultValue = "") String autorite,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model,
            RedirectAttributes after) {
        Typed typed = Typed.of(request.getParameterMap());
        Sheet sheet = desk.begun(viewer, autorite);
        PlanElement element = sheet.element(typed.one(Fields.CODE));
        return switch (desk.submit(sheet, form(element.code()), typed)) {
            case Result.Kept _ -> Pages.kept(after, sheet.place().plan());
            case Result.Shown shown -> {
                Pages.status(response, shown);
                yield page(model, shown.sheet(), shown.form(), element);
            }
        };
    }

    /// Says what the rules answer; keeps nothing.
    @PostMapping("/plan/element/retirer/essai")
    String check(
            @AuthenticationPrincipal SignedIn viewer,
            @RequestParam(defaultValue = "") String autorite,
            HttpServletRequest request,
            Model model) {
        Typed typed = Typed.of(request.getParameterMap());
        Sheet sheet = desk.begun(viewer, autorite);
        PlanElement element = sheet.element(typed.one(Fields.CODE));
        return Pages.answer(model, sheet, typed, desk.answer(sheet, form(element.code()), typed));
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

    private static String page(Model model, Sheet sheet, FormView form, PlanElement element) {
        Pages.fill(model, sheet, form);
        model.addAttribute("element", element);
        model.addAttribute("below", PlanTree.below(sheet.content(), element.code()));
        return "ecrire-retrait";
    }
}
