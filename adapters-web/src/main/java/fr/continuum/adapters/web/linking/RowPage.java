package fr.continuum.adapters.web.linking;

import fr.continuum.adapters.web.linking.BulkForm.Fault;
import fr.continuum.adapters.web.linking.RowForm.Wanted;
import fr.continuum.adapters.web.reading.ListedRow;
import fr.continuum.adapters.web.reading.RowShelf;
import fr.continuum.adapters.web.security.SignedIn;
import fr.continuum.adapters.web.text.Figures;
import fr.continuum.adapters.web.text.Told;
import fr.continuum.application.linking.CorrectRows;
import fr.continuum.application.linking.CorrectRows.Correction;
import fr.continuum.application.linking.EffectEverywhere;
import fr.continuum.application.linking.GuidedLinking.Kept;
import fr.continuum.application.linking.GuidedLinking.Preview;
import fr.continuum.domain.budget.Flow;
import fr.continuum.domain.shared.Sha256;
import fr.continuum.domain.target.TargetTree;
import java.util.List;
import java.util.Locale;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// One row: all that became of it, and its correction, whose effect is shown before it is kept.
@Controller
class RowPage {

    private static final String ROW = "/lier/regles/{regle:[0-9a-f]{32}}";

    private final SeenRows seenRows;
    private final RowShelf shelf;
    private final CorrectRows corrections;
    private final EffectEverywhere everywhere;
    private final QuestionList questions;

    RowPage(
            SeenRows seenRows,
            RowShelf shelf,
            CorrectRows corrections,
            EffectEverywhere everywhere,
            QuestionList questions) {
        this.seenRows = seenRows;
        this.shelf = shelf;
        this.corrections = corrections;
        this.everywhere = everywhere;
        this.questions = questions;
    }

    @GetMapping(ROW)
    String one(
            @AuthenticationPrincipal SignedIn viewer,
            @PathVariable String regle,
            @RequestParam MultiValueMap<String, String> address,
            Locale locale,
            Model model) {
        SeenRow seen = seenRows.of(viewer, RowAsk.of(address), regle);
        RowForm form = RowForm.of(address);
        TargetTree tree = shelf.tree(seen.spot().owner(), seen.dimension());
        Figures say = Figures.in(locale);
        model.addAttribute("seen", seen);
        model.addAttribute("rows", listed(seen));
        model.addAttribute(
                "changes",
                seen.told().changes().stream()
                        .map(change -> RowChange.of(change, tree, say))
                        .toList());
        if (seen.isCorrectable()) {
            model.addAttribute("fields", form.fields(seen.inForce().asked()));
            model.addAttribute("answers", questions.answers(seen.document().document(), seen.dimension()));
        }
        return "lier-regle";
    }

    private List<ListedRow> listed(SeenRow seen) {
        return shelf.of(seen.spot().owner(), seen.dimension(), seen.spot().in()).stream()
                .flatMap(table -> table.all().stream())
                .filter(row -> row.row().id().equals(seen.id()))
                .toList();
    }

    /// Shows what the correction would change. Changes nothing, so any reader may look.
    @GetMapping(ROW + "/effet")
    String effect(
            @AuthenticationPrincipal SignedIn viewer,
            @PathVariable String regle,
            @RequestParam MultiValueMap<String, String> address,
            Locale locale,
            Model model) {
        SeenRow seen = seenRows.of(viewer, RowAsk.of(address), regle);
        RowForm form = RowForm.of(address);
        Wanted wanted = form.wanted();
        Correction correction = new Correction(seen.inForce(), wanted.outcome());
        List<Fault> faults = faults(seen, correction, wanted);
        model.addAttribute("seen", seen);
        model.addAttribute("form", form);
        model.addAttribute("mend", form.at("/lier/regles/" + regle));
        model.addAttribute(
                "other", form.in(other(seen.document().lens().flow())).at("/lier/regles/" + regle + "/effet"));
        model.addAttribute("rows", listed(seen));
        model.addAttribute(
                "faults",
                faults.stream()
                        .map(fault -> BulkPages.FaultRow.of(fault, locale))
                        .toList());
        if (faults.isEmpty()) {
            show(model, seen, correction, Figures.in(locale));
        }
        return "lier-regle-effet";
    }

    private static Flow other(Flow flow) {
        return switch (flow) {
            case EXPENSE -> Flow.REVENUE;
            case REVENUE -> Flow.EXPENSE;
        };
    }

    private void show(Model model, SeenRow seen, Correction correction, Figures say) {
        RowShelf.In in = seen.document();
        TargetTree tree = shelf.tree(seen.spot().owner(), seen.dimension());
        correction.outcome().ifPresent(outcome -> model.addAttribute("wanted", RowAnswer.of(outcome, tree, say)));
        if (corrections.preview(
                        in.document().reading().id(),
                        in.lens().flow(),
                        in.lens().measure(),
                        correction)
                instanceof Preview.Effect effect) {
            model.addAttribute("effect", BulkEffect.of(effect, in.document(), in.lens(), tree, say));
            model.addAttribute(
                    "everywhere",
                    EverywhereRow.of(
                            everywhere.of(in.document().siren(), in.lens().flow(), correction),
                            in.document().sha()));
        }
    }

    /// Of what is written, then of the row it makes.
    private List<Fault> faults(SeenRow seen, Correction correction, Wanted wanted) {
        if (!wanted.faults().isEmpty()) {
            return wanted.faults();
        }
        if (correction.isNone()) {
            return List.of(Fault.of("", "UNCHANGED", ""));
        }
        return corrections.refusal(seen.document().document().siren(), correction).stream()
                .map(refused -> BulkEffect.fault(refused).about(""))
                .toList();
    }

    @PostMapping(ROW)
    String keep(
            @AuthenticationPrincipal SignedIn viewer,
            @PathVariable String regle,
            @RequestParam MultiValueMap<String, String> sent,
            @RequestParam String table,
            RedirectAttributes after) {
        if (!table.matches("[0-9a-f]{64}")) {
            throw new Told(HttpStatus.UNPROCESSABLE_CONTENT, "refused.link-form");
        }
        SeenRow seen = seenRows.of(viewer, RowAsk.of(sent), regle);
        RowForm form = RowForm.of(sent);
        String again = "redirect:" + form.at("/lier/regles/" + regle + "/effet");
        Wanted wanted = form.wanted();
        if (!wanted.faults().isEmpty()) {
            return again;
        }
        return switch (corrections.keep(
                seen.document().document().siren(),
                seen.id(),
                wanted.outcome(),
                new Sha256(table),
                viewer.by(CorrectRows.SOURCE))) {
            case Kept.Done _ -> {
                after.addFlashAttribute("kept", form.isRemoval() ? "removed" : "corrected");
                yield "redirect:" + seen.address();
            }
            case Kept.Refused _ -> again;
            case Kept.TableChanged _ -> {
                after.addFlashAttribute("changed", true);
                yield seen.standing().isPresent() ? again : "redirect:" + seen.address();
            }
        };
    }
}
