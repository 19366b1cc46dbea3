package fr.continuum.application.port;

import fr.continuum.domain.plan.Tolerance;
import fr.continuum.domain.shared.Owner;
import fr.continuum.domain.shared.Siren;
import java.util.List;

/// What a completed action may still cost a year, as authorities say it: an append-only list, the last one said
/// counts.
public interface Tolerances {

    void say(Owner owner, Said said);

    /// The authority's own, else the home's, else nothing.
    Tolerance inForce(Siren authority);

    /// All that an owner ever said, latest first.
    List<Said> timeline(Owner owner);

    /// @param reason why this much: a rule of the authority, a deliberation
    record Said(Tolerance tolerance, String reason, TimelineEntry entry) {}
}
