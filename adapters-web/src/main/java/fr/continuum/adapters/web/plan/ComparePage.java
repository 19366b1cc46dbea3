package fr.continuum.adapters.web.plan;

import fr.continuum.adapters.web.page.Paging;
import fr.continuum.adapters.web.security.SignedIn;
import fr.continuum.adapters.web.text.Figures;
import fr.continuum.application.plan.ReadPlan;
import fr.continuum.domain.plan.PlanHistory;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
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

    ComparePage(PlanReading reading, ReadPlan plans, Comparison comparison) {
        this.reading = reading;
        this.plans = plans;
        this.comparison = comparison;
    }

    @GetMapping("/plan/comparer")
    String compare(
            @AuthenticationPrincipal SignedIn viewer,
            @RequestParam(defaultValue = "") String autorite,
            @RequestParam(defaultValue = "") String du,
            @RequestParam(defaultValue = "") String au,
            @RequestParam(defaultValue = "") String page,
            HttpServletRequest request,
            Model model) {
        PlanSeen now = reading.open(viewer, autorite, "");
        PlanSeen to = reading.open(viewer, autorite, au);
        PlanSeen from = reading.open(viewer, autorite, du.isBlank() ? since(now) : du);
        boolean turned = from.day().isAfter(to.day());
        model.addAttribute("seen", now);
        model.addAttribute("today", reading.today());
        model.addAttribute("isAdopted", now.plan().filter(p -> p.isAdopted()).isPresent());
        model.addAttribute("from", turned ? to : from);
        model.addAttribute("to", turned ? from : to);
        model.addAttribute(
                "view",
                now.plan().isEmpty()
                        ? null
                        : comparison.of(
                                turned ? to : from, turned ? from : to, count -> Paging.of(page, count, request)));
        return "plan-comparer";
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
