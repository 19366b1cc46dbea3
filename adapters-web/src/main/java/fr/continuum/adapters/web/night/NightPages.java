package fr.continuum.adapters.web.night;

import fr.continuum.adapters.web.list.Ask;
import fr.continuum.adapters.web.list.ListFiles;
import fr.continuum.adapters.web.list.Look;
import fr.continuum.adapters.web.night.NightView.Summary;
import fr.continuum.adapters.web.reading.LastNights;
import fr.continuum.adapters.web.reading.NotHere;
import fr.continuum.adapters.web.security.SignedIn;
import fr.continuum.adapters.web.watch.Alerts;
import fr.continuum.application.port.Nights;
import fr.continuum.application.port.Nights.Night;
import fr.continuum.domain.consolidation.NightId;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
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
    private final NightTable table;
    private final ListFiles files;
    private final LastNights last;
    private final Alerts alerts;

    NightPages(Nights nights, NightReading reading, NightTable table, ListFiles files, LastNights last, Alerts alerts) {
        this.nights = nights;
        this.reading = reading;
        this.table = table;
        this.files = files;
        this.last = last;
        this.alerts = alerts;
    }

    @GetMapping("/nuits")
    String list(@AuthenticationPrincipal SignedIn viewer, HttpServletRequest request, Locale locale, Model model) {
        Look<Summary> look = look(viewer, Ask.of(request), locale);
        model.addAttribute("nights", look.rows());
        model.addAttribute("list", look.with(look.rows()));
        model.addAttribute("lastNight", last.last().orElse(null));
        model.addAttribute("watch", alerts.of(viewer, locale));
        return "nuits";
    }

    /// The same list as a file.
    @GetMapping(path = "/nuits", params = Ask.FORMAT)
    void file(
            @AuthenticationPrincipal SignedIn viewer,
            HttpServletRequest request,
            HttpServletResponse response,
            Locale locale)
            throws IOException {
        Ask ask = Ask.of(request);
        files.send(look(viewer, ask, locale), "", ask, locale, response);
    }

    private Look<Summary> look(SignedIn viewer, Ask ask, Locale locale) {
        List<Summary> rows = nights.recent(SHOWN).stream()
                .map(night -> reading.summary(viewer, night))
                .toList();
        return table.in(locale).look(ask, rows.size(), rows);
    }

    @GetMapping("/nuits/{id}")
    String one(@AuthenticationPrincipal SignedIn viewer, @PathVariable String id, Model model) {
        Night night = (NightId.isValid(id) ? nights.find(new NightId(id)) : java.util.Optional.<Night>empty())
                .orElseThrow(() -> new NotHere("gone.night", id));
        model.addAttribute("view", reading.whole(viewer, night));
        return "nuit";
    }
}
