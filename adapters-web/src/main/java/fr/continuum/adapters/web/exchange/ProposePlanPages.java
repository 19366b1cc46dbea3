package fr.continuum.adapters.web.exchange;

import fr.continuum.adapters.web.held.HoldingPlace;
import fr.continuum.adapters.web.held.Upload;
import fr.continuum.adapters.web.reading.Owners;
import fr.continuum.adapters.web.reading.Whose;
import fr.continuum.adapters.web.security.SignedIn;
import fr.continuum.adapters.web.text.Figures;
import fr.continuum.adapters.web.text.Texts;
import fr.continuum.application.outline.ConfirmedOutline;
import fr.continuum.application.outline.OutlineNode;
import fr.continuum.application.outline.OutlineProposal;
import fr.continuum.application.plan.KeepOutline;
import fr.continuum.application.plan.PlanHeading;
import fr.continuum.application.plan.ProposePlan;
import fr.continuum.application.plan.ReadPlan;
import fr.continuum.application.port.Content;
import fr.continuum.application.port.FileFault;
import fr.continuum.application.port.FileRemark;
import fr.continuum.application.port.Versioned;
import fr.continuum.domain.plan.MandatePlan;
import fr.continuum.domain.plan.PlanContent;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// A plan from a document written for people: its lines are proposed as a tree, corrected, then kept.
@Controller
class ProposePlanPages {

    private final Owners owners;
    private final ReadPlan plans;
    private final ProposePlan proposals;
    private final KeepOutline outlines;
    private final HoldingPlace<PlanFile> held;
    private final Texts texts;

    ProposePlanPages(
            Owners owners,
            ReadPlan plans,
            ProposePlan proposals,
            KeepOutline outlines,
            HoldingPlace<PlanFile> held,
            Texts texts) {
        this.owners = owners;
        this.plans = plans;
        this.proposals = proposals;
        this.outlines = outlines;
        this.held = held;
        this.texts = texts;
    }

    @GetMapping("/plan/proposer")
    ModelAndView ask(@AuthenticationPrincipal SignedIn viewer, @RequestParam(defaultValue = "") String autorite) {
        return page(viewer, owners.of(viewer, autorite));
    }

    /// Proposes a tree from a file, from one that waits, or from a pasted text. Keeps nothing.
    @PostMapping("/plan/proposer")
    ModelAndView propose(
            @AuthenticationPrincipal SignedIn viewer,
            @RequestParam MultiValueMap<String, String> sent,
            @RequestParam(name = "file", required = false) @Nullable List<MultipartFile> file,
            HttpSession session,
            Locale locale)
            throws IOException {
        Whose whose = owners.of(viewer, text(sent, "autorite"));
        String pasted = Optional.ofNullable(sent.getFirst("colle")).orElse("");
        List<Content> files = Upload.of(file == null ? List.of() : file);
        Optional<Content> content =
                files.stream().findFirst().or(() -> held.file(session.getId(), text(sent, "depot")));
        if (content.isEmpty() && pasted.isBlank()) {
            return refused(page(viewer, whose), "exchange.missing-outline").addObject("pasted", pasted);
        }
        ProposePlan.Outcome outcome =
                content.isPresent() ? proposals.propose(content.get()) : proposals.propose(pasted);
        return switch (outcome) {
            case ProposePlan.Outcome.Unusable(FileFault fault) -> {
                ModelAndView page =
                        page(viewer, whose).addObject("pasted", pasted).addObject("fault", fault);
                page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
                yield page;
            }
            case ProposePlan.Outcome.Proposed(OutlineProposal tree, List<FileRemark> remarks) ->
                shown(
                                viewer,
                                whose,
                                OutlineForm.first(
                                        sent,
                                        tree,
                                        content.map(Content::name).orElseGet(() -> texts.say("outline.pasted"))),
                                locale)
                        .addObject("raised", isRaised(tree) ? true : null)
                        .addObject("remarks", RemarkRow.of(remarks));
        };
    }

    private static boolean isRaised(OutlineProposal tree) {
        return tree.nodes().stream().anyMatch(node -> node.doubts().contains(OutlineNode.Doubt.AXIS_WITHOUT_OBJECTIVE));
    }

    /// The tree again, as somebody has corrected it: `geste` moves a line.
    @PostMapping("/plan/proposer/relire")
    ModelAndView again(
            @AuthenticationPrincipal SignedIn viewer,
            @RequestParam MultiValueMap<String, String> sent,
            @RequestParam(defaultValue = "") String geste,
            Locale locale) {
        OutlineForm form = OutlineForm.of(sent);
        return shown(viewer, whose(viewer, form), form.with(moved(form.tree(), geste)), locale);
    }

