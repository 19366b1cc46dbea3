package fr.continuum.adapters.web.plan;

import fr.continuum.adapters.web.list.Column;
import fr.continuum.adapters.web.list.ListTable;
import fr.continuum.adapters.web.plan.Comparison.Changed;
import fr.continuum.adapters.web.text.Texts;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/// What changed in the plan between two days as a table, a line for each fact.
@Component
final class CompareTable {

    private final Texts texts;

    CompareTable(Texts texts) {
        this.texts = texts;
    }

    ListTable<Changed> table() {
        return new ListTable<>(
                "plan.compare.title",
                "changements-du-plan",
                List.of(
                        Column.text("code", "col.code", of(ElementChangeRow::code)),
                        Column.text("element", "plan.col.element", this::name),
                        Column.text("niveau", "plan.compare.level", of(ElementChangeRow::level)),
                        Column.text("nature", "plan.compare.kind", this::kind),
                        Column.text("quoi", "plan.col.fact", this::label),
                        Column.text("vote", "plan.voted", row -> voted(row) ? texts.say("plan.compare.yes") : ""),
                        Column.text("avant", "plan.compare.was", fact(ChangeRow::before)),
                        Column.text("apres", "plan.compare.is", fact(ChangeRow::after))),
                Map.of());
    }

    private static Function<Changed, String> of(Function<ElementChangeRow, String> said) {
        return row -> row.of() == null ? "" : said.apply(row.of());
    }

    private static Function<Changed, String> fact(Function<ChangeRow, List<Line>> said) {
        return row -> row.fact() == null
                ? ""
                : said.apply(row.fact()).stream().map(Line::text).collect(Collectors.joining(" ; "));
    }

    private String name(Changed row) {
        return row.of() == null ? texts.say("plan.whole") : row.of().name().text();
    }

    private String kind(Changed row) {
        return row.of() == null ? "" : texts.say("plan.change." + row.of().kind());
    }

    private String label(Changed row) {
        return row.fact() == null
                ? texts.say("plan.change.wording")
                : row.fact().label();
    }

    private static boolean voted(Changed row) {
        return row.fact() != null && row.fact().voted();
    }
}
