package fr.continuum.adapters.web.importing;

import fr.continuum.adapters.web.reading.ContributionExport;
import fr.continuum.adapters.web.reading.FileOf;
import fr.continuum.adapters.web.reading.NotHere;
import fr.continuum.adapters.web.reading.Owners;
import fr.continuum.adapters.web.reading.TableFormat;
import fr.continuum.adapters.web.reading.Whose;
import fr.continuum.adapters.web.security.SignedIn;
import fr.continuum.application.workforce.VeilContributions;
import fr.continuum.domain.shared.Owner;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Files of ours: templates to be filled, and what is done for the plan as it reads back.
@Controller
class ContributionFilePages {

    private final Owners owners;
    private final ContributionExport exports;
    private final VeilContributions veils;
    private final FileOf of;

    ContributionFilePages(Owners owners, ContributionExport exports, VeilContributions veils, FileOf of) {
        this.of = of;
        this.veils = veils;
        this.owners = owners;
        this.exports = exports;
    }

    /// @param known how many contributions of the kind there are
    record Row(Genre genre, long known) {}

    record View(Whose whose, List<Row> rows) {}

    @GetMapping({"/contributions/exporter", "/contributions/modele"})
    String choose(
            @AuthenticationPrincipal SignedIn viewer, @RequestParam(defaultValue = "") String autorite, Model model) {
        Whose whose = owners.of(viewer, autorite);
        model.addAttribute(
                "view",
                new View(
                        whose,
                        Arrays.stream(Genre.values())
                                .map(genre -> new Row(
                                        genre,
                                        exports.known(whose.owner(), genre.kind())
                                                .size()))
                                .toList()));
        return "contributions-fichiers";
    }

    @GetMapping(path = "/contributions/exporter", params = "genre")
    ResponseEntity<byte[]> export(
            @AuthenticationPrincipal SignedIn viewer,
            @RequestParam(defaultValue = "") String autorite,
            @RequestParam String genre,
            @RequestParam(defaultValue = "csv") String format)
            throws IOException {
        Genre asked = genre(genre);
        TableFormat as = format(format);
        Owner owner = owners.of(viewer, autorite).owner();
        return of.today(as, asked.word())
                .body(exports.file(owner, asked.kind(), veils.of(owner, Optional.empty(), viewer.sight()), as));
    }

    @GetMapping(path = "/contributions/modele", params = "genre")
    ResponseEntity<byte[]> template(@RequestParam String genre, @RequestParam(defaultValue = "xlsx") String format)
            throws IOException {
        Genre asked = genre(genre);
        TableFormat as = format(format);
        return as.file("modele-" + asked.word()).body(exports.template(asked.kind(), as));
    }

    private static Genre genre(String word) {
        return Genre.ofWord(word).orElseThrow(() -> new NotHere("profile.no-genre", word));
    }

    private static TableFormat format(String word) {
        return TableFormat.ofWord(word).orElseThrow(() -> new NotHere("profile.no-format", word));
    }
}
