package fr.continuum.adapters.web.plan;

import fr.continuum.adapters.web.list.Ask;
import fr.continuum.adapters.web.list.ListFiles;
import fr.continuum.adapters.web.list.ListView;
import fr.continuum.adapters.web.list.Look;
import fr.continuum.adapters.web.page.Paging;
import fr.continuum.adapters.web.reading.Authors;
import fr.continuum.adapters.web.security.SignedIn;
import fr.continuum.domain.plan.LevelNames;
import fr.continuum.domain.plan.MandatePlan;
import fr.continuum.domain.trace.Continuum;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriComponentsBuilder;

/// The plan as a tree, as a list, and its promises; on any day.
@Controller
class PlanPage {

    /// What is unfolded from the start on a narrow screen: nothing, or [#ALL].
    private static final String UNFOLD = "deplier";

    private static final String ALL = "tout";

    private final PlanReading reading;
    private final LevelWords words;
    private final Authors authors;
    private final PlanTable table;
    private final ListFiles files;

    PlanPage(PlanReading reading, LevelWords words, Authors authors, PlanTable table, ListFiles files) {
        this.reading = reading;
        this.words = words;
        this.authors = authors;
        this.table = table;
        this.files = files;
    }

    /// @param looks where to look first, whatever the filter
    /// @param rows of the tree or of one page of the list; empty where only promises are asked for
    /// @param blocks the same rows of the tree, as they unfold on a narrow screen
    /// @param open whether they are unfolded from the start
    /// @param other the same page, all unfolded, or folded again
    /// @param found how many elements the filter lets through, promises left out
    /// @param paging of the list; of the tree, which stands on one page, one page
    record View(
            PlanSummary summary,
            Choices choices,
            PlanFilter filter,
            List<FirstLook> looks,
            List<PlanRow> rows,
            List<PlanBlock> blocks,
            boolean open,
            String other,
            long found,
            Paging paging,
            ListView table,
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

    /// The plan as a list, as a file, all pages of it.
    @GetMapping(path = "/plan", params = Ask.FORMAT)
    void file(
            @AuthenticationPrincipal SignedIn viewer,
            @RequestParam(defaultValue = "") String autorite,
            @RequestParam(defaultValue = "") String le,
            PlanFilter filter,
            HttpServletRequest request,
            HttpServletResponse response,
            Locale locale)
            throws IOException {
        PlanSeen seen = reading.open(viewer, autorite, le);
        Ask ask = Ask.of(request);
        Look<PlanRow> look = reading.continuum(seen)
                .map(continuum -> look(tree(seen, new Standings(seen, continuum)), filter, ask))
                .orElseGet(() -> table.table().look(ask, 0, List.of()));
        files.send(look, seen.whose().name(), ask, locale, response);
    }

    private PlanTree tree(PlanSeen seen, Standings standings) {
        MandatePlan plan = seen.plan().orElseThrow();
        LevelNames levels = seen.levels();
        return new PlanTree(
                plan,
                standings,
                new PlanTree.Names(ElementNames.of(seen.place(), plan.content()), level -> words.of(levels, level)));
    }

    private Look<PlanRow> look(PlanTree tree, PlanFilter filter, Ask ask) {
        return table.table().look(ask, tree.list(_ -> true).size(), tree.list(filter::lets));
    }

    private View view(PlanSeen seen, Continuum continuum, PlanFilter filter, String page, HttpServletRequest request) {
        MandatePlan plan = seen.plan().orElseThrow();
        LevelNames levels = seen.levels();
        Standings standings = new Standings(seen, continuum);
        ElementNames names = ElementNames.of(seen.place(), plan.content());
        PlanTree tree = tree(seen, standings);
        boolean asList = filter.vue().equals(PlanFilter.LIST);
        Look<PlanRow> look = look(tree, filter, Ask.of(request));
        List<PlanRow> list =
                filter.vue().equals(PlanFilter.PLEDGES) ? List.of() : asList ? look.rows() : tree.list(filter::lets);
        Paging paging = Paging.of(page, asList ? list.size() : 0, request);
        List<PlanRow> rows = asList ? look.on(paging) : list.isEmpty() ? List.of() : tree.rows(filter::lets);
        boolean unfolded = ALL.equals(request.getParameter(UNFOLD));
        return new View(
                PlanSummary.of(seen, standings, level -> words.title(levels, level), authors::name),
                Choices.of(standings.all()),
                filter,
                FirstLook.of(standings.all(), seen.place()),
                rows,
                asList ? List.of() : PlanBlock.of(rows),
                unfolded || filter.asks(),
                other(request, unfolded),
                list.size(),
                paging,
                look.with(asList ? look.on(paging) : List.of()),
                PledgeRow.of(standings, filter, names));
    }

    private static String other(HttpServletRequest request, boolean unfolded) {
        String query = request.getQueryString();
        UriComponentsBuilder address = UriComponentsBuilder.fromPath("/plan").query(query == null ? "" : query);
        return unfolded
                ? address.replaceQueryParam(UNFOLD).build().toUriString()
                : address.replaceQueryParam(UNFOLD, ALL).build().toUriString();
    }
}
