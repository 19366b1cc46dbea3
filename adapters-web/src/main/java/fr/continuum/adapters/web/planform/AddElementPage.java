package fr.continuum.adapters.web.planform;

import fr.continuum.adapters.web.plan.LevelWords;
import fr.continuum.adapters.web.planform.PlanDesk.Result;
import fr.continuum.adapters.web.reading.NotHere;
import fr.continuum.adapters.web.security.SignedIn;
import fr.continuum.domain.plan.MandatePlan;
import fr.continuum.domain.plan.PlanCode;
import fr.continuum.domain.plan.PlanElement;
import fr.continuum.domain.plan.PlanLevel;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.Optional;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// Adds an element of any level.
@Controller
class AddElementPage {

    private final PlanDesk desk;
    private final ElementForms forms;
    private final LevelWords words;

    AddElementPage(PlanDesk desk, ElementForms forms, LevelWords words) {
        this.desk = desk;
        this.forms = forms;
        this.words = words;
    }

    /// @param niveau name of a level; asked for where the address does not say it
    /// @param sous code of the element it is added below
    @GetMapping("/plan/ajouter")
    String open(
            @AuthenticationPrincipal SignedIn viewer,
            @RequestParam(defaultValue = "") String autorite,
            @RequestParam(defaultValue = "") String niveau,
            @RequestParam(defaultValue = "") String sous,
            Model model) {
        Sheet sheet = desk.open(viewer, autorite);
        if (!sheet.isBegun()) {
            return Pages.begin(sheet);
        }
        if (niveau.isEmpty()) {
            model.addAttribute("sheet", sheet);
            model.addAttribute("place", sheet.place());
            model.addAttribute("levels", PlanLevel.values());
            model.addAttribute("names", words.titles(sheet.content().levelNames()));
            return "ecrire-niveau";
        }
        PlanLevel level = level(niveau);
        Optional<PlanElement> above = sous.isEmpty() ? Optional.empty() : Optional.of(sheet.element(sous));
        Typed blank = forms.blank(sheet, level, above).with(Fields.SEEN, sheet.seen());
        return forms.page(model, sheet, FormView.of(blank), level, Optional.empty());
    }

    @PostMapping("/plan/ajouter")
    String save(
            @AuthenticationPrincipal SignedIn viewer,
            @RequestParam(defaultValue = "") String autorite,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model,
            RedirectAttributes after) {
        Typed typed = Typed.of(request.getParameterMap());
        PlanLevel level = level(typed.one(Fields.LEVEL));
        Sheet sheet = desk.begun(viewer, autorite);
        return switch (desk.submit(sheet, forms.adding(level), typed)) {
            case Result.Kept kept -> {
                PlanElement added = kept.content()
                        .find(new PlanCode(Words.line(typed.one(Fields.CODE))))
                        .orElseThrow();
                String under = MandatePlan.above(added).map(PlanCode::value).orElse("");
                yield Pages.kept(
                        after,
                        kept.again()
                                ? sheet.place().add(level.name(), under)
                                : sheet.place().element(added.code().value()));
            }
            case Result.Shown shown -> {
                Pages.status(response, shown);
                yield forms.page(model, shown.sheet(), shown.form(), level, Optional.empty());
            }
        };
    }

    /// Says what the rules answer to what is being typed; keeps nothing.
    @PostMapping("/plan/ajouter/essai")
    String check(
            @AuthenticationPrincipal SignedIn viewer,
            @RequestParam(defaultValue = "") String autorite,
            HttpServletRequest request,
            Model model) {
        Typed typed = Typed.of(request.getParameterMap());
        Form form = forms.adding(level(typed.one(Fields.LEVEL)));
        Sheet sheet = desk.begun(viewer, autorite);
        return Pages.answer(model, sheet, typed, desk.answer(sheet, form, typed));
    }

    private static PlanLevel level(String name) {
        return Arrays.stream(PlanLevel.values())
                .filter(level -> level.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new NotHere("write.gone.level", name));
    }
}