    private static OutlineProposal moved(OutlineProposal tree, String gesture) {
        int at = gesture.indexOf(':');
        String line = gesture.substring(at + 1);
        if (at < 0 || !line.matches("\\d{1,5}")) {
            return tree;
        }
        int id = Integer.parseInt(line);
        return switch (gesture.substring(0, at)) {
            case "dedans" -> tree.shifted(id, 1);
            case "dehors" -> tree.shifted(id, -1);
            case "monter" -> tree.swapped(id, true);
            case "descendre" -> tree.swapped(id, false);
            default -> tree;
        };
    }

    /// What the rules say of the tree as it is being corrected: a part of the page.
    @PostMapping("/plan/proposer/regles")
    ModelAndView rules(
            @AuthenticationPrincipal SignedIn viewer, @RequestParam MultiValueMap<String, String> sent, Locale locale) {
        OutlineForm form = OutlineForm.of(sent);
        ModelAndView page = shown(viewer, whose(viewer, form), form, locale);
        page.setViewName("plan-proposer :: rules");
        return page;
    }

    /// Keeps the tree as a plan, or as a part of the plan in force.
    @PostMapping("/plan/proposer/confirmer")
    ModelAndView confirm(
            @AuthenticationPrincipal SignedIn viewer,
            @RequestParam MultiValueMap<String, String> sent,
            Locale locale,
            RedirectAttributes after) {
        OutlineForm form = OutlineForm.of(sent);
        Whose whose = whose(viewer, form);
        OutlineForm.Asked asked = asked(viewer, whose, form);
        if (!asked.wrong().isEmpty()) {
            return unkept(shown(viewer, whose, form, locale));
        }
        return switch (outlines.keep(asked.request())) {
            case KeepOutline.Outcome.Kept kept -> {
                after.addFlashAttribute(
                        "kept",
                        OutlineView.of(form, List.of(), kept, kept.lines(), locale)
                                .added());
                yield new ModelAndView("redirect:/plan/proposer?autorite=" + whose.autorite());
            }
            case KeepOutline.Outcome.ChangedMeanwhile _ ->
                unkept(shown(viewer, whose, form, locale).addObject("changed", true));
            case KeepOutline.Outcome.ToMend _, KeepOutline.Outcome.Refused _, KeepOutline.Outcome.Misnamed _ ->
                unkept(shown(viewer, whose, form, locale));
        };
    }

    private static ModelAndView unkept(ModelAndView page) {
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }

    private Whose whose(SignedIn viewer, OutlineForm form) {
        return owners.of(viewer, form.field("autorite"));
    }

    private OutlineForm.Asked asked(SignedIn viewer, Whose whose, OutlineForm form) {
        return form.asked(
                whose.owner(),
                inForce(whose).map(version -> version.content().content()),
                viewer.getUsername(),
                LocalDate.now(Figures.PARIS));
    }

    private Optional<Versioned<MandatePlan>> inForce(Whose whose) {
        return plans.today(whose.owner());
    }

    private ModelAndView shown(SignedIn viewer, Whose whose, OutlineForm form, Locale locale) {
        OutlineForm.Asked asked = asked(viewer, whose, form);
        KeepOutline.Request request = asked.request();
        PlanContent alone = PlanHeading.NONE
                .over(Optional.empty(), PlanHeading.ofFile(request.source()), LocalDate.now(Figures.PARIS))
                .orElseThrow();
        ConfirmedOutline.Beside beside =
                new ConfirmedOutline.Beside(request.typed(), request.roles(), LocalDate.now(Figures.PARIS));
        ConfirmedOutline.Lines usual =
                ConfirmedOutline.plan(request.tree(), alone, beside, Set.of()).lines();
        return page(viewer, whose)
                .addObject("form", form)
                .addObject("usual", PlanHeading.ofFile(form.source()))
                .addObject("view", OutlineView.of(form, asked.wrong(), outlines.foresee(request), usual, locale));
    }

    private ModelAndView page(SignedIn viewer, Whose whose) {
        Optional<Versioned<MandatePlan>> inForce = inForce(whose);
        return new ModelAndView("plan-proposer")
                .addObject("whose", whose)
                .addObject("mayPlan", viewer.mayPlan())
                .addObject("largest", held.largest())
                .addObject(
                        "plan",
                        inForce.map(version -> version.content().content()).orElse(null))
                .addObject(
                        "seen",
                        inForce.map(version -> version.version().value()).orElse(""));
    }

    private static ModelAndView refused(ModelAndView page, String key) {
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page.addObject("wrong", List.of(key));
    }

    private static String text(MultiValueMap<String, String> sent, String name) {
        return Fields.text(sent.getFirst(name));
    }
}
