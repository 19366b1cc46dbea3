package fr.continuum.adapters.web.planform;

import fr.continuum.adapters.web.planform.PlanDesk.Result;
import fr.continuum.adapters.web.security.SignedIn;
import fr.continuum.domain.plan.Abandonment;
import fr.continuum.domain.plan.PlanElement;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
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

/// Gives an element up, with why and when, or takes it up again.
@Controller
class AbandonmentPage {

    private static final String REASON = "motif";
    private static final String DATE = "date";
    private static final String AGAIN = "reprise";

    private final PlanDesk desk;

    AbandonmentPage(PlanDesk desk) {
        this.desk = desk;
    }

    @GetMapping("/plan/element/abandonner")
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
        Typed told = told(element).with(Fields.SEEN, sheet.seen()).with(Fields.CODE, code);
        return page(model, sheet, FormView.of(told), element);
    }

    @PostMapping("/plan/element/abandonner")
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
        return switch (desk.submit(sheet, form(element), typed)) {
            case Result.Kept _ ->
                Pages.kept(after, sheet.place().element(element.code().value()));
            case Result.Shown shown -> {
                Pages.status(response, shown);
                yield page(model, shown.sheet(), shown.form(), element);
            }
        };
    }

    /// Says what the rules answer to what is being typed; keeps nothing.
    @PostMapping("/plan/element/abandonner/essai")
    String check(
            @AuthenticationPrincipal SignedIn viewer,
            @RequestParam(defaultValue = "") String autorite,
            HttpServletRequest request,
            Model model) {
        Typed typed = Typed.of(request.getParameterMap());
        Sheet sheet = desk.begun(viewer, autorite);
        PlanElement element = sheet.element(typed.one(Fields.CODE));
        return Pages.answer(model, sheet, typed, desk.answer(sheet, form(element), typed));
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

    private static String page(Model model, Sheet sheet, FormView form, PlanElement element) {
        Pages.fill(model, sheet, form);
        model.addAttribute("element", element);
        return "ecrire-abandon";
    }
}
