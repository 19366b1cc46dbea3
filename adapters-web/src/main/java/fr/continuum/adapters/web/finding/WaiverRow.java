package fr.continuum.adapters.web.finding;

import fr.continuum.domain.rule.Waiver;
import fr.continuum.domain.rule.WaiverLift;
import fr.continuum.domain.rule.Waivers.Held;
import fr.continuum.domain.shared.Siren;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// A waiver made ready for a table.
///
/// @param sentence of its rule, in the reader's language
/// @param lift what ended it before its last day; null where nobody did
/// @param isOver whether no day of it is left
/// @param liftHref where it is lifted
record WaiverRow(
        Waiver waiver,
        String sentence,
        SubjectView subject,
        @Nullable WaiverLift lift,
        boolean isOver,
        String liftHref) {

    static WaiverRow of(Siren authority, Held held, LocalDate today, Locale locale) {
        Waiver waiver = held.waiver();
        return new WaiverRow(
                waiver,
                RuleRow.sentence(waiver.rule(), locale),
                SubjectView.of(waiver.subject()),
                held.lift().orElse(null),
                held.isOver(today),
                FindingDesk.act("/constats/derogations/lever", authority, waiver.rule(), waiver.subject()));
    }
}
