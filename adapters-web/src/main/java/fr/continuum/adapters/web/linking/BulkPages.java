package fr.continuum.adapters.web.linking;

import fr.continuum.adapters.web.linking.BulkForm.Answers;
import fr.continuum.adapters.web.linking.BulkForm.Fault;
import fr.continuum.adapters.web.page.Paging;
import fr.continuum.adapters.web.reading.NotHere;
import fr.continuum.adapters.web.reading.Ways;
import fr.continuum.adapters.web.security.SignedIn;
import fr.continuum.adapters.web.text.Figures;
import fr.continuum.adapters.web.text.Said;
import fr.continuum.adapters.web.text.Told;
import fr.continuum.application.linking.EffectEverywhere;
import fr.continuum.application.linking.GuidedLinking;
import fr.continuum.application.linking.GuidedLinking.Kept;
import fr.continuum.application.linking.GuidedLinking.Preview;
import fr.continuum.application.linking.UntracedKeys;
import fr.continuum.application.linking.UntracedKeys.Asked;
import fr.continuum.application.port.TargetTrees;
import fr.continuum.application.port.Versioned;
import fr.continuum.domain.budget.BudgetKey;
import fr.continuum.domain.budget.Flow;
import fr.continuum.domain.check.Subjects;
import fr.continuum.domain.shared.Sha256;
import fr.continuum.domain.target.Dimension;
import fr.continuum.domain.target.TargetTree;
import fr.continuum.domain.trace.KeyTotals;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// Linking in bulk: the groups of what nothing links, the effect of several rows together, then all of them or none.
@Controller
class BulkPages {

    private final BulkDesk desk;
    private final GuidedLinking links;
    private final EffectEverywhere everywhere;
    private final UntracedKeys untracedKeys;
    private final TargetTrees trees;

    BulkPages(
            BulkDesk desk,
            GuidedLinking links,
            EffectEverywhere everywhere,
            UntracedKeys untracedKeys,
            TargetTrees trees) {
        this.desk = desk;
        this.links = links;
        this.everywhere = everywhere;
        this.untracedKeys = untracedKeys;
        this.trees = trees;
    }

    /// A fault as the page tells it.
    ///
    /// @param sentence of its rule in the reader's language; empty where it has none
    record FaultRow(Fault fault, String sentence) {

        static FaultRow of(Fault fault, Locale locale) {
            return new FaultRow(
                    fault,
                    fault.rule() == null ? "" : Said.in(locale, fault.rule().wording()));
        }
    }

    /// A key behind a group.
    record KeyRow(BudgetKey key, long cents, long lines, String up) {}

    @GetMapping("/lier/lot")
    String groups(
            @AuthenticationPrincipal SignedIn viewer,
            @RequestParam MultiValueMap<String, String> address,
            HttpServletRequest request,
            Model model) {
        BulkForm form = BulkForm.of(address);
        model.addAttribute("view", view(viewer, form, request));
        model.addAttribute("form", form);
        model.addAttribute("most", BulkDesk.ONE_BY_ONE);
        return "lier-lot";
    }

    private @Nullable BulkView view(SignedIn viewer, BulkForm form, HttpServletRequest request) {
        BulkAsk ask = BulkAsk.of(form.address());
        return desk.of(viewer, ask, form, groups -> Paging.of(ask.page(), groups, request))
                .orElse(null);
    }

    private BulkView open(SignedIn viewer, BulkForm form, HttpServletRequest request) {
        BulkView view = view(viewer, form, request);
        if (view == null) {
            throw new NotHere("gone.nothing-to-link");
        }
        return view;
    }

    /// The keys behind one group.
    @GetMapping("/lier/lot/cles")
    String keys(
            @AuthenticationPrincipal SignedIn viewer,
            @RequestParam MultiValueMap<String, String> address,
            HttpServletRequest request,
            Model model) {
        BulkForm form = BulkForm.of(address);
        BulkView view = open(viewer, form, request);
        String code = BulkAsk.first(address, "code");
        List<KeyTotals> keys = untracedKeys.keys(asked(view), view.field(), code);
        Paging paging = Paging.of(BulkAsk.first(address, "page"), keys.size(), request);
        model.addAttribute("view", view);
        model.addAttribute("code", code);
        model.addAttribute("back", BulkForm.at("/lier/lot", view.place()));
        model.addAttribute("paging", paging);
        model.addAttribute(
                "sum",
                keys.stream()
                        .mapToLong(key -> key.of(view.lens().measure()).cents())
                        .sum());
        model.addAttribute(
                "keys",
                keys.stream()
                        .skip(paging.skip())
                        .limit(Paging.SIZE)
                        .map(key -> key(view, key))
                        .toList());
        return "lier-lot-cles";
    }

