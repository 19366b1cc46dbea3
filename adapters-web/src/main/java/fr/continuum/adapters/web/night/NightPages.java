package fr.continuum.adapters.web.night;

import fr.continuum.adapters.web.reading.LastNights;
import fr.continuum.adapters.web.reading.NotHere;
import fr.continuum.adapters.web.security.SignedIn;
import fr.continuum.application.port.Nights;
import fr.continuum.application.port.Nights.Night;
import fr.continuum.domain.consolidation.NightId;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// The nights, and one of them as it goes.
@Controller
class NightPages {

    private static final int SHOWN = 60;

    private final Nights nights;
    private final NightReading reading;
    private final LastNights last;

    NightPages(Nights nights, NightReading reading, LastNights last) {
        this.nights = nights;
        this.reading = reading;
        this.last = last;
    }

    @GetMapping("/nuits")
    String list(@AuthenticationPrincipal SignedIn viewer, Model model) {
        model.addAttribute(
                "nights",
                nights.recent(SHOWN).stream()
                        .map(night -> reading.summary(viewer, night))
                        .toList());
        model.addAttribute("lastNight", last.last().orElse(null));
        return "nuits";
    }

    @GetMapping("/nuits/{id}")
    String one(@AuthenticationPrincipal SignedIn viewer, @PathVariable String id, Model model) {
        Night night = (NightId.isValid(id) ? nights.find(new NightId(id)) : java.util.Optional.<Night>empty())
                .orElseThrow(() -> new NotHere("gone.night", id));
        model.addAttribute("view", reading.whole(viewer, night));
        return "nuit";
    }
}
