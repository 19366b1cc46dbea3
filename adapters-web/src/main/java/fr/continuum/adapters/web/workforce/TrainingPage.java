package fr.continuum.adapters.web.workforce;

import fr.continuum.adapters.web.list.Ask;
import fr.continuum.adapters.web.list.ListFiles;
import fr.continuum.adapters.web.list.ListView;
import fr.continuum.adapters.web.list.Look;
import fr.continuum.adapters.web.page.Paging;
import fr.continuum.adapters.web.reading.FileOf;
import fr.continuum.adapters.web.reading.TableFormat;
import fr.continuum.adapters.web.security.SignedIn;
import fr.continuum.adapters.web.text.Said;
import fr.continuum.adapters.web.workforce.PlanNames.Named;
import fr.continuum.adapters.web.workforce.TrainingReading.Found;
import fr.continuum.application.workforce.AskTrainings.TrainingSeen;
import fr.continuum.application.workforce.SliceSeen.Part;
import fr.continuum.domain.contribution.Contribution;
import fr.continuum.domain.contribution.TrainingCategory;
import fr.continuum.domain.contribution.TrainingPlan;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The trainings of a year one by one, those without trace first; and the same as a file.
@Controller
class TrainingPage {

    private final Reception reception;
    private final TrainingReading reading;
    private final TrainingTable table;
    private final TrainingColumns columns;
    private final ListFiles files;
    private final FileOf of;

    TrainingPage(
            Reception reception,
            TrainingReading reading,
            TrainingTable table,
            TrainingColumns columns,
            ListFiles files,
            FileOf of) {
        this.of = of;
        this.reception = reception;
        this.reading = reading;
        this.table = table;
        this.columns = columns;
        this.files = files;
    }

    /// @param states where trainings stand, and how many do
    /// @param withoutTrace of all of the year
    /// @param total all of the year
    /// @param unplanned codes of sessions no plan knows
    /// @param untitled those of the year a file brought without a title, and where one gives it
    /// @param steps of the training plan of the year, as far as they were said
    record View(
            Asked asked,
            YearChoice year,
            TrainingFilter filter,
            List<State> states,
            long withoutTrace,
            long total,
            List<Category> categories,
            List<String> departments,
            Paging paging,
            ListView list,
            List<TrainingRow> rows,
            List<String> unplanned,
            List<Named> untitled,
            TrainingPlan steps) {}

    record State(String key, String name, long count) {}

    record Category(String name, String label) {}

    @GetMapping("/personnel/formations")
    String trainings(
            @AuthenticationPrincipal SignedIn viewer,
            @RequestParam(defaultValue = "") String autorite,
            @RequestParam(defaultValue = "") String le,
            @RequestParam(defaultValue = "") String annee,
            @RequestParam(defaultValue = "") String etat,
            @RequestParam(defaultValue = "") String categorie,
            @RequestParam(defaultValue = "") String direction,
            @RequestParam(defaultValue = "") String texte,
            @RequestParam(defaultValue = "") String page,
            HttpServletRequest request,
            Locale locale,
            Model model) {
        Asked asked = reception.asked(viewer, autorite, le);
        TrainingFilter filter = new TrainingFilter(etat, categorie, direction, texte);
        model.addAttribute("asked", asked);
        model.addAttribute("view", view(asked, annee, filter, page, request, locale));
        return "personnel-formations";
    }

    private @Nullable View view(
            Asked asked, String annee, TrainingFilter filter, String page, HttpServletRequest request, Locale locale) {
        Optional<Found> found = reading.of(asked, annee, filter);
        return found.map(of -> {
                    List<TrainingSeen> all = of.seen().trainings();
                    Look<TrainingSeen> look = columns.in(locale).look(Ask.of(request), all.size(), of.kept());
                    Paging paging = Paging.of(page, look.rows().size(), request);
                    List<TrainingSeen> shown = look.on(paging);
                    return new View(
                            asked,
                            of.year(),
                            filter,
                            Standing.LEAST_FIRST.stream()
                                    .map(part -> new State(part.name(), Standing.name(part), count(all, part)))
                                    .toList(),
                            all.stream().filter(TrainingSeen::isWithoutTrace).count(),
                            all.size(),
                            categories(locale),
                            all.stream()
                                    .map(one -> one.training().department())
                                    .filter(name -> !name.isBlank())
                                    .distinct()
                                    .sorted()
                                    .toList(),
                            paging,
                            look.with(shown),
                            of.rows(shown, locale),
                            of.seen().unplanned(),
                            all.stream()
                                    .map(TrainingSeen::training)
                                    .filter(Contribution::isUntitled)
                                    .map(of.names()::untitled)
                                    .toList(),
                            of.names().steps(of.year().chosen()));
                })
                .orElse(null);
    }

    private static long count(List<TrainingSeen> all, Part part) {
        return all.stream().filter(one -> one.standing() == part).count();
    }

    private static List<Category> categories(Locale locale) {
        return Arrays.stream(TrainingCategory.values())
                .map(category -> new Category(category.name(), Said.in(locale, category.wording())))
                .toList();
    }

    /// The same list as a file, all pages of it.
    @GetMapping(path = "/personnel/formations", params = Ask.FORMAT)
    void file(
            @AuthenticationPrincipal SignedIn viewer,
            @RequestParam(defaultValue = "") String autorite,
            @RequestParam(defaultValue = "") String le,
            @RequestParam(defaultValue = "") String annee,
            @RequestParam(defaultValue = "") String etat,
            @RequestParam(defaultValue = "") String categorie,
            @RequestParam(defaultValue = "") String direction,
            @RequestParam(defaultValue = "") String texte,
            HttpServletRequest request,
            HttpServletResponse response,
            Locale locale)
            throws IOException {
        Asked asked = reception.asked(viewer, autorite, le);
        Optional<Found> found = reading.of(asked, annee, new TrainingFilter(etat, categorie, direction, texte));
        Ask ask = Ask.of(request);
        Look<TrainingSeen> look = columns.in(locale)
                .look(
                        ask,
                        found.map(of -> of.seen().trainings().size()).orElse(0),
                        found.map(Found::kept).orElse(List.of()));
        files.send(look, asked.whose().name(), ask, locale, response);
    }

    @GetMapping("/personnel/formations/exporter")
    ResponseEntity<byte[]> export(
            @AuthenticationPrincipal SignedIn viewer,
            @RequestParam(defaultValue = "") String autorite,
            @RequestParam(defaultValue = "") String le,
            @RequestParam(defaultValue = "") String annee,
            @RequestParam(defaultValue = "") String etat,
            @RequestParam(defaultValue = "") String categorie,
            @RequestParam(defaultValue = "") String direction,
            @RequestParam(defaultValue = "") String texte,
            Locale locale) {
        Asked asked = reception.asked(viewer, autorite, le);
        Optional<Found> found = reading.of(asked, annee, new TrainingFilter(etat, categorie, direction, texte));
        String csv = table.csv(
                found.map(of -> of.rows(of.kept(), locale)).orElse(List.of()),
                found.map(of -> of.year().chosen().toString()).orElse(""),
                locale);
        return of.day(
                        TableFormat.CSV,
                        "formations"
                                + found.map(told -> "-" + told.year().chosen()).orElse(""),
                        asked.day())
                .body(csv.getBytes(StandardCharsets.UTF_8));
    }
}
