package fr.continuum.adapters.web.feed;

import fr.continuum.adapters.web.mapping.Keeping;
import fr.continuum.adapters.web.reading.NotHere;
import fr.continuum.adapters.web.security.SignedIn;
import fr.continuum.adapters.web.text.Told;
import fr.continuum.application.feed.KeepFeedProfile;
import fr.continuum.application.mapping.FeedKind;
import fr.continuum.application.mapping.FeedProfile;
import fr.continuum.application.mapping.ProfileName;
import fr.continuum.application.night.AdmitFile;
import fr.continuum.application.night.AskFeedReadings;
import fr.continuum.application.night.AskFeedReadings.LastReading;
import fr.continuum.application.night.TakeBackFile;
import fr.continuum.application.port.AdmittedFiles.Admitted;
import fr.continuum.application.port.FeedProfileFormat;
import fr.continuum.application.port.KeptFeedProfiles;
import fr.continuum.application.port.KeptFeedProfiles.Entry;
import fr.continuum.application.port.KeptFeedProfiles.Kept;
import fr.continuum.application.port.KeptFeedProfiles.State;
import fr.continuum.application.port.Nights.FileKind;
import fr.continuum.application.port.ServiceNames;
import fr.continuum.application.port.TakenBackFiles.TakenBack;
import fr.continuum.domain.shared.Sha256;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// The profiles in force, each with what it reads; its limits changed, itself taken away.
@Controller
class FeedPages {

    /// Where what is said here says it comes from.
    private static final String SOURCE = "écran « Profils des flux »";

    private final FeedDesk desk;
    private final KeptFeedProfiles profiles;
    private final KeepFeedProfile keeping;
    private final AskFeedReadings readings;
    private final FeedProfileFormat format;
    private final FeedProfileReading reading;
    private final AsideReading aside;
    private final AdmitFile files;
    private final TakeBackFile extracts;
    private final ServiceNames services;

    FeedPages(
            FeedDesk desk,
            KeptFeedProfiles profiles,
            KeepFeedProfile keeping,
            AskFeedReadings readings,
            FeedProfileFormat format,
            FeedProfileReading reading,
            AsideReading aside,
            AdmitFile files,
            TakeBackFile extracts,
            ServiceNames services) {
        this.desk = desk;
        this.profiles = profiles;
        this.keeping = keeping;
        this.readings = readings;
        this.format = format;
        this.reading = reading;
        this.aside = aside;
        this.files = files;
        this.extracts = extracts;
        this.services = services;
    }

    @GetMapping("/flux")
    String list(
            @AuthenticationPrincipal SignedIn viewer,
            @RequestParam(defaultValue = "") String effet,
            Locale locale,
            Model model)
            throws IOException {
        return listed(viewer, new Admitting("", "", ""), new Admitting(effet, "", ""), locale, model);
    }

    /// What somebody wrote to take a file in, or back.
    ///
    /// @param file its fingerprint; of one to take back, whose effect is told
    /// @param refusal name of the message that says what is wrong; empty where nothing is
    record Admitting(String file, String reason, String refusal) {}

    private String listed(SignedIn viewer, Admitting admitting, Admitting taking, Locale locale, Model model)
            throws IOException {
        List<Entry> entries = desk.list(viewer);
        Map<String, LastReading> last = readings.of(
                entries.stream().flatMap(entry -> sound(entry).stream()).toList());
        model.addAttribute("view", reading.list(viewer, entries, last, locale));
        model.addAttribute("aside", aside.of(viewer, locale));
        model.addAttribute("admitting", admitting);
        model.addAttribute("inForce", aside.inForce(viewer, taking.file(), locale));
        model.addAttribute("takenBack", aside.history(viewer));
        model.addAttribute("taking", taking);
        model.addAttribute("services", services.known());
        return "flux";
    }

    /// Takes in a file that drifts, with the next night.
    @PostMapping("/flux/admettre")
    String admit(
            @AuthenticationPrincipal SignedIn viewer,
            @RequestParam(defaultValue = "") String fichier,
            @RequestParam(defaultValue = "") String motif,
            Locale locale,
            Model model,
            HttpServletResponse response,
            RedirectAttributes after)
            throws IOException {
        Sha256 sha = seen(fichier);
        require(
                viewer,
                files.setAside().stream()
                        .filter(one -> one.sha().equals(sha))
                        .map(one -> one.file().kind())
                        .findFirst());
        return switch (files.admit(new AdmitFile.Request(sha, motif, viewer.getUsername(), SOURCE))) {
            case AdmitFile.Outcome.Done(Admitted admitted) -> {
                after.addFlashAttribute("admitted", admitted.name());
                yield "redirect:/flux#ecarts";
            }
            case AdmitFile.Outcome.Refused(AdmitFile.Refusal because) -> {
                response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
                yield listed(
                        viewer,
                        new Admitting(fichier, motif, because.name()),
                        new Admitting("", "", ""),
                        locale,
                        model);
            }
        };
    }

