package fr.continuum.application.port;

import fr.continuum.domain.rule.WaiverEntry;
import fr.continuum.domain.rule.Waivers;
import fr.continuum.domain.shared.Sha256;
import fr.continuum.domain.shared.Siren;
import java.time.Instant;
import java.util.Optional;

/// Findings set aside by people, and waivers lifted, by authority: an append-only list, ended ones included.
public interface WaiverBook {

    /// Of several who say the same at once, one gives the waiver, and the others learn that it is given.
    ///
    /// @throws IllegalArgumentException where a waiver would last longer than one may be given for: see
    /// [Waivers#and]
    /// @param at when it was said, which may be another day than the first it holds
    /// @return false where a waiver in force says the same ([Waivers#sayingTheSame]): nothing is added
    boolean add(Siren authority, WaiverEntry entry, Instant at);

    /// All of them, in the order they were given.
    Waivers of(Siren authority);

    /// As they stood in a past version; of an authority, since waivers are its own.
    Optional<Waivers> find(Siren authority, Sha256 version);

    /// As they stood just before a moment.
    Waivers before(Siren authority, Instant moment);
}
