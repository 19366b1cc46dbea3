package fr.continuum.adapters.web.finding;

import fr.continuum.adapters.web.text.Said;
import fr.continuum.domain.rule.Finding;
import fr.continuum.domain.rule.Seen;
import fr.continuum.domain.rule.Waiver;
import fr.continuum.domain.rule.WaiverLift;
import fr.continuum.domain.rule.Waivers.Held;
import fr.continuum.domain.shared.Siren;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/// A waiver made ready for a table.
///
/// @param sentence of its rule, in the reader's language
/// @param lift what ended it before its last day; null where nobody did
/// @param isOver whether no day of it is left
/// @param seen what was found when it was given, in the reader's language; empty where nobody noted it
/// @param cents what was at stake then; null where nothing was, or nobody noted it
/// @param outgrown how the finding is no longer what was seen; empty where it is, or is no longer found
/// @param liftHref where it is lifted
record WaiverRow(
        Waiver waiver,
        String sentence,
        SubjectView subject,
        @Nullable WaiverLift lift,
        boolean isOver,
        String seen,
        @Nullable Long cents,
        String outgrown,
        String liftHref) {

    /// @param found the finding it is about, where the night in force has it
    /// @param titles of what findings speak of
    static WaiverRow of(
            Siren authority, Held held, Optional<Finding> found, SubjectTitles titles, LocalDate today, Locale locale) {
        Waiver waiver = held.waiver();
        return new WaiverRow(
                waiver,
                RuleRow.sentence(waiver.rule(), locale),
                SubjectView.of(waiver.subject(), titles),
                held.lift().orElse(null),
                held.isOver(today),
                waiver.seen().map(seen -> Said.in(locale, seen.found())).orElse(""),
                waiver.seen()
                        .map(Seen::cents)
                        .filter(OptionalLong::isPresent)
                        .map(OptionalLong::getAsLong)
                        .orElse(null),
                found.filter(_ -> held.holds(today))
                        .flatMap(waiver::change)
                        .map(change -> Said.in(locale, change.wording()))
                        .orElse(""),
                FindingDesk.act("/constats/derogations/lever", authority, waiver.rule(), waiver.subject()));
    }
}
