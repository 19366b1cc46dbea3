package fr.continuum.adapters.web.finding;

import com.fasterxml.jackson.annotation.JsonIgnore;
import fr.continuum.adapters.web.text.Said;
import fr.continuum.domain.plan.PlanContent;
import fr.continuum.domain.plan.PlanElement;
import fr.continuum.domain.plan.PlanSubjects;
import fr.continuum.domain.rule.Refusal;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/// Why a command is refused, in the reader's language: the fragment `formulaire :: refusals` shows them.
///
/// @param rule id of the rule that stands against it
/// @param sentence of that rule
/// @param subject what is concerned, by its business key
/// @param offending the value that breaks the rule, or what is missing
/// @param mend what to do about it
/// @param label of the element of the plan that is concerned; empty where none is, or the page does not know it
public record RefusalRow(
        String rule,
        String sentence,
        String subject,
        String offending,
        String mend,
        @JsonIgnore String label) {

    public static List<RefusalRow> of(List<Refusal> refusals, Locale locale) {
        return of(refusals, _ -> "", locale);
    }

    /// @param content of the plan as it would be
    public static List<RefusalRow> of(List<Refusal> refusals, PlanContent content, Locale locale) {
        return of(
                refusals,
                subject -> PlanSubjects.element(subject, content)
                        .map(PlanElement::label)
                        .orElse(""),
                locale);
    }

    private static List<RefusalRow> of(List<Refusal> refusals, Function<String, String> label, Locale locale) {
        return refusals.stream()
                .map(refusal -> new RefusalRow(
                        refusal.rule().id(),
                        Said.in(locale, refusal.rule().wording()),
                        refusal.subject(),
                        Said.in(locale, refusal.offending()),
                        Said.in(locale, refusal.mend()),
                        label.apply(refusal.subject())))
                .toList();
    }

    /// How many rules stand against it, however often.
    public static long rules(List<Refusal> refusals) {
        return refusals.stream().map(Refusal::rule).distinct().count();
    }

    /// What is concerned, taken apart for the eye.
    public SubjectView about() {
        return SubjectView.of(subject);
    }
}
