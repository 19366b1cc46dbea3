package fr.continuum.adapters.web.indicator;

import fr.continuum.adapters.web.finding.RefusalRow;
import fr.continuum.adapters.web.held.Upload;
import fr.continuum.adapters.web.reading.Owners;
import fr.continuum.adapters.web.reading.Whose;
import fr.continuum.adapters.web.security.SignedIn;
import fr.continuum.application.indicator.ChangeIndicators;
import fr.continuum.application.indicator.ChangeIndicators.Outcome;
import fr.continuum.application.indicator.ChangeIndicators.Request;
import fr.continuum.application.indicator.ReadIndicators;
import fr.continuum.application.port.By;
import fr.continuum.application.port.Content;
import fr.continuum.application.port.FileFault;
import fr.continuum.application.port.IndicatorTables;
import fr.continuum.domain.indicator.Entered;
import fr.continuum.domain.indicator.Indicator;
import fr.continuum.domain.indicator.IndicatorBook;
import fr.continuum.domain.plan.PlanChange.Origin;
import fr.continuum.domain.rule.Refusal;
import fr.continuum.domain.shared.Days;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/// Indicators and their measures as a table, out and in again: what a file would change is told first, or it is
/// imported, all of it or nothing. What it brings that breaks R26 or R27 is kept and found; what was voted and what
/// was measured is not overwritten by it (R06, R28).
@Controller
class ExchangePages {

    private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);

    private final Owners owners;
    private final ReadIndicators indicators;
    private final ChangeIndicators changing;
    private final IndicatorTables tables;
    private final Clock clock;

    ExchangePages(
            Owners owners, ReadIndicators indicators, ChangeIndicators changing, IndicatorTables tables, Clock clock) {
        this.owners = owners;
        this.indicators = indicators;
        this.changing = changing;
        this.tables = tables;
        this.clock = clock;
    }

    @GetMapping("/indicateurs/exporter")
    ResponseEntity<byte[]> export(
            @AuthenticationPrincipal SignedIn viewer, @RequestParam(defaultValue = "") String autorite)
            throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        tables.write(book(owners.of(viewer, autorite)), bytes);
        return ResponseEntity.ok()
                .contentType(CSV)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("indicateurs.csv")
                                .build()
                                .toString())
                .body(bytes.toByteArray());
    }

    /// What a file changes.
    ///
    /// @param sheets new or changed
    /// @param measures new or corrected
    /// @param done whether it was imported
    record Effect(String file, int sheets, int measures, boolean done) {

        public boolean isNothing() {
            return sheets + measures == 0;
        }
    }

    @GetMapping("/indicateurs/importer")
    ModelAndView ask(@AuthenticationPrincipal SignedIn viewer, @RequestParam(defaultValue = "") String autorite) {
        return page(owners.of(viewer, autorite), HttpStatus.OK);
    }

    /// @param faire `importer` to keep what the file says; anything else tells what it would change
    @PostMapping("/indicateurs/importer")
    ModelAndView bring(
            @AuthenticationPrincipal SignedIn viewer,
            @RequestParam(defaultValue = "") String autorite,
            @RequestParam(defaultValue = "") String faire,
            @RequestParam(name = "file", required = false) @Nullable List<MultipartFile> file,
            Locale locale)
            throws IOException {
        Whose whose = owners.of(viewer, autorite);
        List<Content> files = Upload.of(file == null ? List.of() : file);
        if (files.size() != 1) {
            return page(whose, HttpStatus.UNPROCESSABLE_CONTENT).addObject("trouble", "profile.no-file");
        }
        Content table = files.getFirst();
        return switch (tables.read(table)) {
            case IndicatorTables.Outcome.Unusable(List<FileFault> faults) ->
                page(whose, HttpStatus.UNPROCESSABLE_CONTENT)
                        .addObject("faults", faults)
                        .addObject("file", table.name());
            case IndicatorTables.Outcome.Read(List<Indicator> sheets, List<Entered> measures) ->
                brought(viewer, whose, table.name(), sheets, measures, faire.equals("importer"), locale);
        };
    }

    private ModelAndView brought(
            SignedIn viewer,
            Whose whose,
            String file,
            List<Indicator> sheets,
            List<Entered> measures,
            boolean keep,
            Locale locale) {
        IndicatorBook before = book(whose);
        Request request = new Request(
                whose.owner(),
                sheets,
                measures,
                Map.of(),
                Optional.empty(),
                Origin.FILE,
                new By(viewer.getUsername(), file));
        return switch (keep ? changing.change(request) : changing.tryOut(request)) {
            case Outcome.Done _ ->
                page(whose, HttpStatus.OK).addObject("effect", effect(file, before, sheets, measures, keep));
            case Outcome.Refused(List<Refusal> refusals) ->
                page(whose, HttpStatus.UNPROCESSABLE_CONTENT).addObject("refusals", RefusalRow.of(refusals, locale));
            case Outcome.ChangedMeanwhile _ ->
                page(whose, HttpStatus.CONFLICT).addObject("trouble", "indicator.meanwhile");
        };
    }

    private static Effect effect(
            String file, IndicatorBook before, List<Indicator> sheets, List<Entered> measures, boolean done) {
        return new Effect(
                file,
                (int) sheets.stream()
                        .filter(sheet -> !before.find(sheet.code()).equals(Optional.of(sheet)))
                        .count(),
                (int) measures.stream()
                        .map(Entered::measure)
                        .filter(measure -> !before.measure(measure.indicator(), measure.period())
                                .equals(Optional.of(measure)))
                        .count(),
                done);
    }

    private IndicatorBook book(Whose whose) {
        return indicators.book(whose.owner(), Days.of(clock.instant()));
    }

    private static ModelAndView page(Whose whose, HttpStatus status) {
        ModelAndView page = new ModelAndView("indicateurs-importer")
                .addObject("whose", whose)
                .addObject("refusals", List.of());
        page.setStatus(status);
        return page;
    }
}
