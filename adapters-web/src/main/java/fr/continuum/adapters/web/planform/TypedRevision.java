package fr.continuum.adapters.web.planform;

import fr.continuum.domain.plan.Revision;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// The decision behind a change of what was voted: asked for only where something of it changes (R06).
final class TypedRevision {

    /// Whether the fields stand on the page already.
    static final String SHOWN = "revision-demandee";

    private static final List<String> FIELDS =
            List.of(Fields.REVISION_REASON, Fields.REVISION_DECISION, Fields.REVISION_DATE);

    private TypedRevision() {}

    /// Empty where nothing was typed, and the rule says so; where something was, the rest is asked for.
    static Optional<Revision> read(Reading reading) {
        if (FIELDS.stream().allMatch(field -> reading.line(field).isEmpty())) {
            return Optional.empty();
        }
        Optional<String> reason = reading.asked(Fields.REVISION_REASON);
        Optional<String> decision = reading.asked(Fields.REVISION_DECISION);
        Optional<LocalDate> on = reading.asked(Fields.REVISION_DATE).flatMap(_ -> reading.date(Fields.REVISION_DATE));
        return reason.flatMap(why -> decision.flatMap(by -> on.map(day -> new Revision(why, by, day))));
    }
}
