package fr.continuum.adapters.web.partner;

import fr.continuum.adapters.web.list.Column;
import fr.continuum.adapters.web.list.ListTable;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.stream.Collectors;

/// A partner's interventions as a list: sorted, filtered, taken away as a file.
final class OwnList {

    static final ListTable<OwnView> TABLE = new ListTable<>(
            "partner.title",
            "interventions",
            List.of(
                    Column.text("intervention", "partner.col.title", OwnView::title)
                            .fixed(),
                    Column.text("code", "partner.col.code", OwnView::code).beside("intervention"),
                    Column.text("direction", "partner.col.department", OwnView::department)
                            .more(),
                    Column.text("accord", "partner.col.agreement", OwnView::agreement),
                    Column.text("sert", "partner.col.serves", own -> String.join(" ; ", own.serves())),
                    Column.text("promesse", "partner.col.promise", OwnList::promises)
                            .more(),
                    Column.euros("accorde", "partner.col.grant", OwnList::granted),
                    Column.count("manque", "partner.col.missing", OwnView::missing)),
            Map.of());

    private OwnList() {}

    private static OptionalLong granted(OwnView own) {
        return own.grants().isEmpty()
                ? OptionalLong.empty()
                : OptionalLong.of(own.grants().values().stream()
                        .mapToLong(Long::longValue)
                        .reduce(0, Math::addExact));
    }

    private static String promises(OwnView own) {
        return own.ways().stream()
                .map(way -> way.steps().getLast().label())
                .distinct()
                .collect(Collectors.joining(" ; "));
    }
}
