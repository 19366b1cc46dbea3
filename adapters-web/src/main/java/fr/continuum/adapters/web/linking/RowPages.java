package fr.continuum.adapters.web.linking;

import fr.continuum.adapters.web.list.Ask;
import fr.continuum.adapters.web.list.ListFiles;
import fr.continuum.adapters.web.list.Look;
import fr.continuum.adapters.web.page.Paging;
import fr.continuum.adapters.web.reading.FileOf;
import fr.continuum.adapters.web.reading.ListedRow;
import fr.continuum.adapters.web.reading.NotHere;
import fr.continuum.adapters.web.reading.PublishedFigures;
import fr.continuum.adapters.web.reading.RowExport;
import fr.continuum.adapters.web.reading.RowShelf;
import fr.continuum.adapters.web.reading.TableFormat;
import fr.continuum.adapters.web.security.SignedIn;
import fr.continuum.adapters.web.text.Figures;
import fr.continuum.application.port.Registers.KnownAuthority;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The rows in force of each table: what they ask, where they lead, who said so, how much they catch. Any reader may
/// look.
@Controller
class RowPages {

    private final RowDesk desk;
    private final RowShelf shelf;
    private final RowExport exports;
    private final FileOf of;
    private final RowTable list;
    private final ListFiles files;
    private final PublishedFigures figures;

    RowPages(
            RowDesk desk,
            RowShelf shelf,
            RowExport exports,
            FileOf of,
            RowTable list,
            ListFiles files,
            PublishedFigures figures) {
        this.figures = figures;
        this.of = of;
        this.list = list;
        this.files = files;
        this.desk = desk;
        this.shelf = shelf;
        this.exports = exports;
    }

    @GetMapping("/lier/regles")
    String rows(
            @AuthenticationPrincipal SignedIn viewer,
            @RequestParam MultiValueMap<String, String> address,
            HttpServletRequest request,
            Locale locale,
            Model model) {
        RowAsk ask = RowAsk.of(address);
        RowDesk.Spot spot = desk.spot(viewer, ask);
        model.addAttribute("ask", ask);
        model.addAttribute("spot", spot);
        Optional<RowShelf.Shelf> table = table(spot);
        if (table.isPresent()) {
            Look<ListedRow> look = look(ask, spot, table.get(), Ask.of(request), locale);
            Paging paging = Paging.of(ask.page(), look.rows().size(), request);
            model.addAttribute("view", RowListView.of(ask, spot, table.get(), look, paging));
        }
        return "lier-regles";
    }

    /// The table that is on screen as a file, all pages of it.
    @GetMapping(path = "/lier/regles", params = Ask.FORMAT)
    void shown(
            @AuthenticationPrincipal SignedIn viewer,
            @RequestParam MultiValueMap<String, String> address,
            HttpServletRequest request,
            HttpServletResponse response,
            Locale locale)
            throws IOException {
        RowAsk asked = RowAsk.of(address);
        RowDesk.Spot spot = desk.spot(viewer, asked);
        RowShelf.Shelf table = table(spot).orElseThrow(() -> new NotHere("gone.rows"));
        Ask ask = Ask.of(request);
        files.send(
                look(asked, spot, table, ask, locale),
                spot.authority()
                        .flatMap(siren -> figures.authority(viewer, siren.value()))
                        .map(KnownAuthority::name)
                        .orElse(""),
                ask,
                locale,
                response);
    }

    /// The same rows, in codes: a table that can be read back.
    @GetMapping("/lier/regles/fichier")
    ResponseEntity<byte[]> file(
            @AuthenticationPrincipal SignedIn viewer,
            @RequestParam MultiValueMap<String, String> address,
            HttpServletRequest request,
            Locale locale)
            throws IOException {
        RowAsk asked = RowAsk.of(address);
        RowDesk.Spot spot = desk.spot(viewer, asked);
        RowShelf.Shelf table = table(spot).orElseThrow(() -> new NotHere("gone.rows"));
        return of.today(TableFormat.CSV, "regles-" + spot.lens().dimensionName())
                .body(exports.of(
                        look(asked, spot, table, Ask.of(request), locale).rows(),
                        spot.in().isPresent()));
    }

    private Look<ListedRow> look(RowAsk asked, RowDesk.Spot spot, RowShelf.Shelf table, Ask ask, Locale locale) {
        return list.table(spot.in().isPresent(), Figures.in(locale))
                .look(ask, table.all().size(), table.rows(asked.sought()));
    }

    private Optional<RowShelf.Shelf> table(RowDesk.Spot spot) {
        return shelf.of(spot.owner(), spot.lens().dimension(), spot.in());
    }
}
