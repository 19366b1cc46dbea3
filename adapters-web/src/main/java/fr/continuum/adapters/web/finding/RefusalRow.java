package fr.continuum.adapters.web.finding;

import com.fasterxml.jackson.annotation.JsonInclude;
import fr.continuum.adapters.web.text.Said;
import fr.continuum.application.port.ToldCell;
import fr.continuum.domain.rule.Refusal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/// Why a command is refused, in the reader's language: the fragment `formulaire :: refusals` shows them.
///
/// @param rule id of the rule that stands against it
/// @param sentence of that rule
/// @param subject what is concerned, by its business key
/// @param offending the value that breaks the rule, or what is missing
/// @param mend what to do about it
/// @param place where the file at hand names what is concerned; left out where there is none, or it does not
public record RefusalRow(
        String rule,
        String sentence,
        String subject,
        String offending,
        String mend,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) String place) {

    public static List<RefusalRow> of(List<Refusal> refusals, Locale locale) {
        return of(refusals, _ -> Optional.empty(), locale);
    }

    /// @param where the cell that names what is concerned
    public static List<RefusalRow> of(
            List<Refusal> refusals, Function<Refusal, Optional<ToldCell>> where, Locale locale) {
        return refusals.stream()
                .map(refusal -> new RefusalRow(
                        refusal.rule().id(),
                        Said.in(locale, refusal.rule().wording()),
                        refusal.subject(),
                        Said.in(locale, refusal.offending()),
                        Said.in(locale, refusal.mend()),
                        where.apply(refusal)
                                .map(cell -> Said.in(locale, cell.place()))
                                .orElse("")))
                .toList();
    }

    /// What is concerned, taken apart for the eye.
    public SubjectView about() {
        return SubjectView.of(subject);
    }
}
