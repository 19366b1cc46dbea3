package fr.continuum.adapters.web.linking;

import fr.continuum.adapters.web.page.Paging;
import fr.continuum.adapters.web.reading.FileOf;
import fr.continuum.adapters.web.reading.ListedRow;
import fr.continuum.adapters.web.reading.NotHere;
import fr.continuum.adapters.web.reading.RowExport;
import fr.continuum.adapters.web.reading.RowShelf;
import fr.continuum.adapters.web.reading.TableFormat;
import fr.continuum.adapters.web.security.SignedIn;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
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

    RowPages(RowDesk desk, RowShelf shelf, RowExport exports, FileOf of) {
        this.of = of;
        this.desk = desk;
        this.shelf = shelf;
        this.exports = exports;
    }

    @GetMapping("/lier/regles")
    String rows(
            @AuthenticationPrincipal SignedIn viewer,
            @RequestParam MultiValueMap<String, String> address,
            HttpServletRequest request,
            Model model) {
        RowAsk ask = RowAsk.of(address);
        RowDesk.Spot spot = desk.spot(viewer, ask);
        model.addAttribute("ask", ask);
        model.addAttribute("spot", spot);
        Optional<RowShelf.Shelf> table = table(spot);
        if (table.isPresent()) {
            List<ListedRow> shown = table.get().rows(ask.sought());
            model.addAttribute(
                    "view",
                    RowListView.of(ask, spot, table.get(), shown, Paging.of(ask.page(), shown.size(), request)));
        }
        return "lier-regles";
    }

    @GetMapping("/lier/regles/fichier")
    ResponseEntity<byte[]> file(
            @AuthenticationPrincipal SignedIn viewer, @RequestParam MultiValueMap<String, String> address)
            throws IOException {
        RowAsk ask = RowAsk.of(address);
        RowDesk.Spot spot = desk.spot(viewer, ask);
        RowShelf.Shelf table = table(spot).orElseThrow(() -> new NotHere("gone.rows"));
        return of.today(TableFormat.CSV, "regles-" + spot.lens().dimensionName())
                .body(exports.of(table.rows(ask.sought()), spot.in().isPresent()));
    }

    private Optional<RowShelf.Shelf> table(RowDesk.Spot spot) {
        return shelf.of(spot.owner(), spot.lens().dimension(), spot.in());
    }
}
