package fr.continuum.adapters.web.feed;

import fr.continuum.adapters.web.held.HoldingPlace;
import fr.continuum.adapters.web.held.Upload;
import fr.continuum.adapters.web.reading.NotHere;
import fr.continuum.adapters.web.security.SignedIn;
import fr.continuum.adapters.web.text.Told;
import fr.continuum.application.mapping.FeedProfile;
import fr.continuum.application.mapping.TableLayout;
import fr.continuum.application.port.Content;
import fr.continuum.application.port.FeedSampleReader;
import fr.continuum.application.port.FeedSampleReader.Proposal;
import fr.continuum.application.port.FileFault;
import fr.continuum.application.port.KeptFeedProfiles.Entry;
import fr.continuum.application.port.KeptFeedProfiles.State;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/// The first step of a profile: which feed, and a sample of it.
@Controller
class FeedDropPages {

    private final FeedDesk desk;
    private final FeedSampleReader samples;
    private final HoldingPlace<FeedDraft> held;

    FeedDropPages(FeedDesk desk, FeedSampleReader samples, HoldingPlace<FeedDraft> held) {
        this.desk = desk;
        this.samples = samples;
        this.held = held;
    }

    /// @param base name of the profile that is to be corrected; empty for a new one
    /// @param faults why the sample cannot serve
    /// @param trouble key of what else is wrong; empty where nothing is
    record View(List<Flux> fluxes, Flux flux, String base, long largest, List<FileFault> faults, String trouble) {}

    /// @param profil name of a kept profile to be corrected
    /// @param parti there where the sample of a later step was gone
    @GetMapping("/flux/nouveau")
    ModelAndView ask(
            @AuthenticationPrincipal SignedIn viewer,
            @RequestParam(defaultValue = "") String flux,
            @RequestParam(defaultValue = "") String profil,
            @RequestParam(name = "parti", required = false) @Nullable String parti)
            throws IOException {
        Optional<Entry> base = base(viewer, profil);
        return page(viewer, asked(viewer, flux, base), base, List.of(), parti == null ? "" : "feed.sample-gone");
    }

    private Optional<Entry> base(SignedIn viewer, String profil) throws IOException {
        if (profil.isEmpty()) {
            return Optional.empty();
        }
        Entry entry = desk.find(viewer, profil);
        FeedDesk.require(viewer, entry);
        if (entry.state() instanceof State.Broken) {
            throw new Told(HttpStatus.CONFLICT, "feed.broken-base", profil);
        }
        return Optional.of(entry);
    }

    private static Flux asked(SignedIn viewer, String flux, Optional<Entry> base) {
        return base.flatMap(Entry::kind)
                .map(Flux::of)
                .or(() -> Flux.ofWord(flux).filter(one -> FeedDesk.mayKeep(viewer, one.kind())))
                .or(() -> mine(viewer).stream().findFirst())
                .orElseThrow(() -> new Told(HttpStatus.FORBIDDEN, "feed.forbidden.shared"));
    }

    private static List<Flux> mine(SignedIn viewer) {
        return Arrays.stream(Flux.values())
                .filter(flux -> FeedDesk.mayKeep(viewer, flux.kind()))
                .toList();
    }

    @PostMapping("/flux/nouveau")
    ModelAndView drop(
            @AuthenticationPrincipal SignedIn viewer,
            @RequestParam(defaultValue = "") String flux,
            @RequestParam(defaultValue = "") String profil,
            @RequestParam(name = "file", required = false) @Nullable List<MultipartFile> file,
            HttpSession session)
            throws IOException {
        Optional<Entry> base = base(viewer, profil);
        Flux of = base.flatMap(Entry::kind)
                .map(Flux::of)
                .or(() -> Flux.ofWord(flux))
                .orElseThrow(() -> new NotHere("feed.no-flux", flux));
        FeedDesk.require(viewer, of.kind());
        List<Content> files = Upload.of(file == null ? List.of() : file);
        if (files.size() != 1) {
            return refused(page(viewer, of, base, List.of(), "profile.no-file"));
        }
        return dropped(viewer, of, base, files.getFirst(), session);
    }

    private ModelAndView dropped(SignedIn viewer, Flux of, Optional<Entry> base, Content sample, HttpSession session)
            throws IOException {
        Optional<FeedDraft.Base> kept = base.flatMap(entry -> entry.state() instanceof State.Sound(FeedProfile profile)
                ? entry.called().map(name -> new FeedDraft.Base(name, profile, entry.version()))
                : Optional.empty());
        Optional<TableLayout> layout = kept.map(one -> one.profile().layout());
        return switch (samples.propose(sample, of.kind(), layout)) {
            case Proposal.Unusable(FileFault fault) -> refused(page(viewer, of, base, List.of(fault), ""));
            case Proposal.Proposed(FeedProfile proposed, var guessed) -> {
                FeedDraft draft = kept.map(one -> new FeedDraft(one.profile(), Set.of(), kept))
                        .orElseGet(() -> new FeedDraft(proposed, guessed, Optional.empty()));
                yield next(held.hold(session.getId(), sample, draft));
            }
        };
    }

    static ModelAndView next(String depot) {
        return new ModelAndView("redirect:/flux/colonnes?depot=" + depot);
    }

    private static ModelAndView refused(ModelAndView page) {
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }

    private ModelAndView page(
            SignedIn viewer, Flux flux, Optional<Entry> base, List<FileFault> faults, String trouble) {
        return new ModelAndView("flux-nouveau")
                .addObject(
                        "view",
                        new View(
                                mine(viewer), flux, base.map(Entry::name).orElse(""), held.largest(), faults, trouble));
    }
}
