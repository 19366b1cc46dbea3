package fr.continuum.adapters.web.plan;

import fr.continuum.adapters.web.list.Ask;
import fr.continuum.adapters.web.list.ListFiles;
import fr.continuum.adapters.web.list.ListView;
import fr.continuum.adapters.web.list.Look;
import fr.continuum.adapters.web.page.Paging;
import fr.continuum.adapters.web.plan.Comparison.Changed;
import fr.continuum.adapters.web.security.SignedIn;
import fr.continuum.adapters.web.text.Figures;
import fr.continuum.application.plan.ReadPlan;
import fr.continuum.domain.plan.PlanHistory;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// What changed in the plan between any two days, or since it was voted.
@Controller
class ComparePage {

    private final PlanReading reading;
    private final ReadPlan plans;
    private final Comparison comparison;
    private final CompareTable table;
    private final ListFiles files;

    ComparePage(PlanReading reading, ReadPlan plans, Comparison comparison, CompareTable table, ListFiles files) {
        this.reading = reading;
        this.plans = plans;
        this.comparison = comparison;
        this.table = table;
        this.files = files;
    }

    /// The word of `vue` that asks for a line for each fact, as on the plan's own page.
    private static final String LIST = "liste";
    private static final String ELEMENTS = "elements";

    /// A line for each fact, as it was asked for.
    ///
    /// @param rows a page of them
    record Listed(ListView list, List<Changed> rows, Paging paging) {}

    /// @param from the earlier of the two that were asked for
    private record Between(PlanSeen now, PlanSeen from, PlanSeen to) {}

    @GetMapping("/plan/comparer")
    String compare(
            @AuthenticationPrincipal SignedIn viewer,
            @RequestParam(defaultValue = "") String autorite,
            @RequestParam(defaultValue = "") String du,
            @RequestParam(defaultValue = "") String au,
            @RequestParam(defaultValue = "") String vue,
            @RequestParam(defaultValue = "") String page,
            HttpServletRequest request,
            Model model) {
        Between asked = between(viewer, autorite, du, au);
        PlanSeen now = asked.now();
        Ask ask = Ask.of(request);
        model.addAttribute("seen", now);
        model.addAttribute("files", ask);
        model.addAttribute("today", reading.today());
        model.addAttribute("isAdopted", now.plan().filter(p -> p.isAdopted()).isPresent());
        model.addAttribute("from", asked.from());
        model.addAttribute("to", asked.to());
        model.addAttribute(
                "view",
                now.plan().isEmpty()
                        ? null
                        : comparison.of(asked.from(), asked.to(), count -> Paging.of(page, count, request)));
        model.addAttribute(
                "listed", now.plan().isPresent() && isList(vue, ask) ? listed(asked, ask, page, request) : null);
        return "plan-comparer";
    }

    /// Whoever sorts, filters or chooses columns looks at lines, unless they ask for elements: told whole, these
    /// have none of that.
    private boolean isList(String vue, Ask ask) {
        if (vue.equals(ELEMENTS)) {
            return false;
        }
        return vue.equals(LIST)
                || !table.table().sorts(ask).isEmpty()
                || !table.table().conditions(ask).isEmpty()
                || !ask.first(Ask.COLUMNS).isEmpty();
    }

    private Listed listed(Between asked, Ask ask, String page, HttpServletRequest request) {
        Look<Changed> look = look(asked, ask);
        Paging paging = Paging.of(page, look.rows().size(), request);
        List<Changed> rows = look.on(paging);
        return new Listed(look.with(rows), rows, paging);
    }

    private Look<Changed> look(Between asked, Ask ask) {
        List<Changed> rows = asked.now().plan().isEmpty() ? List.of() : comparison.all(asked.from(), asked.to());
        return table.table().look(ask, rows.size(), rows);
    }

    /// The lines as a file: the same filters, order and columns, all pages.
    @GetMapping(path = "/plan/comparer", params = Ask.FORMAT)
    void file(
            @AuthenticationPrincipal SignedIn viewer,
            @RequestParam(defaultValue = "") String autorite,
            @RequestParam(defaultValue = "") String du,
            @RequestParam(defaultValue = "") String au,
            HttpServletRequest request,
            HttpServletResponse response,
            Locale locale)
            throws IOException {
        Between asked = between(viewer, autorite, du, au);
        Ask ask = Ask.of(request);
        files.send(look(asked, ask), asked.now().whose().name(), ask, locale, response);
    }

    private Between between(SignedIn viewer, String autorite, String du, String au) {
        PlanSeen now = reading.open(viewer, autorite, "");
        PlanSeen to = reading.open(viewer, autorite, au);
        PlanSeen from = reading.open(viewer, autorite, du.isBlank() ? since(now) : du);
        return from.day().isAfter(to.day()) ? new Between(now, to, from) : new Between(now, from, to);
    }

    /// What the reader did not say: since the vote, or since the plan began.
    private String since(PlanSeen now) {
        if (now.plan().filter(plan -> plan.isAdopted()).isPresent()) {
            return When.VOTE;
        }
        return now.read()
                .map(plans::history)
                .map(PlanHistory::entries)
                .filter(entries -> !entries.isEmpty())
                .map(entries -> entries.getFirst().at().atZone(Figures.PARIS).toLocalDate())
                .map(LocalDate::toString)
                .orElse("");
    }
}
