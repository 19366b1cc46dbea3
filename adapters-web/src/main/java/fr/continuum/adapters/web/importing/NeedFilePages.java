package fr.continuum.adapters.web.importing;

import fr.continuum.adapters.web.held.HoldingPlace;
import fr.continuum.adapters.web.held.Upload;
import fr.continuum.adapters.web.reading.FileOf;
import fr.continuum.adapters.web.reading.NeedExport;
import fr.continuum.adapters.web.reading.NotHere;
import fr.continuum.adapters.web.reading.Owners;
import fr.continuum.adapters.web.reading.TableFormat;
import fr.continuum.adapters.web.reading.Whose;
import fr.continuum.adapters.web.security.SignedIn;
import fr.continuum.application.contribution.ImportNeeds;
import fr.continuum.application.contribution.ImportNeeds.Outcome;
import fr.continuum.application.contribution.ReadContributions;
import fr.continuum.application.contribution.ToldVersions;
import fr.continuum.application.port.Content;
import fr.continuum.application.port.FileFault;
import fr.continuum.domain.shared.Sha256;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// Competency needs from a table: what it would change is shown first, then confirmed; and the table out again.
@Controller
class NeedFilePages {

    private final Owners owners;
    private final ReadContributions contributions;
    private final ImportNeeds imports;
    private final NeedExport exports;
    private final HoldingPlace<NeedDraft> held;
    private final ToldVersions versions;
    private final FileOf of;

    NeedFilePages(
            Owners owners,
            ReadContributions contributions,
            ImportNeeds imports,
            NeedExport exports,
            HoldingPlace<NeedDraft> held,
            ToldVersions versions,
            FileOf of) {
        this.of = of;
        this.owners = owners;
        this.contributions = contributions;
        this.imports = imports;
        this.exports = exports;
        this.held = held;
        this.versions = versions;
    }

    @GetMapping("/contributions/besoins/importer")
    ModelAndView ask(@AuthenticationPrincipal SignedIn viewer, @RequestParam(defaultValue = "") String autorite) {
        viewer.reach().mustBeWhole();
        return page(owners.of(viewer, autorite));
    }

    /// Takes a file and says what it would change. Changes nothing.
    @PostMapping("/contributions/besoins/importer")
    ModelAndView look(
            @AuthenticationPrincipal SignedIn viewer,
            @RequestParam(defaultValue = "") String autorite,
            @RequestParam(name = "file", required = false) @Nullable List<MultipartFile> file,
            HttpSession session,
            Locale locale)
            throws IOException {
        Whose whose = owners.of(viewer, autorite);
        List<Content> files = Upload.of(file == null ? List.of() : file);
        if (files.size() != 1) {
            return refused(page(whose), "profile.no-file");
        }
        String depot = held.hold(session.getId(), files.getFirst(), new NeedDraft());
        return looked(viewer, whose, depot, held.file(session.getId(), depot).orElseThrow(DepositGone::new), locale);
    }

    private ModelAndView looked(SignedIn viewer, Whose whose, String depot, Content file, Locale locale)
            throws IOException {
        ModelAndView page = page(whose);
        return switch (imports.effect(request(viewer, whose, file))) {
            case Outcome.Refused(List<FileFault> faults) -> {
                page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
                yield page.addObject("faults", faults).addObject("file", file.name());
            }
            case Outcome.Done done -> page.addObject("depot", depot).addObject("view", view(file, done, locale));
            case Outcome.ChangedMeanwhile _ -> throw new IllegalStateException("Nothing was looked at before");
        };
    }

    /// Imports the file that waits, unless what it comes into is no longer what its effect was shown against.
    @PostMapping("/contributions/besoins/importer/confirmer")
    ModelAndView confirm(
            @AuthenticationPrincipal SignedIn viewer,
            @RequestParam(defaultValue = "") String autorite,
            @RequestParam(defaultValue = "") String depot,
            @RequestParam(defaultValue = "") String vu,
            HttpSession session,
            Locale locale,
            RedirectAttributes after)
            throws IOException {
        Whose whose = owners.of(viewer, autorite);
        Optional<Content> file = held.file(session.getId(), depot);
        if (file.isEmpty()) {
            return refused(page(whose), "profile.gone");
        }
        if (!vu.matches("[0-9a-f]{64}")) {
            return refused(looked(viewer, whose, depot, file.get(), locale), "profile.changed-meanwhile");
        }
        Optional<Sha256> seen = versions.meant(
                vu, Optional.of(contributions.today(whose.owner()).version()));
        return switch (imports.importFile(request(viewer, whose, file.get()), seen)) {
            case Outcome.Done done -> {
                held.letGo(session.getId(), depot);
                after.addFlashAttribute("done", view(file.get(), done, locale));
                yield new ModelAndView("redirect:/contributions/besoins/importer?autorite=" + whose.autorite());
            }
            case Outcome.Refused _ -> looked(viewer, whose, depot, file.get(), locale);
            case Outcome.ChangedMeanwhile _ ->
                refused(looked(viewer, whose, depot, file.get(), locale), "profile.changed-meanwhile");
        };
    }

    private NeedEffectView view(Content file, Outcome.Done done, Locale locale) {
        return NeedEffectView.of(file.name(), done, versions.of(done.effect().book()), locale);
    }

    private static ImportNeeds.Request request(SignedIn viewer, Whose whose, Content file) {
        return new ImportNeeds.Request(whose.owner(), file, viewer.getUsername(), file.name(), viewer.reach());
    }

    private ModelAndView page(Whose whose) {
        return new ModelAndView("besoins-importer")
                .addObject("whose", whose)
                .addObject("largest", held.largest())
                .addObject(
                        "known",
                        contributions.today(whose.owner()).background().needs().size());
    }

    private static ModelAndView refused(ModelAndView page, String trouble) {
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page.addObject("trouble", trouble);
    }

    @GetMapping("/contributions/besoins/exporter")
    ResponseEntity<byte[]> export(
            @AuthenticationPrincipal SignedIn viewer,
            @RequestParam(defaultValue = "") String autorite,
            @RequestParam(defaultValue = "csv") String format)
            throws IOException {
        TableFormat as = format(format);
        return of.today(as, "besoins")
                .body(exports.file(
                        contributions.today(owners.of(viewer, autorite).owner()), as));
    }

    @GetMapping("/contributions/besoins/modele")
    ResponseEntity<byte[]> template(@RequestParam(defaultValue = "xlsx") String format) throws IOException {
        TableFormat as = format(format);
        return as.file("modele-besoins").body(exports.template(as));
    }

    private static TableFormat format(String word) {
        return TableFormat.ofWord(word).orElseThrow(() -> new NotHere("profile.no-format", word));
    }
}
