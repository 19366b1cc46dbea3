package fr.continuum.adapters.web.workforce;

import fr.continuum.adapters.web.list.Ask;
import fr.continuum.adapters.web.list.ListFiles;
import fr.continuum.adapters.web.list.Look;
import fr.continuum.adapters.web.security.SignedIn;
import fr.continuum.application.workforce.AskHeadcount;
import fr.continuum.application.workforce.AskStaffAnnexes;
import fr.continuum.application.workforce.HideSmallFigures;
import fr.continuum.domain.workforce.Headcount;
import fr.continuum.domain.workforce.disclosure.Cell;
import fr.continuum.domain.workforce.disclosure.PublishedTable;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.util.UriComponentsBuilder;

/// How many people there are by department and level of the grade, and how many posts budgets and accounts count.
@Controller
class HeadcountPage {

    /// Where what is said here says it comes from.
    private static final String SOURCE = "écran « Effectifs »";

    private static final String PAGE = "/personnel/effectifs";

    private final Reception reception;
    private final AskHeadcount headcount;
    private final HideSmallFigures hiding;
    private final AskStaffAnnexes annexes;
    private final HeadcountTable columns;
    private final ListFiles files;

    HeadcountPage(
            Reception reception,
            AskHeadcount headcount,
            HideSmallFigures hiding,
            AskStaffAnnexes annexes,
            HeadcountTable columns,
            ListFiles files) {
        this.columns = columns;
        this.files = files;
        this.reception = reception;
        this.headcount = headcount;
        this.hiding = hiding;
        this.annexes = annexes;
    }

    /// @param columns levels, as message keys end
    /// @param total of all departments
    record View(Asked asked, List<String> columns, List<Row> rows, Row total) {

        /// Keys of the columns of the list, in the order of the figures.
        public List<String> keys() {
            return HeadcountTable.keys(columns);
        }

        private View of(List<Row> some) {
            return new View(asked, columns, some, total);
        }
    }

    /// @param name of the department; empty for all
    /// @param counts by level, then in all; null where it is hidden
    record Row(String name, List<@Nullable Integer> counts) {}

    @GetMapping("/personnel/effectifs")
    String headcount(
            @AuthenticationPrincipal SignedIn viewer,
            @RequestParam(defaultValue = "") String autorite,
            @RequestParam(defaultValue = "") String le,
            HttpServletRequest request,
            Model model) {
        return show(viewer, autorite, le, Ask.of(request), model);
    }

    private String show(SignedIn viewer, String autorite, String le, Ask ask, Model model) {
        Asked asked = reception.asked(viewer, autorite, le);
        model.addAttribute("asked", asked);
        view(asked).ifPresent(view -> {
            Look<Row> look = look(view, ask);
            model.addAttribute("list", look.with(look.rows()));
            model.addAttribute("view", view.of(look.rows()));
        });
        model.addAttribute(
                "annexes",
                asked.owner().authority().stream()
                        .flatMap(authority -> annexes.on(authority, asked.day(), asked.sight()).stream())
                        .map(StaffAnnexView::of)
                        .toList());
        return "personnel-effectifs";
    }

    /// The list of departments as a file.
    @GetMapping(path = "/personnel/effectifs", params = Ask.FORMAT)
    void file(
            @AuthenticationPrincipal SignedIn viewer,
            @RequestParam(defaultValue = "") String autorite,
            @RequestParam(defaultValue = "") String le,
            HttpServletRequest request,
            HttpServletResponse response,
            Locale locale)
            throws IOException {
        Asked asked = reception.asked(viewer, autorite, le);
        Ask ask = Ask.of(request);
        Look<Row> look = view(asked)
                .map(view -> look(view, ask))
                .orElseGet(() -> columns.table(List.of()).look(ask, 0, List.of()));
        files.send(look, asked.whose().name(), ask, locale, response);
    }

    private Look<Row> look(View view, Ask ask) {
        return columns.table(view.columns()).look(ask, view.rows().size(), view.rows());
    }

    private Optional<View> view(Asked asked) {
        return headcount.on(asked.owner(), asked.day(), asked.sight()).map(table -> view(asked, table));
    }

    /// Says under how many people figures are hidden outside HR.
    @PostMapping("/personnel/effectifs/seuil")
    String hide(
            @AuthenticationPrincipal SignedIn viewer,
            @RequestParam(defaultValue = "") String autorite,
            @RequestParam(defaultValue = "") String personnes,
            Model model,
            HttpServletResponse response,
            RedirectAttributes after) {
        Asked asked = reception.asked(viewer, autorite, "");
        int people = personnes.strip().matches("[0-9]{1,6}") ? Integer.parseInt(personnes.strip()) : 0;
        return switch (hiding.under(asked.owner(), people, viewer.getUsername(), SOURCE)) {
            case HideSmallFigures.Outcome.Done _ -> {
                after.addFlashAttribute("kept", true);
                yield "redirect:"
                        + UriComponentsBuilder.fromPath("/personnel/effectifs")
                                .queryParam("autorite", asked.autorite())
                                .toUriString();
            }
            case HideSmallFigures.Outcome.TooFew(int least) -> {
                response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
                model.addAttribute("least", least);
                model.addAttribute("typed", personnes);
                yield show(viewer, autorite, "", new Ask(PAGE, Map.of()), model);
            }
        };
    }

    private static View view(Asked asked, PublishedTable table) {
        return new View(
                asked,
                table.columns().stream()
                        .map(column -> column.equals(Headcount.NO_CATEGORY) ? "NONE" : column)
                        .toList(),
                table.rows().stream()
                        .map(row -> row(
                                row,
                                table,
                                Stream.concat(
                                        table.columns().stream().map(column -> Cell.of(row, column)),
                                        Stream.of(Cell.totalOfRow(row)))))
                        .toList(),
                row(
                        "",
                        table,
                        Stream.concat(table.columns().stream().map(Cell::totalOfColumn), Stream.of(Cell.GRAND_TOTAL))));
    }

    private static Row row(String name, PublishedTable table, Stream<Cell> cells) {
        List<@Nullable Integer> counts = new ArrayList<>();
        cells.forEach(cell -> {
            OptionalInt count = table.count(cell);
            counts.add(count.isPresent() ? count.getAsInt() : null);
        });
        return new Row(name, counts);
    }
}
