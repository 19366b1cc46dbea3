package fr.continuum.adapters.web.first;

import fr.continuum.adapters.web.reading.Owners;
import fr.continuum.adapters.web.security.SignedIn;
import java.util.Locale;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// What my work serves, at an address of its own: from a department up to the promises. A partner has a page of its
/// own interventions, and sees no other.
@Controller
class WorkPage {

    private final Owners owners;
    private final WorkReading reading;

    WorkPage(Owners owners, WorkReading reading) {
        this.owners = owners;
        this.reading = reading;
    }

    /// @param direction a department; the person’s own where empty
    @GetMapping("/ce-que-sert-mon-travail")
    String work(
            @AuthenticationPrincipal SignedIn viewer,
            @RequestParam(defaultValue = "") String autorite,
            @RequestParam(defaultValue = "") String direction,
            Locale locale,
            Model model) {
        if (viewer.isPartnerOnly()) {
            return "redirect:/partenaire";
        }
        model.addAttribute("regards", Regards.of(viewer, Regard.of(viewer), Regard.WORK, autorite));
        return show(viewer, autorite, direction, locale, model);
    }

    String show(SignedIn viewer, String autorite, String direction, Locale locale, Model model) {
        model.addAttribute("work", reading.of(viewer, owners.of(viewer, autorite), direction, locale));
        return "ce-que-sert-mon-travail";
    }
}
