package fr.continuum.adapters.web.exchange;

import fr.continuum.adapters.web.text.Said;
import fr.continuum.domain.plan.FactName;
import fr.continuum.domain.plan.PlanDiff;
import fr.continuum.domain.plan.PlanDiff.ElementChange;
import fr.continuum.domain.plan.PlanDiff.FactChange;
import fr.continuum.domain.plan.PlanLevel;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What would happen to an element of the plan, in the reader's language.
///
/// @param level null for the plan as a whole
/// @param facts what changes of it, each in a line; none for an element that comes or goes
public record ChangeRow(PlanDiff.Kind kind, @Nullable PlanLevel level, String code, String label, List<String> facts) {

    private static final int LONGEST = 400;

    /// The plan as a whole, then its elements.
    static List<ChangeRow> of(PlanDiff diff, Locale locale) {
        List<String> whole =
                diff.plan().stream().map(fact -> said(fact, locale)).toList();
        List<ChangeRow> elements =
                diff.elements().stream().map(change -> of(change, locale)).toList();
        if (whole.isEmpty()) {
            return elements;
        }
        return Stream.concat(Stream.of(new ChangeRow(PlanDiff.Kind.CHANGED, null, "", "", whole)), elements.stream())
                .toList();
    }

    private static ChangeRow of(ElementChange change, Locale locale) {
        return new ChangeRow(
                change.kind(),
                change.level(),
                change.code().value(),
                change.label(),
                change.kind() == PlanDiff.Kind.CHANGED
                        ? change.facts().stream()
                                .map(fact -> said(fact, locale))
                                .toList()
                        : List.of());
    }

    /// An order is too long to be told.
    private static String said(FactChange change, Locale locale) {
        String text =
                Said.in(locale, change.name() == FactName.ORDER ? change.name().wording() : change.told());
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
    }
}
