package fr.continuum.adapters.web.importing;

import fr.continuum.adapters.web.held.HoldingPlace;
import fr.continuum.adapters.web.held.Upload;
import fr.continuum.adapters.web.reading.Owners;
import fr.continuum.adapters.web.reading.ProfileShelf;
import fr.continuum.adapters.web.reading.Whose;
import fr.continuum.adapters.web.security.SignedIn;
import fr.continuum.application.mapping.ContributionProfile;
import fr.continuum.application.mapping.ProfileName;
import fr.continuum.application.port.Content;
import fr.continuum.application.port.ContributionFileReader;
import fr.continuum.application.port.ContributionFileReader.Feed;
import fr.continuum.application.port.ContributionFileReader.Preview;
import fr.continuum.application.port.ContributionFileReader.Proposal;
import fr.continuum.application.port.ContributionProfiles.Entry;
import fr.continuum.application.port.ContributionProfiles.State;
import fr.continuum.application.port.FileFault;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.util.unit.DataSize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/// The first step: what is brought, in which file, and perhaps under which profile.
@Controller
class ImportDropPages {

    private final Owners owners;
    private final ProfileShelf shelf;
    private final ContributionFileReader reader;
    private final HoldingPlace<Draft> held;
    private final DataSize largest;

    ImportDropPages(
            Owners owners,
            ProfileShelf shelf,
            ContributionFileReader reader,
            HoldingPlace<Draft> held,
            @Value("${spring.servlet.multipart.max-file-size:100MB}") DataSize largest) {
        this.owners = owners;
        this.shelf = shelf;
        this.reader = reader;
        this.held = held;
        this.largest = largest;
    }

    /// What somebody asks for.
    ///
    /// @param autorite SIREN
    record Asked(
            @Nullable String autorite,
            @Nullable String genre,
            @Nullable String profil) {

        String whose() {
            return autorite == null ? "" : autorite;
        }

        Genre kind() {
            return Genre.ofWord(genre == null ? "" : genre).orElse(Genre.FORMATIONS);
        }

        String profile() {
            return profil == null ? "" : profil;
        }
    }

    /// @param profiles that can be used, those of the chosen kind first
    /// @param faults why the file or the profile cannot serve
    /// @param trouble key of what else is wrong; empty where nothing is
    record View(
            Whose whose,
            List<Genre> genres,
            Genre genre,
            String profile,
            List<Entry> profiles,
            long largest,
            List<FileFault> faults,
            String trouble) {}

    /// @param parti there where the file of a later step was gone
    @GetMapping("/contributions/importer")
    ModelAndView ask(
            @AuthenticationPrincipal SignedIn viewer,
            Asked asked,
            @RequestParam(name = "parti", required = false) @Nullable String parti)
            throws IOException {
        return page(viewer, asked, List.of(), parti == null ? "" : "profile.gone");
    }

    @PostMapping("/contributions/importer")
    ModelAndView drop(
            @AuthenticationPrincipal SignedIn viewer,
            Asked asked,
            @RequestParam(name = "file", required = false) @Nullable List<MultipartFile> file,
            HttpSession session)
            throws IOException {
        List<Content> files = Upload.of(file == null ? List.of() : file);
        if (files.size() != 1) {
            return refused(viewer, asked, List.of(), "profile.no-file");
        }
        if (asked.profile().isEmpty()) {
            return guessed(viewer, asked, files.getFirst(), session);
        }
        Optional<Entry> entry = entry(viewer, asked);
        if (entry.isEmpty()) {
            return refused(viewer, asked, List.of(), "profile.unknown");
        }
        return switch (entry.get().state()) {
            case State.Broken(List<FileFault> faults) -> refused(viewer, asked, faults, "");
            case State.Sound(ContributionProfile profile) -> known(viewer, asked, profile, files.getFirst(), session);
        };
    }

    private Optional<Entry> entry(SignedIn viewer, Asked asked) throws IOException {
        Optional<ProfileName> name = ProfileName.of(asked.profile());
        return name.isEmpty()
                ? Optional.empty()
                : shelf.find(viewer, owners.of(viewer, asked.whose()).owner(), name.get());
    }

    private ModelAndView guessed(SignedIn viewer, Asked asked, Content file, HttpSession session) throws IOException {
        return switch (reader.propose(file, asked.kind().kind(), Optional.empty(), feed(viewer))) {
            case Proposal.Unusable(FileFault fault) -> refused(viewer, asked, List.of(fault), "");
            case Proposal.Proposed proposed -> {
                Draft draft = Draft.of(whose(viewer, asked), proposed.profile(), proposed.guesses());
                yield next("colonnes", held.hold(session.getId(), file, draft));
            }
        };
    }

    /// A profile that fits leads to the effect at once; one that does not, to its columns.
    private ModelAndView known(
            SignedIn viewer, Asked asked, ContributionProfile profile, Content file, HttpSession session)
            throws IOException {
        Preview preview = reader.preview(file, profile, feed(viewer), 1);
        if (!preview.faults().isEmpty()
                && preview.columns().isEmpty()
                && preview.sheets().isEmpty()) {
            return refused(viewer, asked, preview.faults(), "");
        }
        Draft draft = Draft.known(
                whose(viewer, asked), profile, ProfileName.of(asked.profile()).orElseThrow());
        return next(preview.faults().isEmpty() ? "effet" : "colonnes", held.hold(session.getId(), file, draft));
    }

    private String whose(SignedIn viewer, Asked asked) {
        return owners.of(viewer, asked.whose()).autorite();
    }

    static Feed feed(SignedIn viewer) {
        return new Feed(viewer.getUsername(), Instant.now());
    }

    static ModelAndView next(String step, String depot) {
        return new ModelAndView("redirect:/contributions/importer/" + step + "?depot=" + depot);
    }

    private ModelAndView refused(SignedIn viewer, Asked asked, List<FileFault> faults, String trouble)
            throws IOException {
        ModelAndView page = page(viewer, asked, faults, trouble);
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }

    private ModelAndView page(SignedIn viewer, Asked asked, List<FileFault> faults, String trouble) throws IOException {
        Whose whose = owners.of(viewer, asked.whose());
        List<Entry> sound = shelf.list(viewer, whose.owner()).stream()
                .filter(entry -> entry.state() instanceof State.Sound)
                .toList();
        return new ModelAndView("importer")
                .addObject(
                        "view",
                        new View(
                                whose,
                                Arrays.asList(Genre.values()),
                                asked.kind(),
                                asked.profile(),
                                sound,
                                Math.min(largest.toMegabytes(), ContributionFileReader.MOST_MEGABYTES),
                                faults,
                                trouble));
    }
}
