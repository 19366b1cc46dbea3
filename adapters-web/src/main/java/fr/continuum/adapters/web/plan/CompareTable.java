package fr.continuum.adapters.web.plan;

import fr.continuum.adapters.web.list.Choice;
import fr.continuum.adapters.web.list.Column;
import fr.continuum.adapters.web.list.ListTable;
import fr.continuum.adapters.web.plan.Comparison.Changed;
import fr.continuum.adapters.web.text.Texts;
import fr.continuum.domain.plan.PlanDiff.Kind;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// What changed in the plan between two days as a list, a line for each fact.
@Component
final class CompareTable {

    /// What is said of an element and not of the plan as a whole.
    private static final Choice NONE = new Choice("", "");

    private final Texts texts;

    CompareTable(Texts texts) {
        this.texts = texts;
    }

    ListTable<Changed> table() {
        return new ListTable<>(
                "plan.compare.title",
                "changements-du-plan",
                List.of(
                        Column.<Changed>text("element", "plan.col.element", this::name)
                                .fixed(),
                        Column.text("code", "col.code", of(ElementChangeRow::code))
                                .beside("element"),
                        Column.text("niveau", "plan.compare.level", of(ElementChangeRow::level))
                                .beside("element"),
                        Column.choice(
                                "nature",
                                "plan.compare.kind",
                                Stream.of(Kind.values()).map(this::kind).toList(),
                                this::kindOf),
                        Column.text("quoi", "plan.col.fact", this::label),
                        Column.choice(
                                "vote",
                                "plan.compare.whose",
                                List.of(standing(true), standing(false)),
                                this::standingOf),
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

    private Choice kindOf(Changed row) {
        return row.of() == null ? NONE : kind(row.of().kind());
    }

    private Choice kind(Kind kind) {
        return new Choice(
                switch (kind) {
                    case ADDED -> "ajoute";
                    case REMOVED -> "supprime";
                    case CHANGED -> "change";
                },
                texts.say("plan.change." + kind));
    }

    /// What is said of the plan as a whole and is not voted, its adoption say, is not followed day by day either.
    private Choice standingOf(Changed row) {
        return row.of() == null && !voted(row) ? NONE : standing(voted(row));
    }

    private Choice standing(boolean voted) {
        return voted
                ? new Choice("vote", texts.say("plan.voted"))
                : new Choice("suivi", texts.say("plan.compare.day-by-day"));
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
