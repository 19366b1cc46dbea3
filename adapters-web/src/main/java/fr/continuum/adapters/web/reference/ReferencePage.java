package fr.continuum.adapters.web.reference;

import fr.continuum.adapters.web.reading.PublishedFigures;
import fr.continuum.adapters.web.security.SignedIn;
import fr.continuum.application.port.AllocationTables;
import fr.continuum.application.port.ChartStore;
import fr.continuum.application.port.TargetTrees;
import fr.continuum.application.port.Versioned;
import fr.continuum.domain.allocation.AllocationTable;
import fr.continuum.domain.chart.ChartOfAccounts;
import fr.continuum.domain.shared.Owner;
import fr.continuum.domain.shared.Siren;
import fr.continuum.domain.target.Dimension;
import fr.continuum.domain.target.TargetTree;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/// What is loaded: tables, trees, charts, each with its version and its author. Read only.
@Controller
class ReferencePage {

    private final PublishedFigures figures;
    private final AllocationTables tables;
    private final TargetTrees trees;
    private final ChartStore charts;

    ReferencePage(PublishedFigures figures, AllocationTables tables, TargetTrees trees, ChartStore charts) {
        this.figures = figures;
        this.tables = tables;
        this.trees = trees;
        this.charts = charts;
    }

    /// What one owner has of its own.
    ///
    /// @param siren empty for the home
    /// @param name empty for the home
    record Shelf(String siren, String name, List<DimensionShelf> dimensions, List<Versioned<ChartOfAccounts>> charts) {

        public boolean isEmpty() {
            return charts.isEmpty() && dimensions.stream().allMatch(d -> d.table() == null && d.tree() == null);
        }
    }

    record DimensionShelf(
            Dimension dimension,
            @Nullable Versioned<AllocationTable> table,
            @Nullable Versioned<TargetTree> tree,
            List<Versioned<Integer>> timeline) {}

    @GetMapping("/referentiels")
    String all(@AuthenticationPrincipal SignedIn viewer, Model model) {
        Stream<Shelf> own = figures.authorities(viewer).stream().map(a -> shelf(Owner.of(a.siren()), a.name()));
        Shelf home = shelf(Owner.HOME, "");
        model.addAttribute(
                "shelves",
                Stream.concat(Stream.of(home), own)
                        .filter(s -> s.name().isEmpty() || !s.isEmpty())
                        .toList());
        return "referentiels";
    }

    private Shelf shelf(Owner owner, String name) {
        return new Shelf(
                owner.authority().map(Siren::value).orElse(""),
                name,
                Arrays.stream(Dimension.values())
                        .map(d -> new DimensionShelf(
                                d,
                                tables.latest(owner, d).orElse(null),
                                trees.latest(owner, d).orElse(null),
                                tables.timeline(owner, d)))
                        .toList(),
                charts.own(owner));
    }
}
