package fr.continuum.adapters.web.planform;

import fr.continuum.domain.plan.Abandonment;
import fr.continuum.domain.plan.PlanElement;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// Gives an element up, with why and when, or takes it up again.
@Controller
class AbandonmentPage {

    private static final String REASON = "motif";
    private static final String DATE = "date";
    private static final String AGAIN = "reprise";

    private final FormRound round;

    AbandonmentPage(FormRound round) {
        this.round = round;
    }

    @GetMapping("/plan/element/abandonner")
    String open(Turn turn, Model model) {
        return round.open(turn, model, sheet -> page(sheet, turn));
    }

    @PostMapping("/plan/element/abandonner")
    String save(Turn turn, Model model, RedirectAttributes after) {
        return round.save(turn, model, after, sheet -> page(sheet, turn));
    }

    @PostMapping("/plan/element/abandonner/essai")
    String check(Turn turn, Model model) {
        return round.check(turn, model, sheet -> page(sheet, turn));
    }

    private static FormPage page(Sheet sheet, Turn turn) {
        PlanElement element = sheet.element(turn.typed().one(Fields.CODE));
        String code = element.code().value();
        return new FormPage(
                "ecrire-abandon",
                form(element),
                () -> FormView.of(told(element).with(Fields.SEEN, sheet.seen()).with(Fields.CODE, code)),
                _ -> sheet.place().element(code),
                (model, _, _) -> model.addAttribute("element", element));
    }

    private static Form form(PlanElement element) {
        return new Form(
                Optional.of(element.code()),
                (sheet, reading) -> sheet.content()
                        .find(element.code())
                        .flatMap(known -> next(known, reading).map(sheet.content()::with)),
                content -> content.find(element.code()).map(AbandonmentPage::told),
                List.of(List.of(REASON, DATE)));
    }

    private static Optional<PlanElement> next(PlanElement known, Reading reading) {
        if (reading.ticked(AGAIN)) {
            return Optional.of(known.takenUpAgain());
        }
        Optional<String> reason = reading.asked(REASON)
                .map(typed -> Words.kept(typed, known.abandonment().map(Abandonment::reason)));
        Optional<LocalDate> on = reading.asked(DATE).flatMap(_ -> reading.date(DATE));
        return reason.flatMap(why -> on.map(day -> known.givenUp(new Abandonment(why, day))));
    }

    private static Typed told(PlanElement element) {
        return Typed.NOTHING
                .with(REASON, element.abandonment().map(Abandonment::reason).map(Words::line))
                .with(DATE, element.abandonment().map(Abandonment::on));
    }
}
