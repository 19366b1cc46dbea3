package fr.continuum.adapters.web.api.plan;

import fr.continuum.adapters.web.text.Said;
import fr.continuum.domain.plan.FactName;
import fr.continuum.domain.plan.PlanCode;
import fr.continuum.domain.plan.PlanDiff;
import fr.continuum.domain.plan.PlanDiff.ElementChange;
import fr.continuum.domain.plan.PlanDiff.FactChange;
import fr.continuum.domain.plan.PlanLevel;
import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;

/// What changed from one plan to another.
@Schema(name = "PlanDiff", description = "Ce qui change d’un plan à un autre ; vide, rien ne change")
record PlanDiffJson(List<Fact> plan, List<Element> elements) {

    /// One thing said that is no longer what it was.
    ///
    /// @param voted whether the assembly voted it: of an adopted plan it changes by a revision only (R06)
    /// @param before one text for each value
    /// @param toldBefore in words for people, in the caller's language
    @Schema(
            name = "FactChange",
            description = "Ce qui est dit autrement, valeur par valeur, puis en toutes lettres (toldBefore, toldAfter)")
    record Fact(
            FactName fact,
            boolean voted,
            List<String> before,
            List<String> after,
            String toldBefore,
            String toldAfter) {

        private static Fact of(FactChange change, Locale locale) {
            FactName name = change.name();
            return new Fact(
                    name,
                    name.isVoted(),
                    inEuros(name, change.before()),
                    inEuros(name, change.after()),
                    Said.in(locale, name.told(change.before())),
                    Said.in(locale, name.told(change.after())));
        }

        private static List<String> inEuros(FactName name, List<String> values) {
            return name == FactName.PLANNED_BUDGET
                    ? values.stream()
                            .map(cents ->
                                    BigDecimal.valueOf(Long.parseLong(cents), 2).toPlainString())
                            .toList()
                    : values;
        }
    }

    /// An element that came, went or changed.
    @Schema(name = "ElementChange", description = "Un élément qui vient, s’en va ou change")
    record Element(String code, PlanLevel level, String label, PlanDiff.Kind kind, List<Fact> facts) {

        private static Element of(ElementChange change, Locale locale) {
            return new Element(
                    change.code().value(),
                    change.level(),
                    change.label(),
                    change.kind(),
                    change.facts().stream().map(fact -> Fact.of(fact, locale)).toList());
        }
    }

    static PlanDiffJson of(PlanDiff diff, Locale locale) {
        return new PlanDiffJson(
                diff.plan().stream().map(fact -> Fact.of(fact, locale)).toList(),
                diff.elements().stream()
                        .map(element -> Element.of(element, locale))
                        .toList());
    }

    /// What a diff says of one element, and nothing else.
    static PlanDiffJson of(PlanDiff diff, PlanCode only, Locale locale) {
        return of(
                new PlanDiff(
                        List.of(),
                        diff.elements().stream()
                                .filter(element -> element.code().equals(only))
                                .toList()),
                locale);
    }
}
