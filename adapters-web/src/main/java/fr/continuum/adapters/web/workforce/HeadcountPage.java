package fr.continuum.adapters.web.workforce;

import fr.continuum.adapters.web.security.SignedIn;
import fr.continuum.application.workforce.AskHeadcount;
import fr.continuum.application.workforce.AskStaffAnnexes;
import fr.continuum.application.workforce.HideSmallFigures;
import fr.continuum.domain.workforce.Headcount;
import fr.continuum.domain.workforce.disclosure.Cell;
import fr.continuum.domain.workforce.disclosure.PublishedTable;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.List;
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

    private final Reception reception;
    private final AskHeadcount headcount;
    private final HideSmallFigures hiding;
    private final AskStaffAnnexes annexes;

    HeadcountPage(Reception reception, AskHeadcount headcount, HideSmallFigures hiding, AskStaffAnnexes annexes) {
        this.reception = reception;
        this.headcount = headcount;
        this.hiding = hiding;
        this.annexes = annexes;
    }

    /// @param columns levels, as message keys end
    /// @param total of all departments
    record View(Asked asked, List<String> columns, List<Row> rows, Row total) {}

    /// @param name of the department; empty for all
    /// @param counts by level, then in all; null where it is hidden
    record Row(String name, List<@Nullable Integer> counts) {}

    @GetMapping("/personnel/effectifs")
    String headcount(
            @AuthenticationPrincipal SignedIn viewer,
            @RequestParam(defaultValue = "") String autorite,
            @RequestParam(defaultValue = "") String le,
            Model model) {
        Asked asked = reception.fill(
                model,
                viewer,
                autorite,
                le,
                of -> headcount.on(of.owner(), of.day(), of.sight()).map(table -> view(of, table)));
        model.addAttribute(
                "annexes",
                asked.owner().authority().stream()
                        .flatMap(authority -> annexes.on(authority, asked.day(), asked.sight()).stream())
                        .map(StaffAnnexView::of)
                        .toList());
        return "personnel-effectifs";
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
                yield headcount(viewer, autorite, "", model);
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
