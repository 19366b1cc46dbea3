package fr.continuum.adapters.web.workforce;

import fr.continuum.adapters.web.list.Ask;
import fr.continuum.adapters.web.list.ListFiles;
import fr.continuum.adapters.web.list.Look;
import fr.continuum.adapters.web.security.SignedIn;
import fr.continuum.adapters.web.workforce.PlanNames.Named;
import fr.continuum.adapters.web.workforce.PlanNames.Names;
import fr.continuum.application.workforce.AskTrainingCoverage;
import fr.continuum.application.workforce.AskTrainingCoverage.CoverageSeen;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// How much of the training of a year says what it serves: in days first, then in euros, over the trainings expected
/// to trace.
@Controller
class CoveragePage {

    private final Reception reception;
    private final AskTrainingCoverage coverage;
    private final PlanNames names;
    private final CoverageTable columns;
    private final ListFiles files;

    CoveragePage(
            Reception reception,
            AskTrainingCoverage coverage,
            PlanNames names,
            CoverageTable columns,
            ListFiles files) {
        this.columns = columns;
        this.files = files;
        this.reception = reception;
        this.coverage = coverage;
        this.names = names;
    }

    record View(Asked asked, YearChoice year, SliceRow all, List<SliceRow> departments, List<ServedRow> objectives) {

        private View of(List<SliceRow> some) {
            return new View(asked, year, all, some, objectives);
        }
    }

    /// What an objective or action gets.
    ///
    /// @param expected of trainings expected to trace; null where it is hidden
    /// @param apart of others; null where it is hidden
    record ServedRow(
            Named element,
            @Nullable Volume expected,
            @Nullable Volume apart) {}

    @GetMapping("/personnel/couverture")
    String coverage(
            @AuthenticationPrincipal SignedIn viewer,
            @RequestParam(defaultValue = "") String autorite,
            @RequestParam(defaultValue = "") String le,
            @RequestParam(defaultValue = "") String annee,
            HttpServletRequest request,
            Model model) {
        Asked asked = reception.asked(viewer, autorite, le);
        model.addAttribute("asked", asked);
        View view = view(asked, annee).orElse(null);
        if (view != null) {
            Look<SliceRow> look = look(view, Ask.of(request));
            model.addAttribute("list", look.with(look.rows()));
            model.addAttribute("view", view.of(look.rows()));
        }
        return "personnel-couverture";
    }

    /// The list of departments as a file.
    @GetMapping(path = "/personnel/couverture", params = Ask.FORMAT)
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
        Look<SliceRow> look = view(asked, annee)
                .map(view -> look(view, ask))
                .orElseGet(() -> columns.table().look(ask, 0, List.of()));
        files.send(look, asked.whose().name(), ask, locale, response);
    }

    private Look<SliceRow> look(View view, Ask ask) {
        return columns.table().look(ask, view.departments().size(), view.departments());
    }

    private Optional<View> view(Asked asked, String annee) {
        return YearChoice.of(coverage.years(asked.owner(), asked.day()), annee, asked.day())
                .flatMap(year -> coverage.on(asked.owner(), asked.day(), year.chosen(), asked.sight())
                        .map(seen -> view(asked, year, seen)));
    }

    private View view(Asked asked, YearChoice year, CoverageSeen seen) {
        Names called = names.on(asked);
        return new View(
                asked,
                year,
                SliceRow.of("", seen.all()),
                seen.byDepartment().entrySet().stream()
                        .map(entry -> SliceRow.of(entry.getKey(), entry.getValue()))
                        .toList(),
                seen.byObjective().entrySet().stream()
                        .map(entry -> new ServedRow(
                                called.element(entry.getKey()),
                                entry.getValue()
                                        .figure()
                                        .map(served -> Volume.of(served.expected()))
                                        .orElse(null),
                                entry.getValue()
                                        .figure()
                                        .map(served -> Volume.of(served.apart()))
                                        .orElse(null)))
                        .toList());
    }
}
