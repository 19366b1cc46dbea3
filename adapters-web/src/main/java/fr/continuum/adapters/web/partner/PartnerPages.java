package fr.continuum.adapters.web.partner;

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

    PartnerPages(Owners owners, OwnInterventions interventions, ReadPlan plans, Texts texts, FileOf of) {
        this.of = of;
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
        Paging paging = Paging.of(page, own.size(), request);
        model.addAttribute("whose", whose);
        model.addAttribute("paging", paging);
        model.addAttribute("partner", viewer.partner());
        model.addAttribute("total", own.size());
        model.addAttribute("sound", (int) own.stream().filter(OwnView::sound).count());
        model.addAttribute(
                "own", own.stream().skip(paging.skip()).limit(Paging.SIZE).toList());
        return "partenaire";
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

    /// The same list as a table that a spreadsheet opens.
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
