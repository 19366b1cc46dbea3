package fr.continuum.adapters.web.plan;

import fr.continuum.adapters.web.page.Paging;
import fr.continuum.adapters.web.reading.Authors;
import fr.continuum.adapters.web.security.SignedIn;
import fr.continuum.domain.plan.LevelNames;
import fr.continuum.domain.plan.MandatePlan;
import fr.continuum.domain.trace.Continuum;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The plan as a tree, as a list, and its promises; on any day.
@Controller
class PlanPage {

    private final PlanReading reading;
    private final LevelWords words;
    private final Authors authors;

    PlanPage(PlanReading reading, LevelWords words, Authors authors) {
        this.reading = reading;
        this.words = words;
        this.authors = authors;
    }

    /// @param looks where to look first, whatever the filter
    /// @param rows of the tree or of one page of the list; empty where only promises are asked for
    /// @param found how many elements the filter lets through, promises left out
    /// @param paging of the list; of the tree, which stands on one page, one page
    record View(
            PlanSummary summary,
            Choices choices,
            PlanFilter filter,
            List<Look> looks,
            List<PlanRow> rows,
            long found,
            Paging paging,
            List<PledgeRow> pledges) {}

    @GetMapping("/plan")
    String plan(
            @AuthenticationPrincipal SignedIn viewer,
            @RequestParam(defaultValue = "") String autorite,
            @RequestParam(defaultValue = "") String le,
            PlanFilter filter,
            @RequestParam(defaultValue = "") String page,
            HttpServletRequest request,
            Model model) {
        PlanSeen seen = reading.open(viewer, autorite, le);
        model.addAttribute("seen", seen);
        model.addAttribute("today", reading.today());
        model.addAttribute("names", words.titles(seen.levels()));
        model.addAttribute(
                "view",
                reading.continuum(seen)
                        .map(continuum -> view(seen, continuum, filter, page, request))
                        .orElse(null));
        return "plan";
    }

    private View view(PlanSeen seen, Continuum continuum, PlanFilter filter, String page, HttpServletRequest request) {
        MandatePlan plan = seen.plan().orElseThrow();
        LevelNames levels = seen.levels();
        Standings standings = new Standings(plan, continuum, seen.day());
        ElementNames names = ElementNames.of(seen.place(), plan.content());
        PlanTree tree = new PlanTree(plan, standings, new PlanTree.Names(names, level -> words.of(levels, level)));
        List<PlanRow> list = filter.vue().equals(PlanFilter.PLEDGES) ? List.of() : tree.list(filter::lets);
        boolean asList = filter.vue().equals(PlanFilter.LIST);
        Paging paging = Paging.of(page, asList ? list.size() : 0, request);
        return new View(
                PlanSummary.of(seen, standings, level -> words.title(levels, level), authors::name),
                Choices.of(standings.all()),
                filter,
                Look.of(standings.all(), seen.place()),
                asList
                        ? list.stream().skip(paging.skip()).limit(Paging.SIZE).toList()
                        : list.isEmpty() ? List.of() : tree.rows(filter::lets),
                list.size(),
                paging,
                PledgeRow.of(standings, filter, names));
    }
}
