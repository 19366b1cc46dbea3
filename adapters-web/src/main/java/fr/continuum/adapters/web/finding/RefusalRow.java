package fr.continuum.adapters.web.finding;

import fr.continuum.domain.rule.Refusal;
import fr.continuum.domain.shared.Wording;
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
                        said(new Wording(refusal.rule().french(), refusal.rule().english()), locale),
                        refusal.subject(),
                        said(refusal.offending(), locale),
                        said(refusal.mend(), locale)))
                .toList();
    }

    private static String said(Wording wording, Locale locale) {
        return locale.getLanguage().equals("en") ? wording.english() : wording.french();
    }
}