    /// Takes an extract in force back, with the next night.
    @PostMapping("/flux/reprendre")
    String takeBack(
            @AuthenticationPrincipal SignedIn viewer,
            @RequestParam(defaultValue = "") String fichier,
            @RequestParam(defaultValue = "") String motif,
            Locale locale,
            Model model,
            HttpServletResponse response,
            RedirectAttributes after)
            throws IOException {
        Sha256 sha = seen(fichier);
        require(viewer, extracts.find(sha).map(TakeBackFile.Extract::kind));
        return switch (extracts.takeBack(new TakeBackFile.Request(sha, motif, viewer.getUsername(), SOURCE))) {
            case TakeBackFile.Outcome.Done(TakenBack taken, var _) -> {
                after.addFlashAttribute("taken", taken.name());
                yield "redirect:/flux#en-vigueur";
            }
            case TakeBackFile.Outcome.Refused(TakeBackFile.Refusal because) -> {
                response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
                yield listed(
                        viewer,
                        new Admitting("", "", ""),
                        new Admitting(fichier, motif, because.name()),
                        locale,
                        model);
            }
        };
    }

    /// Of a file nobody knows, whoever keeps any feed is told so.
    private static void require(SignedIn viewer, Optional<FileKind> kind) {
        if (kind.isPresent() || !viewer.mayKeepFeeds()) {
            FeedDesk.require(viewer, kind.map(Enum::name).map(FeedKind::valueOf).orElse(FeedKind.POSTS));
        }
    }

    private static Optional<FeedProfile> sound(Entry entry) {
        return entry.state() instanceof State.Sound(FeedProfile profile) ? Optional.of(profile) : Optional.empty();
    }

    @GetMapping("/flux/fiche")
    String one(
            @AuthenticationPrincipal SignedIn viewer,
            @RequestParam(defaultValue = "") String nom,
            Locale locale,
            Model model)
            throws IOException {
        Entry entry = desk.find(viewer, nom);
        Map<String, LastReading> last =
                readings.of(Stream.of(entry).flatMap(e -> sound(e).stream()).toList());
        model.addAttribute("view", reading.one(viewer, entry, last, locale));
        return "flux-fiche";
    }

    /// The profile as the home keeps it. What words of an HR feed mean may name departments: it is for those who
    /// keep them.
    @GetMapping("/flux/fichier")
    ResponseEntity<byte[]> download(
            @AuthenticationPrincipal SignedIn viewer, @RequestParam(defaultValue = "") String nom) throws IOException {
        Entry entry = desk.find(viewer, nom);
        FeedProfile profile = sound(entry).orElseThrow(() -> new NotHere("feed.gone", nom));
        if (!entry.shipped()) {
            FeedDesk.require(viewer, profile.kind());
        }
        return ResponseEntity.ok()
                .contentType(new MediaType("application", "yaml", StandardCharsets.UTF_8))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(entry.name() + ".yaml")
                                .build()
                                .toString())
                .body(format.write(profile).getBytes(StandardCharsets.UTF_8));
    }

    /// Other limits of drift.
    @PostMapping("/flux/fiche")
    String limit(
            @AuthenticationPrincipal SignedIn viewer,
            @RequestParam(defaultValue = "") String nom,
            @RequestParam(defaultValue = "") String vu,
            @RequestParam MultiValueMap<String, String> values,
            RedirectAttributes after)
            throws IOException {
        Entry entry = desk.find(viewer, nom);
        FeedDesk.require(viewer, entry);
        FeedProfile profile = sound(entry).orElseThrow(() -> new Told(HttpStatus.CONFLICT, "feed.broken-base", nom));
        ProfileName name = entry.called().orElseThrow(() -> new NotHere("feed.gone", nom));
        FeedProfile next = profile.within(new FeedForm(values).limits(profile.limits()));
        KeepFeedProfile.Outcome outcome =
                keeping.keep(new KeepFeedProfile.Request(name, next, Optional.of(seen(vu)), false));
        after.addFlashAttribute(
                "keeping",
                new Keeping(
                        switch (outcome) {
                            case KeepFeedProfile.Outcome.Done _ -> "DONE";
                            case KeepFeedProfile.Outcome.Incomplete _, KeepFeedProfile.Outcome.Unusable _ ->
                                "INCOMPLETE";
                            case KeepFeedProfile.Outcome.NotKept(Kept because) -> because.name();
                        },
                        nom));
        return "redirect:/flux/fiche?nom=" + name;
    }

    /// What nobody can have seen, where the address says no fingerprint.
    private static Sha256 seen(String vu) {
        return vu.matches("[0-9a-f]{64}") ? new Sha256(vu) : Sha256.of("");
    }

    @PostMapping("/flux/retirer")
    String remove(
            @AuthenticationPrincipal SignedIn viewer,
            @RequestParam(defaultValue = "") String nom,
            @RequestParam(defaultValue = "") String vu,
            RedirectAttributes after)
            throws IOException {
        Entry entry = desk.find(viewer, nom);
        FeedDesk.require(viewer, entry);
        ProfileName name = entry.called().orElseThrow(() -> new NotHere("feed.gone", nom));
        Kept kept = profiles.remove(name, seen(vu));
        after.addFlashAttribute("keeping", new Keeping(kept == Kept.DONE ? "REMOVED" : kept.name(), nom));
        return kept == Kept.DONE || kept == Kept.MISSING ? "redirect:/flux" : "redirect:/flux/fiche?nom=" + name;
    }
}
