package fr.continuum.adapters.web.planform;

import fr.continuum.adapters.web.plan.LevelWords;
import fr.continuum.adapters.web.planform.PlanDesk.Result;
import fr.continuum.adapters.web.security.SignedIn;
import fr.continuum.adapters.web.text.Figures;
import fr.continuum.domain.plan.LevelNames;
import fr.continuum.domain.plan.MandateTerm;
import fr.continuum.domain.plan.PlanLevel;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// Begins a plan, the first or that of a new mandate.
@Controller
class BeginPlanPage {

    private final PlanDesk desk;
    private final BeginForm begin;
    private final LevelWords words;
    private final Clock clock;

    BeginPlanPage(PlanDesk desk, BeginForm begin, LevelWords words, Clock clock) {
        this.desk = desk;
        this.begin = begin;
        this.words = words;
        this.clock = clock;
    }

    @GetMapping("/plan/commencer")
    String open(
            @AuthenticationPrincipal SignedIn viewer, @RequestParam(defaultValue = "") String autorite, Model model) {
        Sheet sheet = desk.open(viewer, autorite);
        LocalDate today = LocalDate.now(clock.withZone(Figures.PARIS));
        return page(model, sheet, FormView.of(begin.blank(sheet, today)));
    }

    @PostMapping("/plan/commencer")
    String save(
            @AuthenticationPrincipal SignedIn viewer,
            @RequestParam(defaultValue = "") String autorite,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model,
            RedirectAttributes after) {
        Sheet sheet = desk.open(viewer, autorite);
        return switch (desk.submit(sheet, begin.form(), Typed.of(request.getParameterMap()))) {
            case Result.Kept _ -> Pages.kept(after, sheet.place().plan());
            case Result.Shown shown -> {
                Pages.status(response, shown);
                yield page(model, shown.sheet(), shown.form());
            }
        };
    }

    /// Says what the rules answer to what is being typed; keeps nothing.
    @PostMapping("/plan/commencer/essai")
    String check(
            @AuthenticationPrincipal SignedIn viewer,
            @RequestParam(defaultValue = "") String autorite,
            HttpServletRequest request,
            Model model) {
        Typed typed = Typed.of(request.getParameterMap());
        Sheet sheet = desk.open(viewer, autorite);
        consequences(model, sheet, typed);
        return Pages.answer(model, sheet, typed, desk.answer(sheet, begin.form(), typed), "ecrire-commencer");
    }

    private String page(Model model, Sheet sheet, FormView form) {
        Pages.fill(model, sheet, form);
        consequences(model, sheet, form.typed());
        model.addAttribute("runs", runs(sheet));
        model.addAttribute("levels", PlanLevel.values());
        model.addAttribute("usual", words.titles(LevelNames.USUAL));
        model.addAttribute(
                "objectives", sheet.isBegun() ? Choice.objectives(sheet.plan(), Optional.empty()) : List.of());
        return "ecrire-commencer";
    }

    /// What follows from it that is no change of the plan: until when it runs, what loses its target. Until the
    /// last day of the plan in force nothing may: the rules answer.
    private void consequences(Model model, Sheet sheet, Typed typed) {
        Optional<MandateTerm> term = TypedPlan.term(new Reading(typed));
        model.addAttribute("term", term.orElse(null));
        model.addAttribute("left", runs(sheet) ? List.of() : begin.leftBehind(sheet, typed));
    }

    /// Whether the plan in force has not seen its last day.
    private boolean runs(Sheet sheet) {
        return sheet.isBegun() && !sheet.content().term().end().isBefore(LocalDate.now(clock));
    }
}
