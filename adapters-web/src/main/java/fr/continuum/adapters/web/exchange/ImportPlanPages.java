package fr.continuum.adapters.web.exchange;

import fr.continuum.adapters.web.held.HoldingPlace;
import fr.continuum.adapters.web.held.Upload;
import fr.continuum.adapters.web.reading.Owners;
import fr.continuum.adapters.web.reading.Whose;
import fr.continuum.adapters.web.security.SignedIn;
import fr.continuum.adapters.web.text.Figures;
import fr.continuum.application.plan.ReadPlan;
import fr.continuum.application.port.ActionPlanWords;
import fr.continuum.application.port.Content;
import fr.continuum.application.reference.ImportPlan;
import fr.continuum.application.reference.ReadPlanColumns;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
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

/// A plan from a file: what the file is and what it would change is shown first, then confirmed.
@Controller
class ImportPlanPages {

    private final Owners owners;
    private final ReadPlan plans;
    private final ImportPlan imports;
    private final ReadPlanColumns columns;
    private final HoldingPlace<PlanFile> held;

    ImportPlanPages(
            Owners owners, ReadPlan plans, ImportPlan imports, ReadPlanColumns columns, HoldingPlace<PlanFile> held) {
        this.owners = owners;
        this.plans = plans;
        this.imports = imports;
        this.columns = columns;
        this.held = held;
    }

    @GetMapping("/plan/importer")
    ModelAndView ask(@AuthenticationPrincipal SignedIn viewer, ImportForm form) {
        return page(viewer, form);
    }

    /// Takes a file, or the one that waits, and says what it would change. Changes nothing.
    @PostMapping("/plan/importer")
    ModelAndView look(
            @AuthenticationPrincipal SignedIn viewer,
            ImportForm form,
            @RequestParam MultiValueMap<String, String> sent,
            @RequestParam(name = "file", required = false) @Nullable List<MultipartFile> file,
            HttpSession session,
            Locale locale)
            throws IOException {
        List<Content> files = Upload.of(file == null ? List.of() : file);
        String token = files.isEmpty() ? form.token() : held.hold(session.getId(), files.getFirst(), new PlanFile());
        Optional<Content> content = held.file(session.getId(), token);
        if (content.isEmpty()) {
            return refused(page(viewer, form), form.token().isEmpty() ? "exchange.missing" : "exchange.gone");
        }
        ActionPlanWords words = files.isEmpty() ? SaidWords.of(sent) : ActionPlanWords.NONE;
        return looked(viewer, form, words, token, content.get(), locale);
    }

    private ModelAndView looked(
            SignedIn viewer, ImportForm form, ActionPlanWords words, String token, Content file, Locale locale)
            throws IOException {
        ImportForm.Asked asked = asked(viewer, form, words, file);
        ModelAndView page = page(viewer, form).addObject("depot", token);
        if (!asked.wrong().isEmpty()) {
            return refused(page, asked.wrong()).addObject("file", file.name());
        }
        ImportPlan.Outcome outcome = imports.foresee(asked.request());
        if (outcome instanceof ImportPlan.Outcome.ChangedMeanwhile) {
            return refused(page, "exchange.changed").addObject("file", file.name());
        }
        ImportView view = ImportView.of(file.name(), outcome, locale);
        page.addObject("view", view);
        if (view.isOfColumns()) {
            page.addObject(
                    "layout", columns.read(asked.request()).map(LayoutView::of).orElse(null));
        }
        if (!view.isRead()) {
            page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return page;
    }

    /// Imports the file that waits, unless the plan is no longer the one its effect was shown against.
    @PostMapping("/plan/importer/confirmer")
    ModelAndView confirm(
            @AuthenticationPrincipal SignedIn viewer,
            ImportForm form,
            @RequestParam MultiValueMap<String, String> sent,
            HttpSession session,
            Locale locale,
            RedirectAttributes after)
            throws IOException {
        Optional<Content> file = held.file(session.getId(), form.token());
        if (file.isEmpty()) {
            return refused(page(viewer, form), "exchange.gone");
        }
        ActionPlanWords words = SaidWords.of(sent);
        ImportForm.Asked asked = asked(viewer, form, words, file.get());
        if (!asked.wrong().isEmpty()) {
            return looked(viewer, form, words, form.token(), file.get(), locale);
        }
        ImportPlan.Seen seen = new ImportPlan.Seen(Fields.version(form.vu()));
        return switch (imports.importPlan(asked.request().after(seen))) {
            case ImportPlan.Outcome.Imported(ImportPlan.Effect effect) -> {
                held.letGo(session.getId(), form.token());
                after.addFlashAttribute(
                        "done", ImportView.of(file.get().name(), new ImportPlan.Outcome.Imported(effect), locale));
                yield new ModelAndView("redirect:/plan/importer?autorite="
                        + whose(viewer, form).autorite());
            }
            case ImportPlan.Outcome.ChangedMeanwhile _ ->
                refused(looked(viewer, form, words, form.token(), file.get(), locale), "exchange.changed");
            case ImportPlan.Outcome.Refused _, ImportPlan.Outcome.Unusable _, ImportPlan.Outcome.Policies _ -> {
                ModelAndView page = looked(viewer, form, words, form.token(), file.get(), locale);
                page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
                yield page;
            }
        };
    }

    private ImportForm.Asked asked(SignedIn viewer, ImportForm form, ActionPlanWords words, Content file) {
        return form.asked(file, words, whose(viewer, form).owner(), viewer.getUsername(), LocalDate.now(Figures.PARIS));
    }

    private Whose whose(SignedIn viewer, ImportForm form) {
        return owners.of(viewer, form.owner());
    }

    private ModelAndView page(SignedIn viewer, ImportForm form) {
        Whose whose = whose(viewer, form);
        return new ModelAndView("plan-importer")
                .addObject("whose", whose)
                .addObject("form", form)
                .addObject("largest", held.largest())
                .addObject("mayPlan", viewer.mayPlan())
                .addObject(
                        "plan",
                        plans.today(whose.owner())
                                .map(version -> version.content().content())
                                .orElse(null));
    }

    private static ModelAndView refused(ModelAndView page, String key) {
        return refused(page, List.of(key));
    }

    private static ModelAndView refused(ModelAndView page, List<String> keys) {
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page.addObject("wrong", keys);
    }
}
