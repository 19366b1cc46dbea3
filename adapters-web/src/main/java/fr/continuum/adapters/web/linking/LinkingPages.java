package fr.continuum.adapters.web.linking;

import fr.continuum.adapters.web.document.BucketRow;
import fr.continuum.adapters.web.document.Rates;
import fr.continuum.adapters.web.reading.NotHere;
import fr.continuum.adapters.web.security.SignedIn;
import fr.continuum.adapters.web.text.Told;
import fr.continuum.application.linking.AddPolicy;
import fr.continuum.application.linking.EffectEverywhere;
import fr.continuum.application.linking.GuidedLinking;
import fr.continuum.application.linking.GuidedLinking.Kept;
import fr.continuum.application.linking.GuidedLinking.Preview;
import fr.continuum.application.linking.GuidedLinking.Proposal;
import fr.continuum.application.linking.StartPolicies;
import fr.continuum.domain.shared.Sha256;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.util.UriComponentsBuilder;

/// Guided linking: asks, shows the effect, then keeps.
@Controller
class LinkingPages {

    private final Desk desk;
    private final GuidedLinking links;
    private final EffectEverywhere everywhere;
    private final StartPolicies start;
    private final AddPolicy adding;

    LinkingPages(Desk desk, GuidedLinking links, EffectEverywhere everywhere, StartPolicies start, AddPolicy adding) {
        this.desk = desk;
        this.links = links;
        this.everywhere = everywhere;
        this.start = start;
        this.adding = adding;
    }

    @GetMapping("/lier")
    String ask(@AuthenticationPrincipal SignedIn viewer, Desk.Place place, Model model) {
        model.addAttribute("view", desk.of(viewer, place).orElse(null));
        return "lier";
    }

    /// Shows what a row would change. Changes nothing, so any reader may look.
    @GetMapping("/lier/effet")
    String effect(@AuthenticationPrincipal SignedIn viewer, Desk.Place place, LinkForm form, Model model) {
        Desk.View view = desk.of(viewer, place).orElseThrow(() -> new NotHere("gone.nothing-to-link"));
        Proposal proposal = proposal(view, form);
        model.addAttribute("view", view);
        model.addAttribute("form", form);
        model.addAttribute("condition", proposal.conditions().getFirst());
        model.addAttribute("answer", view.answer(form.vers()));
        switch (links.preview(
                view.document().reading().id(), view.lens().flow(), view.lens().measure(), proposal)) {
            case Preview.Effect effect -> {
                model.addAttribute("effect", effect);
                model.addAttribute("shifts", TargetShift.between(effect.before(), effect.after()));
                boolean deltas = view.document().header().stage().isDelta();
                model.addAttribute("before", Rates.of(effect.before(), deltas));
                model.addAttribute("after", Rates.of(effect.after(), deltas));
                model.addAttribute(
                        "bucketsBefore", BucketRow.rows(effect.before().buckets(), view.document(), view.lens()));
                model.addAttribute(
                        "bucketsAfter", BucketRow.rows(effect.after().buckets(), view.document(), view.lens()));
                model.addAttribute(
                        "everywhere",
                        EverywhereRow.of(
                                everywhere.of(
                                        view.document().siren(), view.lens().flow(), List.of(proposal)),
                                view.document().sha()));
            }
            case Preview.Refused refused -> {
                model.addAttribute("refusal", refused.because());
                model.addAttribute("refusedTarget", refused.target());
            }
        }
        return "lier-effet";
    }

    @PostMapping("/lier")
    String keep(
            @AuthenticationPrincipal SignedIn viewer,
            Desk.Place place,
            LinkForm form,
            @RequestParam String table,
            RedirectAttributes after) {
        Desk.View view = desk.of(viewer, place).orElseThrow(() -> new NotHere("gone.nothing-to-link"));
        Kept kept = links.keep(
                view.document().siren(), proposal(view, form), new Sha256(table), viewer.by(GuidedLinking.SOURCE));
        switch (kept) {
            case Kept.Done done -> after.addFlashAttribute("kept", done);
            case Kept.Refused refused -> {
                after.addFlashAttribute("refusal", refused.because());
                after.addFlashAttribute("refusedTarget", refused.target());
            }
            case Kept.TableChanged _ -> after.addFlashAttribute("changed", true);
        }
        return back(view);
    }

    /// Begins the authority's own table of policies, with what the functions of its chart said until then.
    @PostMapping("/lier/commencer")
    String begin(@AuthenticationPrincipal SignedIn viewer, Desk.Place place, RedirectAttributes after) {
        Desk.View view = desk.of(viewer, place).orElseThrow(() -> new NotHere("gone.nothing-to-link"));
        after.addFlashAttribute("note", Note.of(start.begin(view.document().siren(), viewer.getUsername())));
        return back(view);
    }

    /// Adds a policy to link to, or a sub-policy.
    @PostMapping("/lier/politiques")
    String add(
            @AuthenticationPrincipal SignedIn viewer,
            Desk.Place place,
            @RequestParam String nom,
            @RequestParam(defaultValue = "") String sous,
            RedirectAttributes after) {
        Desk.View view = desk.of(viewer, place).orElseThrow(() -> new NotHere("gone.nothing-to-link"));
        after.addFlashAttribute("note", Note.of(adding.add(view.document().siren(), nom, sous, viewer.getUsername())));
        return back(view);
    }

    private static String back(Desk.View view) {
        return "redirect:"
                + UriComponentsBuilder.fromPath("/lier")
                        .queryParam("document", view.document().sha())
                        .queryParam("dimension", view.lens().dimensionName())
                        .queryParam("champ", view.field().code())
                        .toUriString();
    }

    private static Proposal proposal(Desk.View view, LinkForm form) {
        return form.proposal(view.lens().dimension())
                .orElseThrow(() -> new Told(HttpStatus.UNPROCESSABLE_CONTENT, "refused.link-form"));
    }
}
