package fr.continuum.adapters.web.planform;

import fr.continuum.adapters.web.plan.LevelWords;
import fr.continuum.adapters.web.planform.PlanDesk.Result;
import fr.continuum.adapters.web.security.SignedIn;
import fr.continuum.domain.plan.LevelNames;
import fr.continuum.domain.plan.PlanLevel;
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

/// Changes the plan as a whole: its name, its term of office, what its levels are called.
@Controller
class PlanFormPage {

    private static final Form FORM = new Form(
            Optional.empty(),
            (sheet, reading) -> TypedPlan.read(sheet.content(), reading),
            content -> Optional.of(TypedPlan.told(content)),
            TypedPlan.fields());

    private final PlanDesk desk;
    private final LevelWords words;

    PlanFormPage(PlanDesk desk, LevelWords words) {
        this.desk = desk;
        this.words = words;
    }

    @GetMapping("/plan/modifier")
    String open(
            @AuthenticationPrincipal SignedIn viewer, @RequestParam(defaultValue = "") String autorite, Model model) {
        Sheet sheet = desk.open(viewer, autorite);
        return sheet.isBegun()
                ? page(model, sheet, FormView.of(TypedPlan.told(sheet.content()).with(Fields.SEEN, sheet.seen())))
                : Pages.begin(sheet);
    }

    @PostMapping("/plan/modifier")
    String save(
            @AuthenticationPrincipal SignedIn viewer,
            @RequestParam(defaultValue = "") String autorite,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model,
            RedirectAttributes after) {
        Sheet sheet = desk.begun(viewer, autorite);
        return switch (desk.submit(sheet, FORM, Typed.of(request.getParameterMap()))) {
            case Result.Kept _ -> Pages.kept(after, sheet.place().plan());
            case Result.Shown shown -> {
                Pages.status(response, shown);
                yield page(model, shown.sheet(), shown.form());
            }
        };
    }

    /// Says what the rules answer to what is being typed; keeps nothing.
    @PostMapping("/plan/modifier/essai")
    String check(
            @AuthenticationPrincipal SignedIn viewer,
            @RequestParam(defaultValue = "") String autorite,
            HttpServletRequest request,
            Model model) {
        Typed typed = Typed.of(request.getParameterMap());
        Sheet sheet = desk.begun(viewer, autorite);
        return Pages.answer(model, sheet, typed, desk.answer(sheet, FORM, typed));
    }

    private String page(Model model, Sheet sheet, FormView form) {
        Pages.fill(model, sheet, form);
        model.addAttribute("levels", PlanLevel.values());
        model.addAttribute("usual", words.titles(LevelNames.USUAL));
        return "ecrire-plan";
    }
}
