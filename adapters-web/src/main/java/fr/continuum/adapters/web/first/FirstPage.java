package fr.continuum.adapters.web.first;

import fr.continuum.adapters.web.home.MorningLook;
import fr.continuum.adapters.web.reading.LastNights;
import fr.continuum.adapters.web.reading.NotHere;
import fr.continuum.adapters.web.reading.Owners;
import fr.continuum.adapters.web.reading.PublishedFigures;
import fr.continuum.adapters.web.reading.Whose;
import fr.continuum.adapters.web.security.SignedIn;
import fr.continuum.adapters.web.text.Texts;
import fr.continuum.adapters.web.watch.Alerts;
import fr.continuum.domain.consolidation.NightId;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The first page: the screen of whoever signed in, by what they do and hold. Somebody of several roles goes from one
/// to another by the address: `/?regard=mission`.
@Controller
class FirstPage {

    /// Nights are published hours apart.
    private static final int ATTEMPTS = 3;

    /// Those who have something mended that stopped.
    private static final Set<Regard> ALERTED = EnumSet.of(Regard.DIRECTION, Regard.ADMINISTRATION);

    private final Owners owners;
    private final PublishedFigures figures;
    private final LastNights lastNights;
    private final Alerts alerts;
    private final MorningLook morning;
    private final WorkPage work;
    private final Map<Regard, Screen> screens = new EnumMap<>(Regard.class);
    private final Texts texts;
    private final SinceDay days;

    FirstPage(
            Owners owners,
            PublishedFigures figures,
            LastNights lastNights,
            Alerts alerts,
            MorningLook morning,
            WorkPage work,
            List<Screen> screens,
            Texts texts,
            SinceDay days) {
        this.owners = owners;
        this.figures = figures;
        this.lastNights = lastNights;
        this.alerts = alerts;
        this.morning = morning;
        this.work = work;
        this.texts = texts;
        this.days = days;
        screens.forEach(screen -> this.screens.put(screen.regard(), screen));
    }

    @GetMapping("/")
    String first(
            @AuthenticationPrincipal SignedIn viewer,
            @RequestParam(defaultValue = "") String regard,
            @RequestParam(defaultValue = "") String autorite,
            @RequestParam(defaultValue = "") String depuis,
            @RequestParam(defaultValue = "") String direction,
            Locale locale,
            Model model) {
        if (viewer.isPartnerOnly()) {
            return "redirect:/partenaire";
        }
        List<Regard> regards = Regard.of(viewer);
        Regard chosen = Regard.among(regards, regard).orElseThrow(() -> new NotHere("gone.regard", regard));
        model.addAttribute("regards", Regards.of(viewer, regards, chosen, autorite));
        if (chosen == Regard.WORK) {
            return work.show(viewer, autorite, direction, locale, model);
        }
        Screen screen = screens.get(chosen);
        if (screen == null) {
            morning.tell(viewer, model);
            return "accueil";
        }
        Whose whose = owners.of(viewer, autorite);
        SinceDay.Asked since = days.of(depuis, whose);
        Asking asking = since.asking(viewer, whose, Voice.in(texts, locale));
        OfOneNight made = made(screen, asking);
        model.addAttribute(
                "screen",
                new Shown(
                        asking,
                        chosen.address(),
                        screen.title(asking, made.blocks()),
                        made.blocks().stream()
                                .filter(block -> viewer.mayOpen(block.door()))
                                .toList(),
                        since.unclear()));
        model.addAttribute(
                "lastNight",
                made.night().map(lastNights::last).orElseGet(lastNights::last).orElse(null));
        model.addAttribute("watch", ALERTED.contains(chosen) ? alerts.of(viewer, locale) : null);
        return "premier-ecran";
    }

    /// Made again where a night was published while it was made.
    private OfOneNight made(Screen screen, Asking asking) {
        for (int attempt = 1; ; attempt++) {
            Optional<NightId> night = shown(asking.whose());
            List<Block> blocks = screen.blocks(asking);
            if (attempt == ATTEMPTS || shown(asking.whose()).equals(night)) {
                return new OfOneNight(night, blocks);
            }
        }
    }

    private Optional<NightId> shown(Whose whose) {
        return whose.owner().authority().flatMap(figures::currentNight);
    }

    /// @param night whose figures the blocks say; empty before the first
    private record OfOneNight(Optional<NightId> night, List<Block> blocks) {}

    /// @param unclear whether the address names something else than a day until today: the last night is told
    record Shown(Asking asking, String regard, String title, List<Block> blocks, boolean unclear) {}
}
