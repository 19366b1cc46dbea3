package fr.continuum.adapters.web.contribution;

import fr.continuum.adapters.web.page.Paging;
import fr.continuum.adapters.web.reading.Owners;
import fr.continuum.adapters.web.reading.Whose;
import fr.continuum.adapters.web.security.SignedIn;
import fr.continuum.application.contribution.ConfirmLinks;
import fr.continuum.application.contribution.ConfirmStandingLinks;
import fr.continuum.application.contribution.JudgeContributions;
import fr.continuum.application.contribution.JudgeContributions.Judged;
import fr.continuum.application.contribution.PlanContribution;
import fr.continuum.application.contribution.PlanContribution.Outcome;
import fr.continuum.domain.contribution.ContributionId;
import fr.continuum.domain.contribution.LinksToConfirm.Standing;
import fr.continuum.domain.contribution.LinksToConfirm.ToConfirm;
import fr.continuum.domain.contribution.StandingLink;
import fr.continuum.domain.plan.PlanCode;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// Links whose objective was revised since they were made: what was revised, and somebody saying that they still hold.
@Controller
class ConfirmPages {

    private final Owners owners;
    private final JudgeContributions judge;
    private final ConfirmLinks confirm;
    private final ConfirmStandingLinks standing;
    private final Tellings tellings;

    ConfirmPages(
            Owners owners,
            JudgeContributions judge,
            ConfirmLinks confirm,
            ConfirmStandingLinks standing,
            Tellings tellings) {
        this.owners = owners;
        this.judge = judge;
        this.confirm = confirm;
        this.standing = standing;
        this.tellings = tellings;
    }

    @GetMapping("/contributions/a-confirmer")
    String list(
            @AuthenticationPrincipal SignedIn viewer,
            @RequestParam(defaultValue = "") String autorite,
            @RequestParam(defaultValue = "") String page,
            HttpServletRequest request,
            Locale locale,
            Model model) {
        Whose whose = owners.of(viewer, autorite);
        Judged judged = judge.today(whose.owner());
        Telling telling = tellings.of(judged, locale);
        WaitingView waiting = WaitingView.of(judged, telling, locale);
        List<Standing> others = standing.waiting(whose.owner());
        Paging paging = Paging.of(page, waiting.items().size(), request);
        model.addAttribute("whose", whose);
        model.addAttribute("paging", paging);
        model.addAttribute("targets", waiting.targets());
        model.addAttribute("others", others.size());
        model.addAttribute(
                "standing", StandingRow.of(others.stream().limit(Paging.SIZE).toList(), judged, telling, locale));
        model.addAttribute(
                "items",
                waiting.items().stream().skip(paging.skip()).limit(Paging.SIZE).toList());
        return "contributions-a-confirmer";
    }

    /// Confirms what a need serves, as it was shown.
    ///
    /// @param besoin its code
    /// @param revu when the target was last revised, as the page said
    @PostMapping("/contributions/a-confirmer/besoin")
    String confirmNeed(
            @AuthenticationPrincipal SignedIn viewer,
            @RequestParam(defaultValue = "") String autorite,
            @RequestParam(defaultValue = "") String besoin,
            @RequestParam(defaultValue = "") String cible,
            @RequestParam(defaultValue = "") String revu,
            RedirectAttributes after) {
        return confirmed(owners.of(viewer, autorite), StandingLink.Kind.NEED, besoin, cible, revu, viewer, after);
    }

    /// Confirms what an allocation row traces to, as it was shown.
    ///
    /// @param regle what the row asks for
    /// @param revu when the target was last revised, as the page said
    @PostMapping("/lier/a-confirmer")
    String confirmRow(
            @AuthenticationPrincipal SignedIn viewer,
            @RequestParam(defaultValue = "") String autorite,
            @RequestParam(defaultValue = "") String regle,
            @RequestParam(defaultValue = "") String cible,
            @RequestParam(defaultValue = "") String revu,
            RedirectAttributes after) {
        return confirmed(owners.of(viewer, autorite), StandingLink.Kind.ROW, regle, cible, revu, viewer, after);
    }

    private String confirmed(
            Whose whose,
            StandingLink.Kind kind,
            String name,
            String cible,
            String revu,
            SignedIn viewer,
            RedirectAttributes after) {
        boolean confirmed = standing.waiting(whose.owner()).stream()
                .filter(waiting -> waiting.link().kind() == kind
                        && waiting.link().name().equals(name)
                        && waiting.link().target().value().equals(cible)
                        && waiting.revised().toString().equals(revu))
                .findFirst()
                .filter(waiting -> standing.confirm(
                        whose.owner(), kind, name, waiting.link().target(), waiting.revised(), viewer.getUsername()))
                .isPresent();
        after.addFlashAttribute(
                "note",
                confirmed
                        ? Note.good("contribution.note.confirmed." + kind)
                        : Note.bad("contribution.note.nothing-confirmed"));
        return "redirect:" + After.page("/contributions/a-confirmer", whose);
    }

    /// Confirms what was shown: links to what was revised again since are left to be looked at.
    ///
    /// @param code empty for every contribution that leads to the target
    /// @param revu when the target was last revised, as the page said
    @PostMapping("/contributions/a-confirmer")
    String confirm(
            @AuthenticationPrincipal SignedIn viewer,
            @RequestParam(defaultValue = "") String autorite,
            @RequestParam(defaultValue = "") String genre,
            @RequestParam(defaultValue = "") String code,
            @RequestParam(defaultValue = "") String cible,
            @RequestParam(defaultValue = "") String revu,
            RedirectAttributes after) {
        Whose whose = owners.of(viewer, autorite);
        List<ContributionId> shown = confirm.waiting(whose.owner()).stream()
                .filter(waiting -> waiting.link().target().value().equals(cible))
                .filter(waiting -> waiting.revised().toString().equals(revu))
                .map(ToConfirm::contribution)
                .filter(id -> code.isEmpty() || id.equals(Kinds.id(genre, code)))
                .distinct()
                .toList();
        long confirmed = shown.stream()
                .map(id -> confirm.confirm(whose.owner(), id, new PlanCode(cible), viewer.by(PlanContribution.SOURCE)))
                .filter(Outcome.Planned.class::isInstance)
                .count();
        after.addFlashAttribute(
                "note",
                confirmed == 0
                        ? Note.bad("contribution.note.nothing-confirmed")
                        : Note.good("contribution.note.confirmed", confirmed));
        return "redirect:" + After.page("/contributions/a-confirmer", whose);
    }
}
