package fr.continuum.adapters.web.finding;

import fr.continuum.adapters.web.text.Said;
import fr.continuum.domain.rule.Refusal;
import java.util.List;
import java.util.Locale;

/// Why a command is refused, in the reader's language: the fragment `formulaire :: refusals` shows them.
///
/// @param rule id of the rule that stands against it
/// @param sentence of that rule
/// @param subject what is concerned, by its business key
/// @param offending the value that breaks the rule, or what is missing
/// @param mend what to do about it
public record RefusalRow(String rule, String sentence, String subject, String offending, String mend) {

    public static List<RefusalRow> of(List<Refusal> refusals, Locale locale) {
        return refusals.stream()
                .map(refusal -> new RefusalRow(
                        refusal.rule().id(),
                        Said.in(locale, refusal.rule().wording()),
                        refusal.subject(),
                        Said.in(locale, refusal.offending()),
                        Said.in(locale, refusal.mend())))
                .toList();
    }

    /// What is concerned, taken apart for the eye.
    public SubjectView about() {
        return SubjectView.of(subject);
    }
}
