package fr.continuum.adapters.web.partner;

import fr.continuum.adapters.web.list.Ask;
import fr.continuum.adapters.web.list.ListFiles;
import fr.continuum.adapters.web.list.Look;
import fr.continuum.adapters.web.page.Paging;
import fr.continuum.adapters.web.reading.FileOf;
import fr.continuum.adapters.web.reading.NotHere;
import fr.continuum.adapters.web.reading.OwnInterventions;
import fr.continuum.adapters.web.reading.Owners;
import fr.continuum.adapters.web.reading.TableFormat;
import fr.continuum.adapters.web.reading.Whose;
import fr.continuum.adapters.web.security.SignedIn;
import fr.continuum.adapters.web.text.Texts;
import fr.continuum.application.plan.ReadPlan;
import fr.continuum.domain.plan.LevelNames;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// What a partner does for the plan, and which promise it serves: its own interventions, and nothing of anybody else.
@Controller
class PartnerPages {

    private final Owners owners;
    private final OwnInterventions interventions;
    private final ReadPlan plans;
    private final Texts texts;
    private final FileOf of;
    private final ListFiles files;

    PartnerPages(
            Owners owners, OwnInterventions interventions, ReadPlan plans, Texts texts, FileOf of, ListFiles files) {
        this.of = of;
        this.files = files;
        this.owners = owners;
        this.interventions = interventions;
        this.plans = plans;
        this.texts = texts;
    }

    @GetMapping("/partenaire")
    String list(
            @AuthenticationPrincipal SignedIn viewer,
            @RequestParam(defaultValue = "") String autorite,
            @RequestParam(defaultValue = "") String page,
            HttpServletRequest request,
            Locale locale,
            Model model) {
        Whose whose = owners.of(viewer, autorite);
        List<OwnView> own = views(viewer, whose, locale);
        Look<OwnView> look = OwnList.TABLE.look(Ask.of(request), own.size(), own);
        Paging paging = Paging.of(page, look.rows().size(), request);
        List<OwnView> rows = look.on(paging);
        model.addAttribute("whose", whose);
        model.addAttribute("paging", paging);
        model.addAttribute("partner", viewer.partner());
        model.addAttribute("total", own.size());
        model.addAttribute("sound", (int) own.stream().filter(OwnView::sound).count());
        model.addAttribute("list", look.with(rows));
        model.addAttribute("own", rows);
        return "partenaire";
    }

    /// The list that is on screen as a file, all pages of it.
    @GetMapping(path = "/partenaire", params = Ask.FORMAT)
    void shown(
            @AuthenticationPrincipal SignedIn viewer,
            @RequestParam(defaultValue = "") String autorite,
            HttpServletRequest request,
            HttpServletResponse response,
            Locale locale)
            throws IOException {
        Whose whose = owners.of(viewer, autorite);
        List<OwnView> own = views(viewer, whose, locale);
        Ask ask = Ask.of(request);
        files.send(OwnList.TABLE.look(ask, own.size(), own), whose.name(), ask, locale, response);
    }

    @GetMapping("/partenaire/fiche")
    String sheet(
            @AuthenticationPrincipal SignedIn viewer,
            @RequestParam(defaultValue = "") String autorite,
            @RequestParam(defaultValue = "") String code,
            Locale locale,
            Model model) {
        Whose whose = owners.of(viewer, autorite);
        model.addAttribute("whose", whose);
        model.addAttribute(
                "view",
                interventions
                        .find(viewer, whose.owner(), code)
                        .map(own -> OwnView.of(own, names(whose), locale))
                        .orElseThrow(() -> new NotHere("gone.contribution", code)));
        return "partenaire-fiche";
    }

    /// All of them year by year, as a table that a spreadsheet opens.
    @GetMapping("/partenaire/fichier")
    ResponseEntity<byte[]> file(
            @AuthenticationPrincipal SignedIn viewer, @RequestParam(defaultValue = "") String autorite, Locale locale) {
        Whose whose = owners.of(viewer, autorite);
        return of.today(TableFormat.CSV, "interventions")
                .body(OwnTable.of(views(viewer, whose, locale), texts).getBytes(StandardCharsets.UTF_8));
    }

    private List<OwnView> views(SignedIn viewer, Whose whose, Locale locale) {
        LevelNames names = names(whose);
        return interventions.of(viewer, whose.owner()).stream()
                .map(own -> OwnView.of(own, names, locale))
                .toList();
    }

    private LevelNames names(Whose whose) {
        return plans.today(whose.owner())
                .map(plan -> plan.content().content().levelNames())
                .orElse(LevelNames.USUAL);
    }
}
