package fr.continuum.domain.contribution;

import fr.continuum.domain.allocation.Strength;
import fr.continuum.domain.plan.PlanCode;
import fr.continuum.domain.shared.Meaning;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/// What a contribution serves, why, who says so and since when (R11). No link lacks any of it: one that does cannot be
/// made.
///
/// @param target an objective or an action of the plan
/// @param share in basis points: 10000 is the whole contribution
/// @param rationale why it serves it, in a sentence
/// @param author who says so: the account, or the feed it came by
/// @param at to the microsecond, like every moment here
/// @param confirmed the last time somebody said it still holds, after the target was revised
public record TraceLink(
        PlanCode target,
        LinkKind kind,
        int share,
        String rationale,
        String author,
        Instant at,
        LinkProvenance provenance,
        Optional<Confirmation> confirmed) {

    /// The whole of a contribution, in basis points.
    public static final int WHOLE = 10_000;

    /// Somebody says a link still holds.
    public record Confirmation(String author, Instant at) {

        public Confirmation {
            if (author.isBlank()) {
                throw new IllegalArgumentException("A confirmation has an author");
            }
            at = at.truncatedTo(ChronoUnit.MICROS);
        }
    }

    public TraceLink {
        if (share < 1 || share > WHOLE) {
            throw new IllegalArgumentException("A share lies between 0.01 % and 100 %: " + share / 100.0 + " %");
        }
        if (rationale.isBlank() || author.isBlank()) {
            throw new IllegalArgumentException("A link to " + target + " says why and who says so");
        }
        at = at.truncatedTo(ChronoUnit.MICROS);
    }

    /// A whole contribution to one target, said by a person.
    public static TraceLink by(String author, Instant at, PlanCode target, String rationale) {
        return new TraceLink(
                target, LinkKind.SERVES, WHOLE, rationale, author, at, LinkProvenance.PERSON, Optional.empty());
    }

    public Strength strength() {
        return provenance.strength();
    }

    /// Since when it is known to hold: [LinksToConfirm] asks again of what was revised later.
    public Instant heldSince() {
        return confirmed.map(Confirmation::at).orElse(at);
    }

    public TraceLink confirmedBy(String who, Instant when) {
        return new TraceLink(
                target, kind, share, rationale, author, at, provenance, Optional.of(new Confirmation(who, when)));
    }

    public TraceLink sharing(int basisPoints) {
        return new TraceLink(target, kind, basisPoints, rationale, author, at, provenance, confirmed);
    }

    /// All it says, as part of the fingerprint of what is linked.
    public void tell(Meaning meaning) {
        meaning.say(target)
                .say(kind)
                .say(share)
                .say(rationale)
                .say(author)
                .say(at)
                .say(provenance)
                .say(confirmed.map(Confirmation::author))
                .say(confirmed.map(Confirmation::at));
    }
}
