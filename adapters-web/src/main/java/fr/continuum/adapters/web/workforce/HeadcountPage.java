package fr.continuum.adapters.web.workforce;

import fr.continuum.adapters.web.security.SignedIn;
import fr.continuum.application.workforce.AskHeadcount;
import fr.continuum.domain.workforce.Headcount;
import fr.continuum.domain.workforce.disclosure.Cell;
import fr.continuum.domain.workforce.disclosure.PublishedTable;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// How many people there are by department and level of the grade.
@Controller
class HeadcountPage {

    private final Reception reception;
    private final AskHeadcount headcount;

    HeadcountPage(Reception reception, AskHeadcount headcount) {
        this.reception = reception;
        this.headcount = headcount;
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
        Asked asked = reception.asked(viewer, autorite, le);
        model.addAttribute("asked", asked);
        model.addAttribute(
                "view",
                headcount
                        .on(asked.owner(), asked.day(), asked.sight())
                        .map(table -> view(asked, table))
                        .orElse(null));
        return "personnel-effectifs";
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
