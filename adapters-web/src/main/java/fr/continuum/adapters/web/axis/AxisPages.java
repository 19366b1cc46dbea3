package fr.continuum.adapters.web.axis;

import fr.continuum.adapters.web.page.Paging;
import fr.continuum.adapters.web.reading.AxisExport;
import fr.continuum.adapters.web.reading.NotHere;
import fr.continuum.adapters.web.reading.Owners;
import fr.continuum.adapters.web.reading.Whose;
import fr.continuum.adapters.web.security.SignedIn;
import fr.continuum.adapters.web.text.FaultText;
import fr.continuum.adapters.web.text.Figures;
import fr.continuum.adapters.web.text.Told;
import fr.continuum.application.analytic.AskAnalyticAxis;
import fr.continuum.application.analytic.AskAnalyticAxis.AxisSeen;
import fr.continuum.application.analytic.RecogniseCodes;
import fr.continuum.application.analytic.RecogniseCodes.Recognised;
import fr.continuum.application.mapping.AxisProfile;
import fr.continuum.application.port.AxisProfiles;
import fr.continuum.application.port.FileFault;
import fr.continuum.domain.analytic.AnalyticAxis;
import fr.continuum.domain.analytic.AnalyticAxis.Made;
import fr.continuum.domain.analytic.CodeFormat;
import fr.continuum.domain.shared.Owner;
import fr.continuum.domain.shared.Sha256;
import fr.continuum.domain.shared.Siren;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// The codes of the plan in the form a finance or HR tool asks for.
@Controller
class AxisPages {

    /// Where rows made here say they come from.
    private static final String SOURCE = "écran « Axe analytique »";

    private final Owners owners;
    private final AskAnalyticAxis axes;
    private final RecogniseCodes recognition;
    private final AxisExport exports;

    AxisPages(Owners owners, AskAnalyticAxis axes, RecogniseCodes recognition, AxisExport exports) {
        this.owners = owners;
        this.axes = axes;
        this.recognition = recognition;
        this.exports = exports;
    }

    @GetMapping("/axe-analytique")
    String show(
            @AuthenticationPrincipal SignedIn viewer,
            @RequestParam Map<String, String> address,
            @RequestParam(defaultValue = "") String page,
            HttpServletRequest request,
            Locale locale,
            Model model)
            throws IOException {
        AxisForm form = AxisForm.of(address);
        Whose whose = owners.of(viewer, form.autorite());
        model.addAttribute("whose", whose);
        model.addAttribute("form", form);
        model.addAttribute("alphabets", AxisForm.alphabets());
        model.addAttribute("profiles", exports.profiles());
        Optional<CodeFormat> format = switch (exports.profile(form.profil())) {
            case AxisProfiles.Outcome.Found(AxisProfile profile) ->
                form.profil().isEmpty() ? form.format() : Optional.of(profile.codes());
            case AxisProfiles.Outcome.Unusable(List<FileFault> faults) -> {
                model.addAttribute(
                        "faults",
                        faults.stream()
                                .map(fault -> FaultText.of(fault, locale))
                                .toList());
                yield Optional.empty();
            }
        };
        model.addAttribute("unfit", format.isEmpty() && !model.containsAttribute("faults"));
        format.flatMap(asked -> axes.ask(whose.owner(), asked, form.withClosed()))
                .ifPresent(seen -> show(seen, whose, form, page, request, model));
        return "axe-analytique";
    }

    private static void show(
            AxisSeen seen, Whose whose, AxisForm form, String page, HttpServletRequest request, Model model) {
        switch (seen.made()) {
            case Made.TooShort why -> model.addAttribute("tooShort", why);
            case Made.Axis(AnalyticAxis axis) ->
                model.addAttribute(
                        "view",
                        AxisView.of(
                                axis,
                                Paging.of(page, axis.codes().size(), request),
                                whose,
                                form,
                                seen.table().version().value()));
        }
    }

    @GetMapping("/axe-analytique/fichier")
    ResponseEntity<byte[]> file(@AuthenticationPrincipal SignedIn viewer, @RequestParam Map<String, String> address)
            throws IOException {
        AxisForm form = AxisForm.of(address);
        AxisProfile profile = profile(form);
        AxisSeen seen = axes.ask(owners.of(viewer, form.autorite()).owner(), profile.codes(), form.withClosed())
                .orElseThrow(() -> new NotHere("axis.none"));
        AnalyticAxis axis = switch (seen.made()) {
            case Made.Axis(AnalyticAxis made) -> made;
            case Made.TooShort _ -> throw new Told(HttpStatus.UNPROCESSABLE_CONTENT, "axis.wrong.short");
        };
        return exports.of(axis, profile, LocalDate.now(Figures.PARIS));
    }

    /// Says in the authority's table what the codes stand for.
    ///
    /// @param table version of the table the codes shown were made with
    @PostMapping("/lier/axe-analytique")
    String recognise(
            @AuthenticationPrincipal SignedIn viewer,
            @RequestParam Map<String, String> sent,
            @RequestParam String table,
            RedirectAttributes after)
            throws IOException {
        AxisForm form = AxisForm.of(sent);
        if (!table.matches("[0-9a-f]{64}")) {
            throw new Told(HttpStatus.UNPROCESSABLE_CONTENT, "axis.wrong.form");
        }
        Owner owner = owners.of(viewer, form.autorite()).owner();
        if (owner.equals(Owner.HOME)) {
            throw new NotHere("axis.none");
        }
        switch (recognition.recognise(
                new Siren(owner.value()), profile(form).codes(), new Sha256(table), viewer.by(SOURCE))) {
            case Recognised.Done(int rows) -> after.addFlashAttribute("recognised", rows);
            case Recognised.Changed _ -> after.addFlashAttribute("changed", true);
            case Recognised.TooShort _ -> throw new Told(HttpStatus.UNPROCESSABLE_CONTENT, "axis.wrong.short");
            case Recognised.NoPlan _ -> throw new NotHere("axis.none");
        }
        return "redirect:" + form.at("/axe-analytique");
    }

    /// The form somebody wrote down, or ours with codes as the fields say.
    private AxisProfile profile(AxisForm form) throws IOException {
        AxisProfile profile = switch (exports.profile(form.profil())) {
            case AxisProfiles.Outcome.Found(AxisProfile found) -> found;
            case AxisProfiles.Outcome.Unusable _ ->
                throw new Told(HttpStatus.UNPROCESSABLE_CONTENT, "axis.wrong.profile");
        };
        return form.profil().isEmpty()
                ? profile.coding(
                        form.format().orElseThrow(() -> new Told(HttpStatus.UNPROCESSABLE_CONTENT, "axis.wrong.form")))
                : profile;
    }
}
