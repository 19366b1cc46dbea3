package fr.continuum.adapters.web.list;

import fr.continuum.adapters.web.page.Paging;
import java.util.List;

/// A list as it was asked for.
///
/// @param shown columns, in their order
/// @param rows all of them, whatever the page
public record Look<R>(ListTable<R> table, List<Column<R>> shown, ListView view, List<R> rows) {

    public Look {
        shown = List.copyOf(shown);
        rows = List.copyOf(rows);
    }

    public List<R> on(Paging paging) {
        return rows.stream().skip(paging.skip()).limit(Paging.SIZE).toList();
    }

    /// The view, with the columns the page has no cells of its own for.
    public ListView with(List<R> page) {
        return view.with(shown, page);
    }
}
