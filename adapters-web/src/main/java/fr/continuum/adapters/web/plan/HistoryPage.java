package fr.continuum.adapters.web.plan;

import fr.continuum.adapters.web.page.Paging;
import fr.continuum.adapters.web.security.SignedIn;
import fr.continuum.application.plan.ReadPlan;
import fr.continuum.domain.plan.PlanHistory;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Everything that happened to the plan, latest first.
@Controller
class HistoryPage {

    private final PlanReading reading;
    private final ReadPlan plans;
    private final Chronicle chronicle;

    HistoryPage(PlanReading reading, ReadPlan plans, Chronicle chronicle) {
        this.reading = reading;
        this.plans = plans;
        this.chronicle = chronicle;
    }

    record View(String name, List<HistoryRow> rows, Paging paging) {}

    @GetMapping("/plan/histoire")
    String history(
            @AuthenticationPrincipal SignedIn viewer,
            @RequestParam(defaultValue = "") String autorite,
            @RequestParam(defaultValue = "") String page,
            HttpServletRequest request,
            Model model) {
        PlanSeen seen = reading.open(viewer, autorite, "");
        model.addAttribute("seen", seen);
        model.addAttribute(
                "view",
                seen.read()
                        .map(read -> {
                            PlanHistory.Latest latest = plans.latest(read, Paging.skip(page), Paging.SIZE);
                            Paging paging = Paging.of(page, latest.all(), request);
                            if (paging.skip() != Paging.skip(page)) {
                                latest = plans.latest(read, paging.skip(), Paging.SIZE);
                            }
                            return new View(
                                    read.content().content().name(),
                                    chronicle.of(latest, seen.levels(), seen.place()),
                                    paging);
                        })
                        .orElse(null));
        return "plan-histoire";
    }
}
