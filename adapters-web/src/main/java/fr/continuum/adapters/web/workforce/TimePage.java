package fr.continuum.adapters.web.workforce;

import fr.continuum.adapters.web.security.SignedIn;
import fr.continuum.application.workforce.AskGainedTime;
import java.util.Locale;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The ledger of time gained: what each department gained in a year, what became of it, what nobody named a use of.
@Controller
class TimePage {

    private final Reception reception;
    private final AskGainedTime time;
    private final PlanNames names;

    TimePage(Reception reception, AskGainedTime time, PlanNames names) {
        this.reception = reception;
        this.time = time;
        this.names = names;
    }

    @GetMapping("/personnel/temps")
    String time(
            @AuthenticationPrincipal SignedIn viewer,
            @RequestParam(defaultValue = "") String autorite,
            @RequestParam(defaultValue = "") String le,
            @RequestParam(defaultValue = "") String annee,
            Locale locale,
            Model model) {
        Asked asked = reception.asked(viewer, autorite, le);
        model.addAttribute("asked", asked);
        model.addAttribute(
                "view",
                TimeView.of(asked, time.on(asked.owner(), asked.day(), asked.sight()), annee, names.on(asked), locale)
                        .orElse(null));
        return "personnel-temps";
    }
}
