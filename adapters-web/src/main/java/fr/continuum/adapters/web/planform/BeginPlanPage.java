package fr.continuum.adapters.web.planform;

import fr.continuum.adapters.web.plan.LevelWords;
import fr.continuum.adapters.web.text.Figures;
import fr.continuum.domain.plan.LevelNames;
import fr.continuum.domain.plan.MandateTerm;
import fr.continuum.domain.plan.PlanLevel;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// Begins a plan, the first or that of a new mandate.
@Controller
class BeginPlanPage {

    private final FormRound round;
    private final PlanDesk desk;
    private final BeginForm begin;
    private final LevelWords words;
    private final Clock clock;

    BeginPlanPage(FormRound round, PlanDesk desk, BeginForm begin, LevelWords words, Clock clock) {
        this.round = round;
        this.desk = desk;
        this.begin = begin;
        this.words = words;
        this.clock = clock;
    }

    @GetMapping("/plan/commencer")
    String open(Turn turn, Model model) {
        Sheet sheet = round.sheet(turn);
        FormPage page = page(sheet);
        return page.shown(model, sheet, page.first().get());
    }

    @PostMapping("/plan/commencer")
    String save(Turn turn, Model model, RedirectAttributes after) {
        Sheet sheet = round.sheet(turn);
        return round.save(turn, sheet, model, after, page(sheet));
    }

    /// Says what the rules answer to what is being typed, and what would follow; keeps nothing.
    @PostMapping("/plan/commencer/essai")
    String check(Turn turn, Model model) {
        Sheet sheet = round.sheet(turn);
        consequences(model, sheet, turn.typed());
        return Pages.answer(
                model, sheet, turn.typed(), desk.answer(sheet, begin.form(), turn.typed()), "ecrire-commencer");
    }

    private FormPage page(Sheet sheet) {
        return new FormPage(
                "ecrire-commencer",
                begin.form(),
                () -> FormView.of(begin.blank(sheet, LocalDate.now(clock.withZone(Figures.PARIS)))),
                _ -> sheet.place().plan(),
                this::fill);
    }

    private void fill(Model model, Sheet sheet, FormView form) {
        consequences(model, sheet, form.typed());
        model.addAttribute("runs", runs(sheet));
        model.addAttribute("levels", PlanLevel.values());
        model.addAttribute("usual", words.titles(LevelNames.USUAL));
        model.addAttribute(
                "objectives", sheet.isBegun() ? Choice.objectives(sheet.plan(), Optional.empty()) : List.of());
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
