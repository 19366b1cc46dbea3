package fr.continuum.adapters.web.planform;

import fr.continuum.adapters.web.text.Figures;
import fr.continuum.domain.plan.Adoption;
import fr.continuum.domain.plan.PlanContent;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// Adopts the plan: what lacks is told first, with the form that mends it (R05).
@Controller
class AdoptionPage {

    private static final String DATE = "date";
    private static final String DECISION = "deliberation";

    private static final Form FORM = Form.blank(Optional.empty(), AdoptionPage::next);

    private final FormRound round;
    private final PlanDesk desk;
    private final Clock clock;

    AdoptionPage(FormRound round, PlanDesk desk, Clock clock) {
        this.round = round;
        this.desk = desk;
        this.clock = clock;
    }

    @GetMapping("/plan/adopter")
    String open(Turn turn, Model model) {
        return round.open(turn, model, this::page);
    }

    @PostMapping("/plan/adopter")
    String save(Turn turn, Model model, RedirectAttributes after) {
        return round.save(turn, model, after, this::page);
    }

    @PostMapping("/plan/adopter/essai")
    String check(Turn turn, Model model) {
        return round.check(turn, model, this::page);
    }

    private FormPage page(Sheet sheet) {
        return new FormPage(
                "ecrire-adoption",
                FORM,
                () -> FormView.of(Typed.NOTHING.with(Fields.SEEN, sheet.seen())),
                _ -> sheet.place().plan(),
                this::fill);
    }

    private static Optional<PlanContent> next(Sheet sheet, Reading reading) {
        Optional<LocalDate> on = reading.asked(DATE).flatMap(_ -> reading.date(DATE));
        Optional<String> decision = reading.asked(DECISION);
        return on.flatMap(day -> decision.map(by -> sheet.content().adopted(new Adoption(day, by))));
    }

    private void fill(Model model, Sheet sheet, FormView form) {
        model.addAttribute("adoption", sheet.content().adoption().orElse(null));
        model.addAttribute(
                "lacks",
                sheet.plan().isAdopted()
                        ? List.of()
                        : desk.answer(sheet, FORM, today(sheet)).refusals());
    }

    /// What would be asked of an adoption today, whatever its deliberation.
    private Typed today(Sheet sheet) {
        return Typed.NOTHING
                .with(Fields.SEEN, sheet.seen())
                .with(DATE, LocalDate.now(clock.withZone(Figures.PARIS)).toString())
                .with(DECISION, "délibération");
    }
}
