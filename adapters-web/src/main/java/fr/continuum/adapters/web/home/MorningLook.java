package fr.continuum.adapters.web.home;

import fr.continuum.adapters.web.document.Shelves;
import fr.continuum.adapters.web.security.SignedIn;
import fr.continuum.application.port.Nights;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/// The first page: where each authority stands, and where to look.
@Controller
class HomePage {

    private final Shelves shelves;
    private final WhereToLook whereToLook;
    private final Nights nights;

    HomePage(Shelves shelves, WhereToLook whereToLook, Nights nights) {
        this.shelves = shelves;
        this.whereToLook = whereToLook;
        this.nights = nights;
    }

    @GetMapping("/")
    String home(@AuthenticationPrincipal SignedIn viewer, Model model) {
        if (viewer.isPartnerOnly()) {
            return "redirect:/partenaire";
        }
        model.addAttribute(
                "authorities",
                shelves.of(viewer).stream()
                        .map(shelf -> whereToLook.of(viewer, shelf))
                        .toList());
        model.addAttribute("lastNight", nights.recent(1).stream().findFirst().orElse(null));
        return "accueil";
    }
}
