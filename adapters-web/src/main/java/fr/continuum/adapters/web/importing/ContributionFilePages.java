package fr.continuum.adapters.web.importing;

import fr.continuum.adapters.web.reading.NotHere;
import fr.continuum.adapters.web.reading.Owners;
import fr.continuum.adapters.web.reading.Whose;
import fr.continuum.adapters.web.security.SignedIn;
import fr.continuum.application.contribution.ReadContributions;
import fr.continuum.application.port.ContributionFileWriter;
import fr.continuum.application.port.ContributionFileWriter.Format;
import fr.continuum.domain.contribution.Contribution;
import fr.continuum.domain.shared.Owner;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Files of ours: templates to be filled, and what is done for the plan as it reads back.
@Controller
class ContributionFilePages {

    private static final MediaType WORKBOOK =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
    private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);

    private final Owners owners;
    private final ReadContributions contributions;
    private final ContributionFileWriter writer;

    ContributionFilePages(Owners owners, ReadContributions contributions, ContributionFileWriter writer) {
        this.owners = owners;
        this.contributions = contributions;
        this.writer = writer;
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
                                .map(genre ->
                                        new Row(genre, of(whose.owner(), genre).size()))
                                .toList()));
        return "contributions-fichiers";
    }

    private List<Contribution> of(Owner owner, Genre genre) {
        return contributions.today(owner).contributions().stream()
                .filter(one -> one.kind() == genre.kind())
                .toList();
    }

    @GetMapping(path = "/contributions/exporter", params = "genre")
    ResponseEntity<byte[]> export(
            @AuthenticationPrincipal SignedIn viewer,
            @RequestParam(defaultValue = "") String autorite,
            @RequestParam String genre,
            @RequestParam(defaultValue = "csv") String format)
            throws IOException {
        Genre asked = genre(genre);
        Format as = format(format);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        writer.write(asked.kind(), of(owners.of(viewer, autorite).owner(), asked), as, bytes);
        return file(asked.word(), as, bytes);
    }

    @GetMapping(path = "/contributions/modele", params = "genre")
    ResponseEntity<byte[]> template(@RequestParam String genre, @RequestParam(defaultValue = "xlsx") String format)
            throws IOException {
        Genre asked = genre(genre);
        Format as = format(format);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        writer.template(asked.kind(), as, bytes);
        return file("modele-" + asked.word(), as, bytes);
    }

    private static Genre genre(String word) {
        return Genre.ofWord(word).orElseThrow(() -> new NotHere("profile.no-genre", word));
    }

    private static Format format(String word) {
        return switch (word) {
            case "csv" -> Format.CSV;
            case "xlsx" -> Format.WORKBOOK;
            default -> throw new NotHere("profile.no-format", word);
        };
    }

    private static ResponseEntity<byte[]> file(String name, Format format, ByteArrayOutputStream bytes) {
        boolean workbook = format == Format.WORKBOOK;
        return ResponseEntity.ok()
                .contentType(workbook ? WORKBOOK : CSV)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(name + (workbook ? ".xlsx" : ".csv"))
                                .build()
                                .toString())
                .body(bytes.toByteArray());
    }
}
