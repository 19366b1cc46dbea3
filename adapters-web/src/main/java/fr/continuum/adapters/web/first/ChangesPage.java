package fr.continuum.adapters.web.first;

import fr.continuum.adapters.web.first.Changes.Kind;
import fr.continuum.adapters.web.first.Changes.One;
import fr.continuum.adapters.web.first.Changes.Told;
import fr.continuum.adapters.web.page.Paging;
import fr.continuum.adapters.web.reading.Owners;
import fr.continuum.adapters.web.reading.Whose;
import fr.continuum.adapters.web.security.SignedIn;
import fr.continuum.adapters.web.text.Texts;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// All that changed since a day, one thing after the other: what the first screen of who directs counts.
@Controller
class ChangesPage {

    private final Owners owners;
    private final Changes changes;
    private final SinceDay days;
    private final Texts texts;

    ChangesPage(Owners owners, Changes changes, SinceDay days, Texts texts) {
        this.owners = owners;
        this.changes = changes;
        this.days = days;
        this.texts = texts;
    }

    /// @param chosen address of the kind that is asked for; empty for all
    /// @param whole where something of the plan changed that is of no element: the page that compares both; empty
    ///     elsewhere
    /// @param unclear whether the address names something else than a day until today: the last night is told
    record View(
            Asking asking,
            String chosen,
            List<KindCount> kinds,
            List<Row> rows,
            String whole,
            boolean unclear,
            Paging paging) {}

    /// @param key as texts call it
    record KindCount(String key, String address, int count, String href) {}

    /// @param key of its kind, as texts call it
    record Row(String key, One one) {}

    /// @param depuis the first day that counts; that of the last night where empty
    /// @param quoi address of a [Kind]; all of them where empty, or where it names none
    @GetMapping(ChangedBlock.PAGE)
    String changes(
            @AuthenticationPrincipal SignedIn viewer,
            @RequestParam(defaultValue = "") String autorite,
            @RequestParam(defaultValue = "") String depuis,
            @RequestParam(defaultValue = "") String quoi,
            @RequestParam(defaultValue = "") String page,
            HttpServletRequest request,
            Locale locale,
            Model model) {
        Whose whose = owners.of(viewer, autorite);
        SinceDay.Asked since = days.of(depuis, whose);
        Asking asking = since.asking(viewer, whose, Voice.in(texts, locale));
        Told told = changes.of(asking);
        Optional<Kind> chosen = Kind.of(quoi);
        List<Row> all = told.all().entrySet().stream()
                .filter(kind -> chosen.isEmpty() || chosen.get() == kind.getKey())
                .flatMap(kind -> kind.getValue().stream()
                        .map(one -> new Row(kind.getKey().name(), one)))
                .toList();
        Paging paging = Paging.of(page, all.size(), request);
        model.addAttribute(
                "view",
                new View(
                        asking,
                        chosen.map(Kind::address).orElse(""),
                        told.all().entrySet().stream()
                                .map(kind -> count(asking, kind))
                                .toList(),
                        all.stream().skip(paging.skip()).limit(Paging.SIZE).toList(),
                        told.whole()
                                ? asking.page(
                                        "/plan/comparer",
                                        "du",
                                        told.before().toString(),
                                        "au",
                                        asking.today().toString())
                                : "",
                        since.unclear(),
                        paging));
        return "ce-qui-a-change";
    }

    private static KindCount count(Asking asking, Map.Entry<Kind, List<One>> kind) {
        return new KindCount(
                kind.getKey().name(),
                kind.getKey().address(),
                kind.getValue().size(),
                asking.page(
                        ChangedBlock.PAGE,
                        "depuis",
                        asking.since().toString(),
                        "quoi",
                        kind.getKey().address()));
    }
}
