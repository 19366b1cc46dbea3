package fr.continuum.adapters.web.workforce;

import fr.continuum.adapters.web.list.Ask;
import fr.continuum.adapters.web.list.ListFiles;
import fr.continuum.adapters.web.list.ListView;
import fr.continuum.adapters.web.list.Look;
import fr.continuum.adapters.web.security.SignedIn;
import fr.continuum.adapters.web.workforce.PlanNames.Named;
import fr.continuum.adapters.web.workforce.PlanNames.Names;
import fr.continuum.application.workforce.AskCompetencyGaps;
import fr.continuum.domain.contribution.CompetencyNeed;
import fr.continuum.domain.contribution.ContributionId;
import fr.continuum.domain.contribution.ContributionKind;
import fr.continuum.domain.workforce.CompetencyGaps;
import fr.continuum.domain.workforce.CompetencyGaps.Answered;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// What agents must learn for the plan, against trainings planned and held: those nothing is done for first.
@Controller
class NeedPage {

    private final Reception reception;
    private final AskCompetencyGaps gaps;
    private final PlanNames names;
    private final ListFiles files;

    NeedPage(Reception reception, AskCompetencyGaps gaps, PlanNames names, ListFiles files) {
        this.reception = reception;
        this.gaps = gaps;
        this.names = names;
        this.files = files;
    }

    /// @param missing how many of the needs no training answers
    /// @param all how many there are
    /// @param rows those the list was asked for
    /// @param astray needs that serve nothing that still counts
    record View(Asked asked, long missing, long all, ListView list, List<Row> rows, List<CompetencyNeed> astray) {

        /// Whether a file brought the code of one alone, and nobody said here what is to be learnt.
        public boolean hasUntitled() {
            return Stream.concat(rows.stream().map(Row::need), astray.stream()).anyMatch(CompetencyNeed::isUntitled);
        }
    }

    /// @param planned trainings no session of which is over
    /// @param held trainings with a session that is over
    record Row(CompetencyNeed need, boolean gap, List<Named> objectives, List<Named> planned, List<Named> held) {}

    @GetMapping("/personnel/besoins")
    String needs(
            @AuthenticationPrincipal SignedIn viewer,
            @RequestParam(defaultValue = "") String autorite,
            @RequestParam(defaultValue = "") String le,
            HttpServletRequest request,
            Model model) {
        reception.fill(
                model,
                viewer,
                autorite,
                le,
                asked -> gaps.on(asked.owner(), asked.day()).map(told -> view(asked, told, Ask.of(request))));
        return "personnel-besoins";
    }

    /// The same list as a file.
    @GetMapping(path = "/personnel/besoins", params = Ask.FORMAT)
    void file(
            @AuthenticationPrincipal SignedIn viewer,
            @RequestParam(defaultValue = "") String autorite,
            @RequestParam(defaultValue = "") String le,
            HttpServletRequest request,
            HttpServletResponse response,
            Locale locale)
            throws IOException {
        Asked asked = reception.asked(viewer, autorite, le);
        Ask ask = Ask.of(request);
        List<Row> rows = gaps.on(asked.owner(), asked.day())
                .map(told -> rows(asked, told))
                .orElse(List.of());
        files.send(NeedTable.table().look(ask, rows.size(), rows), asked.whose().name(), ask, locale, response);
    }

    private View view(Asked asked, CompetencyGaps told, Ask ask) {
        List<Row> rows = rows(asked, told);
        Look<Row> look = NeedTable.table().look(ask, rows.size(), rows);
        return new View(
                asked,
                told.needs().stream().filter(Answered::isGap).count(),
                rows.size(),
                look.with(look.rows()),
                look.rows(),
                told.astray());
    }

    /// Those no training answers first.
    private List<Row> rows(Asked asked, CompetencyGaps told) {
        Names called = names.on(asked);
        return told.needs().stream()
                .sorted(Comparator.comparing(Answered::isGap).reversed())
                .map(answered -> new Row(
                        answered.need(),
                        answered.isGap(),
                        answered.objectives().stream().map(called::element).toList(),
                        trainings(answered.planned(), called),
                        trainings(answered.held(), called)))
                .toList();
    }

    private static List<Named> trainings(List<String> codes, Names called) {
        return codes.stream()
                .map(code -> called.contribution(new ContributionId(ContributionKind.TRAINING, code)))
                .toList();
    }
}
