package fr.continuum.adapters.web.contribution;

import fr.continuum.adapters.web.page.Paging;
import fr.continuum.adapters.web.reading.Owners;
import fr.continuum.adapters.web.reading.Whose;
import fr.continuum.adapters.web.security.SignedIn;
import fr.continuum.application.contribution.ConfirmLinks;
import fr.continuum.application.contribution.ConfirmLinks.Outcome;
import fr.continuum.application.contribution.ConfirmStandingLinks;
import fr.continuum.application.contribution.JudgeContributions;
import fr.continuum.application.contribution.JudgeContributions.Judged;
import fr.continuum.application.contribution.PlanContribution;
import fr.continuum.application.workforce.VeilContributions;
import fr.continuum.domain.contribution.Contribution;
import fr.continuum.domain.contribution.ContributionId;
import fr.continuum.domain.contribution.LinksToConfirm.Standing;
import fr.continuum.domain.contribution.StandingLink;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
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
    private final VeilContributions veils;
    private final Tellings tellings;

    ConfirmPages(
            Owners owners,
            JudgeContributions judge,
            ConfirmLinks confirm,
            ConfirmStandingLinks standing,
            VeilContributions veils,
            Tellings tellings) {
        this.veils = veils;
        this.owners = owners;
        this.judge = judge;
        this.confirm = confirm;
        this.standing = standing;
        this.tellings = tellings;
    }

    /// @param page of contributions
    /// @param autres page of needs and rows
    @GetMapping("/contributions/a-confirmer")
    String list(
            @AuthenticationPrincipal SignedIn viewer,
            @RequestParam(defaultValue = "") String autorite,
            @RequestParam(defaultValue = "") String page,
            @RequestParam(defaultValue = "") String autres,
            HttpServletRequest request,
            Locale locale,
            Model model) {
        Whose whose = owners.of(viewer, autorite);
        Judged judged = judge.today(whose.owner());
        Telling telling = tellings.of(judged, veils.of(whose.owner(), Optional.empty(), viewer.sight()), locale);
        WaitingView waiting = WaitingView.of(judged, viewer, telling, locale);
        List<Standing> others = standing.waiting(whose.owner());
        Paging paging = Paging.of(page, waiting.items().size(), request);
        model.addAttribute("whose", whose);
        model.addAttribute("paging", paging);
        model.addAttribute("targets", waiting.targets());
        Paging pagingOthers = Paging.of(autres, others.size(), request, "autres");
        model.addAttribute("others", pagingOthers);
        model.addAttribute("otherTargets", StandingTarget.of(others, telling));
        model.addAttribute(
                "standing",
                StandingRow.of(
                        others.stream()
                                .skip(pagingOthers.skip())
                                .limit(Paging.SIZE)
                                .toList(),
                        judged,
                        telling,
                        locale));
        model.addAttribute(
                "items",
                waiting.items().stream().skip(paging.skip()).limit(Paging.SIZE).toList());
        return "contributions-a-confirmer";
    }

    /// Confirms what a need serves, as it was shown.
    ///
    /// @param besoin its code; empty for every need that serves the target
    /// @param revu when the target was last revised, as the page said
    @PostMapping("/contributions/a-confirmer/besoin")
    String confirmNeed(
            @AuthenticationPrincipal SignedIn viewer,
            @RequestParam(defaultValue = "") String autorite,
            @RequestParam(defaultValue = "") String besoin,
            @RequestParam(defaultValue = "") String cible,
            @RequestParam(defaultValue = "") String revu,
            RedirectAttributes after) {
        Whose whose = owners.of(viewer, autorite);
        viewer.reach().mustBeWhole();
        return told(whose, confirmed(whose, StandingLink.Kind.NEED, besoin, Looked.of(cible, revu), viewer), after);
    }

    /// Confirms what an allocation row traces to, as it was shown.
    ///
    /// @param regle what the row asks for; empty for every row that traces to the target
    /// @param revu when the target was last revised, as the page said
    @PostMapping("/lier/a-confirmer")
    String confirmRow(
            @AuthenticationPrincipal SignedIn viewer,
            @RequestParam(defaultValue = "") String autorite,
            @RequestParam(defaultValue = "") String regle,
            @RequestParam(defaultValue = "") String cible,
            @RequestParam(defaultValue = "") String revu,
            RedirectAttributes after) {
        Whose whose = owners.of(viewer, autorite);
        return told(whose, confirmed(whose, StandingLink.Kind.ROW, regle, Looked.of(cible, revu), viewer), after);
    }

    private Note confirmed(Whose whose, StandingLink.Kind kind, String name, Optional<Looked> seen, SignedIn viewer) {
        int confirmed =
                seen.map(shown -> confirmed(whose, kind, name, shown, viewer)).orElse(0);
        return confirmed == 0
                ? Note.bad("contribution.note.nothing-confirmed")
                : Note.good("contribution.note.confirmed." + kind, confirmed);
    }

    private int confirmed(Whose whose, StandingLink.Kind kind, String name, Looked shown, SignedIn viewer) {
        if (name.isEmpty()) {
            return standing.confirmAll(whose.owner(), kind, shown.target(), shown.revised(), viewer.getUsername());
        }
        return standing.confirm(whose.owner(), kind, name, shown.target(), shown.revised(), viewer.getUsername())
                        == ConfirmStandingLinks.Outcome.CONFIRMED
                ? 1
                : 0;
    }

    /// Confirms what was shown, all of it or nothing: links to what was revised again since are left to be looked
    /// at.
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
        Optional<ContributionId> one = code.isEmpty() ? Optional.empty() : Optional.of(Kinds.id(genre, code));
        Note note = Looked.of(cible, revu)
                .map(seen -> told(confirm.confirm(
                        whose.owner(),
                        new ConfirmLinks.Shown(seen.target(), Optional.of(seen.revised()), one),
                        viewer.by(PlanContribution.SOURCE))))
                .orElseGet(() -> Note.bad("contribution.note.nothing-confirmed"));
        return told(whose, note, after);
    }

    private static Note told(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Confirmed(List<Contribution> now) -> Note.good("contribution.note.confirmed", now.size());
            case Outcome.Holds _, Outcome.RevisedAgain _, Outcome.PlanMissing _ ->
                Note.bad("contribution.note.nothing-confirmed");
            case Outcome.Refused(ContributionId against, var _) ->
                Note.bad("contribution.note.one-against", against.code());
            case Outcome.ChangedMeanwhile(ContributionId against) ->
                Note.bad("contribution.note.one-against", against.code());
        };
    }

    private static String told(Whose whose, Note note, RedirectAttributes after) {
        after.addFlashAttribute("note", note);
        return "redirect:" + After.page("/contributions/a-confirmer", whose);
    }
}
