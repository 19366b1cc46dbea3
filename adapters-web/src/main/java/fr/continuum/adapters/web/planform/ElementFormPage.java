package fr.continuum.adapters.web.planform;

import fr.continuum.adapters.web.planform.PlanDesk.Result;
import fr.continuum.adapters.web.reading.NotHere;
import fr.continuum.adapters.web.security.SignedIn;
import fr.continuum.domain.plan.PlanCode;
import fr.continuum.domain.plan.PlanElement;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// Changes every fact of an element.
@Controller
class ElementFormPage {

    private final PlanDesk desk;
    private final ElementForms forms;

    ElementFormPage(PlanDesk desk, ElementForms forms) {
        this.desk = desk;
        this.forms = forms;
    }

    @GetMapping("/plan/element/modifier")
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
        Typed told = ElementTold.of(element, sheet.content()).with(Fields.SEEN, sheet.seen());
        return forms.page(model, sheet, FormView.of(told), element.level(), Optional.of(element));
    }

    @PostMapping("/plan/element/modifier")
    String save(
            @AuthenticationPrincipal SignedIn viewer,
            @RequestParam(defaultValue = "") String autorite,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model,
            RedirectAttributes after) {
        Typed typed = Typed.of(request.getParameterMap());
        Sheet sheet = desk.begun(viewer, autorite);
        Optional<PlanElement> found = sheet.find(typed.one(Fields.CODE));
        if (found.isEmpty()) {
            return removedMeanwhile(sheet, typed, response, model);
        }
        PlanElement element = found.get();
        return switch (desk.submit(sheet, forms.editing(element), typed)) {
            case Result.Kept _ ->
                Pages.kept(after, sheet.place().element(element.code().value()));
            case Result.Shown shown -> {
                Pages.status(response, shown);
                yield forms.page(model, shown.sheet(), shown.form(), element.level(), Optional.of(element));
            }
        };
    }

    /// What was typed of an element somebody removed since is shown as one to add.
    private String removedMeanwhile(Sheet sheet, Typed typed, HttpServletResponse response, Model model) {
        String code = typed.one(Fields.CODE);
        PlanElement gone = PlanDesk.seen(sheet, typed)
                .flatMap(version -> desk.before(sheet, version))
                .filter(_ -> PlanCode.isValid(code))
                .flatMap(content -> content.find(new PlanCode(code)))
                .orElseThrow(() -> new NotHere("write.gone.element", code));
        Typed again = typed.with(Fields.LEVEL, gone.level().name());
        Result.Shown shown = desk.overtaken(sheet, forms.adding(gone.level()), again);
        Pages.status(response, shown);
        return forms.page(model, sheet, shown.form(), gone.level(), Optional.empty());
    }

    /// Says what the rules answer to what is being typed; keeps nothing.
    @PostMapping("/plan/element/modifier/essai")
    String check(
            @AuthenticationPrincipal SignedIn viewer,
            @RequestParam(defaultValue = "") String autorite,
            HttpServletRequest request,
            Model model) {
        Typed typed = Typed.of(request.getParameterMap());
        Sheet sheet = desk.begun(viewer, autorite);
        PlanElement element = sheet.element(typed.one(Fields.CODE));
        return Pages.answer(model, sheet, typed, desk.answer(sheet, forms.editing(element), typed));
    }
}
