package fr.continuum.adapters.web.linking;

import fr.continuum.adapters.web.document.Shelves;
import fr.continuum.adapters.web.document.Shelves.Entry;
import fr.continuum.adapters.web.document.Shelves.Shelf;
import fr.continuum.adapters.web.reading.DocumentInForce;
import fr.continuum.adapters.web.reading.Lens;
import fr.continuum.adapters.web.reading.Owners;
import fr.continuum.adapters.web.reading.PublishedFigures;
import fr.continuum.adapters.web.reading.RowShelf;
import fr.continuum.adapters.web.security.SignedIn;
import fr.continuum.application.port.TargetTrees;
import fr.continuum.domain.budget.Flow;
import fr.continuum.domain.budget.Measure;
import fr.continuum.domain.shared.Owner;
import fr.continuum.domain.shared.Siren;
import fr.continuum.domain.target.Dimension;
import fr.continuum.domain.trace.Coverage;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/// Where somebody who looks at rows stands: whose tables, which document, which of its amounts.
@Component
final class RowDesk {

    private final Shelves shelves;
    private final Owners owners;
    private final PublishedFigures figures;
    private final TargetTrees trees;

    RowDesk(Shelves shelves, Owners owners, PublishedFigures figures, TargetTrees trees) {
        this.shelves = shelves;
        this.owners = owners;
        this.figures = figures;
        this.trees = trees;
    }

    /// @param owner whose tables: an authority, or the home before the first document of any came
    /// @param entries documents to choose among
    /// @param in the document chosen; empty where the authority has published none
    /// @param measures those it carries
    record Spot(
            Owner owner,
            List<Entry> entries,
            Optional<RowShelf.In> in,
            Lens lens,
            List<Measure> measures,
            boolean planExists) {

        public List<Flow> flows() {
            return List.of(Flow.values());
        }

        /// The authority, where the rows are one's.
        Optional<Siren> authority() {
            return owner.authority();
        }

        public boolean isChosen(Entry entry) {
            return in.filter(one -> one.document().sha().equals(entry.document().sha()))
                    .isPresent();
        }

        /// What addresses say of it.
        public MultiValueMap<String, String> place() {
            MultiValueMap<String, String> place = new LinkedMultiValueMap<>();
            if (in.isPresent()) {
                place.add("document", in.get().document().sha().value());
                place.add("sens", lens.flow().code());
                place.add("mesure", lens.measure().code());
            } else {
                authority().ifPresent(siren -> place.add("autorite", siren.value()));
            }
            place.add("dimension", lens.dimensionName());
            return place;
        }
    }

    Spot spot(SignedIn viewer, RowAsk ask) {
        return spot(viewer, ask, Optional.empty());
    }

    /// @param only the dimension of a row that is looked at, whatever the address says
    Spot spot(SignedIn viewer, RowAsk ask, Optional<Dimension> only) {
        List<Shelf> all = shelves.of(viewer);
        List<Entry> entries =
                all.stream().flatMap(shelf -> shelf.entries().stream()).toList();
        Optional<Entry> named = entries.stream()
                .filter(entry -> entry.document().sha().value().equals(ask.document()))
                .findFirst();
        Owner owner = named.map(entry -> Owner.of(entry.document().siren()))
                .orElseGet(() -> owners.of(viewer, ask.autorite()).owner());
        boolean plan = trees.latest(owner, Dimension.PLAN)
                .or(() -> trees.latest(Owner.HOME, Dimension.PLAN))
                .isPresent();
        Lens.Asked asked =
                ask.lens(only.map(dimension -> dimension == Dimension.PLAN).orElse(plan));
        return named.or(() -> featured(all, owner))
                .map(entry -> spot(owner, entries, entry.document(), asked, only, plan))
                .orElseGet(() -> new Spot(
                        owner,
                        entries,
                        Optional.empty(),
                        turned(Lens.of(asked, Measure.EXECUTED, List.of()), only),
                        List.of(),
                        plan));
    }

    private Spot spot(
            Owner owner,
            List<Entry> entries,
            DocumentInForce document,
            Lens.Asked asked,
            Optional<Dimension> only,
            boolean plan) {
        List<Coverage> coverages = figures.coverages(document);
        Lens lens = turned(Lens.of(asked, document, coverages), only);
        return new Spot(
                owner,
                entries,
                Optional.of(new RowShelf.In(document, lens)),
                lens,
                coverages.stream().map(Coverage::measure).distinct().sorted().toList(),
                plan);
    }

    private static Optional<Entry> featured(List<Shelf> all, Owner owner) {
        return all.stream()
                .filter(shelf -> Owner.of(shelf.authority().siren()).equals(owner))
                .flatMap(shelf -> shelf.featured().stream())
                .findFirst();
    }

    private static Lens turned(Lens lens, Optional<Dimension> only) {
        return only.map(lens::with).orElse(lens);
    }
}
