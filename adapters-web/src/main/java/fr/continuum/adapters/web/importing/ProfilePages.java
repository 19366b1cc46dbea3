package fr.continuum.adapters.web.importing;

import fr.continuum.adapters.web.mapping.Keeping;
import fr.continuum.adapters.web.reading.NotHere;
import fr.continuum.adapters.web.reading.Owners;
import fr.continuum.adapters.web.reading.ProfileShelf;
import fr.continuum.adapters.web.reading.Whose;
import fr.continuum.adapters.web.security.SignedIn;
import fr.continuum.application.mapping.ContributionField;
import fr.continuum.application.mapping.ContributionProfile;
import fr.continuum.application.mapping.ProfileName;
import fr.continuum.application.port.ContributionProfileFormat;
import fr.continuum.application.port.ContributionProfiles.Entry;
import fr.continuum.application.port.ContributionProfiles.Kept;
import fr.continuum.application.port.ContributionProfiles.State;
import fr.continuum.application.port.FileFault;
import fr.continuum.domain.shared.Owner;
import fr.continuum.domain.shared.Siren;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// The profiles that are kept: what each reads, its file, another name, an end.
@Controller
class ProfilePages {

    private final Owners owners;
    private final ProfileShelf shelf;
    private final ContributionProfileFormat format;
    private final ContributionFacts facts;

    ProfilePages(Owners owners, ProfileShelf shelf, ContributionProfileFormat format, ContributionFacts facts) {
        this.owners = owners;
        this.shelf = shelf;
        this.format = format;
        this.facts = facts;
    }

    /// One thing a profile reads.
    ///
    /// @param column its header; empty where every row says the same
    /// @param always what every row says
    record Reads(ContributionField field, String column, String always) {}

    /// @param owner whose it is, as the form sends it back; empty for one that ships
    /// @param genre null where it is broken
    /// @param named whether it has a name by which it can be asked for
    record Row(
            String name,
            String owner,
            @Nullable Genre genre,
            List<Reads> reads,
            List<FileFault> faults,
            boolean mayChange,
            boolean named) {

        public String shelf() {
            return owner.isEmpty() ? "shipped" : owner.equals("*") ? "home" : "own";
        }
    }

    record View(Whose whose, List<Row> rows) {}

    @GetMapping("/contributions/profils")
    String list(
            @AuthenticationPrincipal SignedIn viewer,
            @RequestParam(defaultValue = "") String autorite,
            Locale locale,
            Model model)
            throws IOException {
        Whose whose = owners.of(viewer, autorite);
        model.addAttribute(
                "view",
                new View(
                        whose,
                        shelf.list(viewer, whose.owner()).stream()
                                .map(entry -> row(viewer, entry, locale))
                                .toList()));
        return "profils";
    }

    private Row row(SignedIn viewer, Entry entry, Locale locale) {
        boolean named = ProfileName.of(entry.name())
                .filter(name -> name.value().equals(entry.name()))
                .isPresent();
        boolean mayChange = named
                && entry.keptBy()
                        .filter(owner -> shelf.mayChange(viewer, owner))
                        .isPresent();
        String owner = entry.keptBy().map(Owner::value).orElse("");
        return switch (entry.state()) {
            case State.Sound(ContributionProfile profile) ->
                new Row(
                        entry.name(),
                        owner,
                        Genre.of(profile.kind()),
                        reads(profile, locale),
                        List.of(),
                        mayChange,
                        named);
            case State.Broken(List<FileFault> faults) ->
                new Row(entry.name(), owner, null, List.of(), faults, mayChange, named);
        };
    }

    private List<Reads> reads(ContributionProfile profile, Locale locale) {
        return ContributionField.of(profile.kind()).stream()
                .map(field -> new Reads(
                        field,
                        profile.column(field),
                        profile.constant(field)
                                .map(value -> field.meanings().isEmpty() ? value : facts.meaning(field, value, locale))
                                .orElse("")))
                .filter(reads -> !reads.column().isEmpty() || !reads.always().isEmpty())
                .toList();
    }

    @GetMapping(path = "/contributions/profils", params = "nom")
    ResponseEntity<byte[]> download(
            @AuthenticationPrincipal SignedIn viewer,
            @RequestParam(defaultValue = "") String autorite,
            @RequestParam String nom)
            throws IOException {
        Optional<ProfileName> name = ProfileName.of(nom);
        Optional<Entry> entry = name.isEmpty()
                ? Optional.empty()
                : shelf.find(viewer, owners.of(viewer, autorite).owner(), name.get());
        if (entry.isEmpty() || !(entry.get().state() instanceof State.Sound(ContributionProfile profile))) {
            throw new NotHere("profile.unknown");
        }
        return ResponseEntity.ok()
                .contentType(new MediaType("application", "yaml", StandardCharsets.UTF_8))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(entry.get().name() + ".yaml")
                                .build()
                                .toString())
                .body(format.write(profile).getBytes(StandardCharsets.UTF_8));
    }

    @PostMapping("/contributions/profils/renommer")
    String rename(
            @AuthenticationPrincipal SignedIn viewer,
            @RequestParam(defaultValue = "") String autorite,
            @RequestParam(defaultValue = "") String chez,
            @RequestParam(defaultValue = "") String nom,
            @RequestParam(defaultValue = "") String vers,
            RedirectAttributes after)
            throws IOException {
        Optional<ProfileName> to = ProfileName.of(vers);
        if (to.isEmpty()) {
            after.addFlashAttribute("keeping", new Keeping("NO_NAME", vers));
        } else {
            Optional<ProfileName> from = ProfileName.of(nom);
            Kept kept = from.isEmpty() || owner(chez).isEmpty()
                    ? Kept.MISSING
                    : shelf.rename(viewer, owner(chez).get(), from.get(), to.get());
            after.addFlashAttribute(
                    "keeping",
                    new Keeping(
                            kept == Kept.DONE ? "RENAMED" : kept.name(),
                            to.get().value()));
        }
        return back(autorite, after);
    }

    @PostMapping("/contributions/profils/retirer")
    String remove(
            @AuthenticationPrincipal SignedIn viewer,
            @RequestParam(defaultValue = "") String autorite,
            @RequestParam(defaultValue = "") String chez,
            @RequestParam(defaultValue = "") String nom,
            RedirectAttributes after)
            throws IOException {
        Optional<ProfileName> name = ProfileName.of(nom);
        boolean removed = name.isPresent()
                && owner(chez).isPresent()
                && shelf.remove(viewer, owner(chez).get(), name.get());
        after.addFlashAttribute("keeping", new Keeping(removed ? "REMOVED" : "MISSING", nom));
        return back(autorite, after);
    }

    private static Optional<Owner> owner(String value) {
        return value.equals(Owner.HOME.value()) || Siren.isValid(value)
                ? Optional.of(new Owner(value))
                : Optional.empty();
    }

    private static String back(String autorite, RedirectAttributes after) {
        if (!autorite.isEmpty()) {
            after.addAttribute("autorite", autorite);
        }
        return "redirect:/contributions/profils";
    }
}
