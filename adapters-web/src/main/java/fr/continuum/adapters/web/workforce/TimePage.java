package fr.continuum.adapters.web.workforce;

import fr.continuum.adapters.web.list.Ask;
import fr.continuum.adapters.web.list.ListFiles;
import fr.continuum.adapters.web.list.Look;
import fr.continuum.adapters.web.security.SignedIn;
import fr.continuum.adapters.web.workforce.TimeView.Account;
import fr.continuum.application.workforce.AskGainedTime;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
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
    private final TimeTable columns;
    private final ListFiles files;

    TimePage(Reception reception, AskGainedTime time, PlanNames names, TimeTable columns, ListFiles files) {
        this.columns = columns;
        this.files = files;
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
            HttpServletRequest request,
            Locale locale,
            Model model) {
        Asked asked = reception.asked(viewer, autorite, le);
        model.addAttribute("asked", asked);
        TimeView view = view(asked, annee, locale).orElse(null);
        if (view != null) {
            Look<Account> look = look(view, Ask.of(request));
            model.addAttribute("list", look.with(look.rows()));
            model.addAttribute("view", view.of(look.rows()));
        }
        return "personnel-temps";
    }

    /// The accounts of the departments as a file.
    @GetMapping(path = "/personnel/temps", params = Ask.FORMAT)
    void file(
            @AuthenticationPrincipal SignedIn viewer,
            @RequestParam(defaultValue = "") String autorite,
            @RequestParam(defaultValue = "") String le,
            @RequestParam(defaultValue = "") String annee,
            HttpServletRequest request,
            HttpServletResponse response,
            Locale locale)
            throws IOException {
        Asked asked = reception.asked(viewer, autorite, le);
        Ask ask = Ask.of(request);
        Look<Account> look = view(asked, annee, locale)
                .map(view -> look(view, ask))
                .orElseGet(() -> columns.table().look(ask, 0, List.of()));
        files.send(look, asked.whose().name(), ask, locale, response);
    }

    private Look<Account> look(TimeView view, Ask ask) {
        return columns.table().look(ask, view.accounts().size(), view.accounts());
    }

    private Optional<TimeView> view(Asked asked, String annee, Locale locale) {
        return TimeView.of(asked, time.on(asked.owner(), asked.day(), asked.sight()), annee, names.on(asked), locale);
    }
}
