package fr.continuum.adapters.web.linking;

import fr.continuum.adapters.web.list.ListView;
import fr.continuum.adapters.web.list.Look;
import fr.continuum.adapters.web.page.Paging;
import fr.continuum.adapters.web.reading.ListedRow;
import fr.continuum.adapters.web.reading.RowOrder;
import fr.continuum.adapters.web.reading.RowShelf;
import fr.continuum.adapters.web.reading.RowState;
import fr.continuum.domain.budget.KeyField;
import fr.continuum.domain.shared.Owner;
import fr.continuum.domain.target.Target;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/// The rows of one table as a list.
///
/// @param shown all the filters let through, in order
/// @param rows a page of them
/// @param list how it was asked for
record RowListView(
        RowAsk ask,
        RowDesk.Spot spot,
        RowShelf.Shelf shelf,
        List<ListedRow> shown,
        Paging paging,
        List<ListedRow> rows,
        ListView list) {

    static RowListView of(RowAsk ask, RowDesk.Spot spot, RowShelf.Shelf shelf, Look<ListedRow> look, Paging paging) {
        List<ListedRow> page = look.on(paging);
        return new RowListView(ask, spot, shelf, look.rows(), paging, page, look.with(page));
    }

    /// A target some row leads to, or one that stands above it.
    record Choice(String value, String label) {}

    /// A state, and how many rows are in it.
    record Counted(RowState state, long count) {}

    /// Whether the table is the home's, inherited as it is.
    public boolean isInherited() {
        return shelf.table().owner().equals(Owner.HOME) && spot.authority().isPresent();
    }

    public boolean isLooked() {
        return spot.in().isPresent();
    }

    /// Fields some row asks for.
    public List<KeyField> fields() {
        return Arrays.stream(KeyField.values())
                .filter(field -> shelf.all().stream()
                        .anyMatch(row -> row.rule().conditions().stream().anyMatch(c -> c.field() == field)))
                .toList();
    }

    /// In the order of the tree; those it has lost come last.
    public List<Choice> targets() {
        Set<String> led = new LinkedHashSet<>();
        shelf.all().stream()
                .flatMap(row -> row.targets().stream())
                .map(target -> target.share().target())
                .forEach(code -> {
                    led.addAll(shelf.tree().lineage(code));
                    led.add(code);
                });
        return Stream.concat(
                        shelf.tree().targets().stream().map(Target::code).filter(led::contains),
                        led.stream().filter(code -> !shelf.tree().contains(code)))
                .map(code -> new Choice(
                        code, shelf.tree().find(code).map(Target::label).orElse(code)))
                .toList();
    }

    /// Names of the reasons some row sets aside for.
    public List<String> reasons() {
        return shelf.all().stream()
                .map(ListedRow::reason)
                .filter(reason -> !reason.isEmpty())
                .distinct()
                .sorted()
                .toList();
    }

    public List<String> authors() {
        return shelf.all().stream()
                .map(row -> row.said().author())
                .distinct()
                .sorted()
                .toList();
    }

    public List<Counted> states() {
        return Arrays.stream(RowState.values())
                .map(state -> new Counted(
                        state, shelf.all().stream().filter(row -> row.is(state)).count()))
                .toList();
    }

    public List<RowOrder> orders() {
        return List.of(RowOrder.values());
    }

    /// What shares under 100 % leave in the document, and targets that no longer exist.
    public long leftCents() {
        return shelf.all().stream()
                .mapToLong(row -> row.caught().left().cents())
                .sum();
    }

    /// The page of one row, in the document looked at.
    public String href(ListedRow row) {
        return BulkForm.at("/lier/regles/" + row.id(), spot.place());
    }

    public String only(RowState state) {
        MultiValueMap<String, String> place = new LinkedMultiValueMap<>(spot.place());
        place.add("etat", state.word());
        return BulkForm.at("/lier/regles", place);
    }

    public String all() {
        return BulkForm.at("/lier/regles", spot.place());
    }

    /// All that is listed, every page of it, as a table that can be read back.
    public String file() {
        MultiValueMap<String, String> same = new LinkedMultiValueMap<>(ask.address());
        same.remove("page");
        return BulkForm.at("/lier/regles/fichier", same);
    }
}
