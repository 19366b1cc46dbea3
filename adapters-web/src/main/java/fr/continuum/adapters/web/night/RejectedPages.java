package fr.continuum.adapters.web.night;

import fr.continuum.adapters.web.list.Ask;
import fr.continuum.adapters.web.list.ListFiles;
import fr.continuum.adapters.web.list.ListTable;
import fr.continuum.adapters.web.page.Paging;
import fr.continuum.adapters.web.reading.NotHere;
import fr.continuum.adapters.web.security.SignedIn;
import fr.continuum.application.night.AskRejectedRows;
import fr.continuum.application.port.BudgetDocumentReader.LineCounts;
import fr.continuum.application.port.Nights;
import fr.continuum.application.port.Nights.FileRecord;
import fr.continuum.application.port.Nights.Night;
import fr.continuum.domain.consolidation.DocumentStatus;
import fr.continuum.domain.consolidation.NightId;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/// The rows of a file of a night that were rejected, every one of them: who mends the export needs them all.
@Controller
class RejectedPages {

    private final Nights nights;
    private final NightReading reading;
    private final AskRejectedRows rejected;
    private final RejectedTable table;
    private final ListFiles files;

    RejectedPages(Nights nights, NightReading reading, AskRejectedRows rejected, RejectedTable table, ListFiles files) {
        this.nights = nights;
        this.reading = reading;
        this.rejected = rejected;
        this.table = table;
        this.files = files;
    }

    @GetMapping("/nuits/{id}/rejets/{place}")
    String rows(
            @AuthenticationPrincipal SignedIn viewer,
            @PathVariable String id,
            @PathVariable String place,
            @RequestParam(defaultValue = "") String page,
            HttpServletRequest request,
            Locale locale,
            Model model)
            throws IOException {
        Night night = night(id);
        FileRecord file = file(viewer, night, place);
        Ask ask = Ask.of(request);
        ListTable<RejectedRow> list = table.in(locale);
        RejectedReading.Read read = RejectedReading.page(
                () -> rejected.of(file), list, ask, page, through -> Paging.of(page, through, request));
        LineCounts lines = file.lines();
        model.addAttribute("night", night);
        model.addAttribute("file", file);
        model.addAttribute("counted", lines == null ? 0 : lines.rejected());
        model.addAttribute("aside", file.status() == DocumentStatus.QUARANTINED);
        model.addAttribute("reasons", read.reasons());
        model.addAttribute("otherReasons", read.otherReasons());
        model.addAttribute("sorted", read.sorted());
        model.addAttribute("rows", read.rows());
        model.addAttribute(
                "list", list.view(ask, read.through(), read.whole(), List.of()).with(list.shown(ask), read.rows()));
        model.addAttribute("paging", read.paging());
        return "nuit-rejets";
    }

    /// The same list as a file.
    @GetMapping(path = "/nuits/{id}/rejets/{place}", params = Ask.FORMAT)
    void file(
            @AuthenticationPrincipal SignedIn viewer,
            @PathVariable String id,
            @PathVariable String place,
            HttpServletRequest request,
            HttpServletResponse response,
            Locale locale)
            throws IOException {
        FileRecord file = file(viewer, night(id), place);
        Ask ask = Ask.of(request);
        ListTable<RejectedRow> list = table.in(locale);
        try (Stream<RejectedRow> rows = RejectedReading.all(() -> rejected.of(file), list, ask)) {
            files.send(list, list.shown(ask), rows, "", ask, locale, response);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private Night night(String id) {
        return (NightId.isValid(id) ? nights.find(new NightId(id)) : Optional.<Night>empty())
                .orElseThrow(() -> new NotHere("gone.night", id));
    }

    private FileRecord file(SignedIn viewer, Night night, String place) {
        return (place.matches("[1-9][0-9]{0,5}")
                        ? reading.file(viewer, night, Integer.parseInt(place))
                        : Optional.<FileRecord>empty())
                .orElseThrow(() -> new NotHere("gone.night-file", place));
    }
}
