package fr.continuum.application.lookup;

import fr.continuum.domain.consolidation.NightId;
import fr.continuum.domain.shared.Sha256;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What an index was made of: two that are equal answer alike.
///
/// @param plan version in force; null where there is none, like the others
/// @param night whose figures and findings readers see
/// @param day states follow the day
record Freshness(
        @Nullable Sha256 plan,
        @Nullable Sha256 contributions,
        @Nullable Sha256 workforce,
        @Nullable NightId night,
        LocalDate day) {}
