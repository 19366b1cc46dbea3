package fr.continuum.adapters.web.planform;

import fr.continuum.adapters.web.plan.LevelWords;
import fr.continuum.domain.plan.LevelNames;
import fr.continuum.domain.plan.PlanLevel;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// Changes the plan as a whole: its name, its term of office, what its levels are called.
@Controller
class PlanFormPage {

    private static final Form FORM = new Form(
            Optional.empty(),
            (sheet, reading) -> TypedPlan.read(sheet.content(), reading),
            content -> Optional.of(TypedPlan.told(content)),
            TypedPlan.fields());

    private final FormRound round;
    private final LevelWords words;

    PlanFormPage(FormRound round, LevelWords words) {
        this.round = round;
        this.words = words;
    }

    @GetMapping("/plan/modifier")
    String open(Turn turn, Model model) {
        return round.open(turn, model, this::page);
    }

    @PostMapping("/plan/modifier")
    String save(Turn turn, Model model, RedirectAttributes after) {
        return round.save(turn, model, after, this::page);
    }

    @PostMapping("/plan/modifier/essai")
    String check(Turn turn, Model model) {
        return round.check(turn, model, this::page);
    }

    private FormPage page(Sheet sheet) {
        return new FormPage(
                "ecrire-plan",
                FORM,
                () -> FormView.of(TypedPlan.told(sheet.content()).with(Fields.SEEN, sheet.seen())),
                _ -> sheet.place().plan(),
                this::fill);
    }

    private void fill(Model model, Sheet sheet, FormView form) {
        model.addAttribute("levels", PlanLevel.values());
        model.addAttribute("usual", words.titles(LevelNames.USUAL));
    }
}
