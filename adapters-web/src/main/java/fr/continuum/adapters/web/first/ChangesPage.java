package fr.continuum.adapters.web.first;

import fr.continuum.adapters.web.first.Changes.Kind;
import fr.continuum.adapters.web.first.Changes.One;
import fr.continuum.adapters.web.first.Changes.Told;
import fr.continuum.adapters.web.list.Ask;
import fr.continuum.adapters.web.list.Column;
import fr.continuum.adapters.web.list.ListFiles;
import fr.continuum.adapters.web.list.ListTable;
import fr.continuum.adapters.web.list.Look;
import fr.continuum.adapters.web.page.Paging;
import fr.continuum.adapters.web.reading.Owners;
import fr.continuum.adapters.web.reading.Whose;
import fr.continuum.adapters.web.security.SignedIn;
import fr.continuum.adapters.web.text.Texts;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
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
    private final ListFiles files;

    ChangesPage(Owners owners, Changes changes, SinceDay days, Texts texts, ListFiles files) {
        this.owners = owners;
        this.changes = changes;
        this.days = days;
        this.texts = texts;
        this.files = files;
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
        Look<Row> look = look(told, quoi, Ask.of(request));
        Paging paging = Paging.of(page, look.rows().size(), request);
        List<Row> rows = look.on(paging);
        model.addAttribute("list", look.with(rows));
        model.addAttribute(
                "view",
                new View(
                        asking,
                        Kind.of(quoi).map(Kind::address).orElse(""),
                        told.all().entrySet().stream()
                                .map(kind -> count(asking, kind))
                                .toList(),
                        rows,
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

    /// The same list as a file.
    @GetMapping(path = ChangedBlock.PAGE, params = Ask.FORMAT)
    void file(
            @AuthenticationPrincipal SignedIn viewer,
            @RequestParam(defaultValue = "") String autorite,
            @RequestParam(defaultValue = "") String depuis,
            @RequestParam(defaultValue = "") String quoi,
            HttpServletRequest request,
            HttpServletResponse response,
            Locale locale)
            throws IOException {
        Whose whose = owners.of(viewer, autorite);
        Told told = changes.of(days.of(depuis, whose).asking(viewer, whose, Voice.in(texts, locale)));
        Ask ask = Ask.of(request);
        files.send(look(told, quoi, ask), whose.name(), ask, locale, response);
    }

    private Look<Row> look(Told told, String quoi, Ask ask) {
        Optional<Kind> chosen = Kind.of(quoi);
        List<Row> all = told.all().entrySet().stream()
                .filter(kind -> chosen.isEmpty() || chosen.get() == kind.getKey())
                .flatMap(kind -> kind.getValue().stream()
                        .map(one -> new Row(kind.getKey().name(), one)))
                .toList();
        return new ListTable<>(
                        "first.changes.title",
                        "changements",
                        List.of(
                                Column.<Row>text(
                                                "lequel",
                                                "first.changes.which",
                                                row -> row.one().what().text())
                                        .fixed(),
                                Column.text(
                                        "nature", "first.changes.what", row -> texts.say("first.change." + row.key())),
                                Column.text(
                                        "comment",
                                        "first.changes.how",
                                        row -> row.one().how().text())),
                        Map.of())
                .look(ask, all.size(), all);
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
