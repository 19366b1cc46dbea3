package fr.continuum.adapters.web.reading;

import fr.continuum.domain.allocation.Outcome;
import fr.continuum.domain.allocation.SetAsideReason;
import fr.continuum.domain.allocation.Share;
import fr.continuum.domain.budget.KeyField;
import fr.continuum.domain.target.TargetTree;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/// Which rows of a table somebody looks for.
///
/// @param field one it asks for; any where empty
/// @param target it leads to, itself or above what it leads to, or the name of a reason to set aside; any where empty
/// @param author login; any where empty
/// @param text somewhere in its codes, labels, targets, source or author
/// @param state what is to be looked at; any where empty
/// @param order its word in addresses
public record RowSought(
        Optional<KeyField> field, String target, String author, String text, Optional<RowState> state, String order) {

    public static final RowSought ALL = new RowSought(Optional.empty(), "", "", "", Optional.empty(), "");

    List<ListedRow> in(List<ListedRow> rows, TargetTree tree) {
        String words = Unaccented.of(text);
        return rows.stream()
                .filter(row ->
                        field.isEmpty() || row.rule().conditions().stream().anyMatch(c -> c.field() == field.get()))
                .filter(row -> target.isEmpty() || leads(row, tree))
                .filter(row -> author.isEmpty() || row.said().author().equals(author))
                .filter(row -> state.isEmpty() || row.is(state.get()))
                .filter(row -> words.isEmpty() || Unaccented.of(text(row)).contains(words))
                .sorted(RowOrder.ofWord(order).comparator())
                .toList();
    }

    private boolean leads(ListedRow row, TargetTree tree) {
        return switch (row.rule().outcome()) {
            case Outcome.SetAside(SetAsideReason reason) -> reason.name().equals(target);
            case Outcome.Targets(List<Share> shares) ->
                shares.stream()
                        .map(Share::target)
                        .anyMatch(code ->
                                code.equals(target) || tree.lineage(code).contains(target));
        };
    }

    /// All that people may have in mind when they type.
    private static String text(ListedRow row) {
        String asked = row.asks().stream()
                .map(one -> one.condition().code() + " " + one.label())
                .collect(Collectors.joining(" "));
        String led = row.targets().stream()
                .map(one -> one.share().target() + " " + one.label())
                .collect(Collectors.joining(" "));
        String aside = SetAsideReason.ofName(row.reason())
                .map(reason -> reason.french() + " " + reason.english())
                .orElse("");
        return String.join(
                        " ",
                        row.rule().conditionsText(),
                        asked,
                        led,
                        aside,
                        row.said().author(),
                        row.said().source())
                .toLowerCase(Locale.ROOT);
    }
}