    private static KeyRow key(BulkView view, KeyTotals key) {
        var tally = key.of(view.lens().measure());
        return new KeyRow(
                key.key(),
                tally.cents(),
                tally.lines(),
                key.key().flow() == Flow.EXPENSE
                        ? Ways.up(
                                view.document().siren(),
                                Subjects.key(view.document().header(), Dimension.PLAN, key.key()))
                        : "");
    }

    /// Shows what the rows would change together. Changes nothing, so any reader may look.
    @GetMapping("/lier/lot/effet")
    String effect(
            @AuthenticationPrincipal SignedIn viewer,
            @RequestParam MultiValueMap<String, String> address,
            HttpServletRequest request,
            Locale locale,
            Model model) {
        BulkForm form = BulkForm.of(address);
        BulkView view = open(viewer, form, request);
        Answers answers = form.answers(view.lens().dimension(), view.field(), view.only());
        model.addAttribute("view", view);
        model.addAttribute("form", form);
        model.addAttribute("back", form.at("/lier/lot"));
        List<Fault> faults = faults(view, answers);
        model.addAttribute(
                "faults",
                faults.stream().map(fault -> FaultRow.of(fault, locale)).toList());
        if (faults.isEmpty()) {
            TargetTree tree = tree(view);
            Figures say = Figures.in(locale);
            model.addAttribute(
                    "rows",
                    answers.rows().stream()
                            .map(row -> BulkEffect.asked(
                                    row, view.label(row.conditions().getFirst().code()), tree, say))
                            .toList());
            if (links.preview(
                            view.document().reading().id(),
                            view.lens().flow(),
                            view.lens().measure(),
                            answers.rows())
                    instanceof Preview.Effect effect) {
                model.addAttribute("effect", BulkEffect.of(effect, view.document(), view.lens(), tree, say));
                model.addAttribute(
                        "everywhere",
                        EverywhereRow.of(
                                everywhere.of(
                                        view.document().siren(), view.lens().flow(), answers.rows()),
                                view.document().sha()));
            }
        }
        return "lier-lot-effet";
    }

    /// Of the answers themselves, then of the rows they make.
    private List<Fault> faults(BulkView view, Answers answers) {
        return answers.faults().isEmpty()
                ? links.refusals(view.document().siren(), answers.rows()).stream()
                        .map(BulkEffect::fault)
                        .toList()
                : answers.faults();
    }

    private TargetTree tree(BulkView view) {
        return trees.inForce(view.document().siren(), view.lens().dimension())
                .map(Versioned::content)
                .orElseGet(() -> TargetTree.empty(view.lens().dimension()));
    }

    private static Asked asked(BulkView view) {
        return new Asked(
                view.document().reading().id(),
                view.lens().dimension(),
                view.lens().flow(),
                view.lens().measure());
    }

    @PostMapping("/lier/lot")
    String keep(
            @AuthenticationPrincipal SignedIn viewer,
            @RequestParam MultiValueMap<String, String> sent,
            @RequestParam String table,
            HttpServletRequest request,
            RedirectAttributes after) {
        if (!table.matches("[0-9a-f]{64}")) {
            throw new Told(HttpStatus.UNPROCESSABLE_CONTENT, "refused.link-form");
        }
        BulkForm form = BulkForm.of(sent);
        BulkView view = open(viewer, form, request);
        Answers answers = form.answers(view.lens().dimension(), view.field(), view.only());
        if (!answers.faults().isEmpty()) {
            return "redirect:" + form.at("/lier/lot/effet");
        }
        return switch (links.keep(
                view.document().siren(), answers.rows(), new Sha256(table), viewer.by(GuidedLinking.SOURCE))) {
            case Kept.Done _ -> {
                after.addFlashAttribute("kept", answers.rows().size());
                yield "redirect:" + BulkForm.at("/lier/lot", view.place());
            }
            case Kept.Refused _ -> "redirect:" + form.at("/lier/lot/effet");
            case Kept.TableChanged _ -> {
                after.addFlashAttribute("changed", true);
                yield "redirect:" + form.at("/lier/lot/effet");
            }
        };
    }
}
