package fr.continuum.adapters.web.planform;

import fr.continuum.adapters.web.planform.PlanDesk.Result;
import fr.continuum.adapters.web.security.SignedIn;
import fr.continuum.adapters.web.text.Figures;
import fr.continuum.domain.plan.Adoption;
import fr.continuum.domain.plan.PlanContent;
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

/// Adopts the plan: what lacks is told first, with the form that mends it (R05).
@Controller
class AdoptionPage {

    private static final String DATE = "date";
    private static final String DECISION = "deliberation";

    private static final Form FORM = Form.blank(Optional.empty(), AdoptionPage::next);

    private final PlanDesk desk;
    private final Clock clock;

    AdoptionPage(PlanDesk desk, Clock clock) {
        this.desk = desk;
        this.clock = clock;
    }

    @GetMapping("/plan/adopter")
    String open(
            @AuthenticationPrincipal SignedIn viewer, @RequestParam(defaultValue = "") String autorite, Model model) {
        Sheet sheet = desk.open(viewer, autorite);
        return sheet.isBegun()
                ? page(model, sheet, FormView.of(Typed.NOTHING.with(Fields.SEEN, sheet.seen())))
                : Pages.begin(sheet);
    }

    @PostMapping("/plan/adopter")
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
    @PostMapping("/plan/adopter/essai")
    String check(
            @AuthenticationPrincipal SignedIn viewer,
            @RequestParam(defaultValue = "") String autorite,
            HttpServletRequest request,
            Model model) {
        Typed typed = Typed.of(request.getParameterMap());
        Sheet sheet = desk.begun(viewer, autorite);
        return Pages.answer(model, sheet, typed, desk.answer(sheet, FORM, typed));
    }

    private static Optional<PlanContent> next(Sheet sheet, Reading reading) {
        Optional<LocalDate> on = reading.asked(DATE).flatMap(_ -> reading.date(DATE));
        Optional<String> decision = reading.asked(DECISION);
        return on.flatMap(day -> decision.map(by -> sheet.content().adopted(new Adoption(day, by))));
    }

    private String page(Model model, Sheet sheet, FormView form) {
        Pages.fill(model, sheet, form);
        model.addAttribute("adoption", sheet.content().adoption().orElse(null));
        model.addAttribute(
                "lacks",
                sheet.plan().isAdopted()
                        ? List.of()
                        : desk.answer(sheet, FORM, today(sheet)).refusals());
        return "ecrire-adoption";
    }

    /// What would be asked of an adoption today, whatever its deliberation.
    private Typed today(Sheet sheet) {
        return Typed.NOTHING
                .with(Fields.SEEN, sheet.seen())
                .with(DATE, LocalDate.now(clock.withZone(Figures.PARIS)).toString())
                .with(DECISION, "?");
    }
}
