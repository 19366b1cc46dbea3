package fr.continuum.application.lookup;

import fr.continuum.domain.consolidation.NightId;
import fr.continuum.domain.shared.Sha256;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What an index was made of: two that are equal answer alike.
///
/// @param plan version in force; null where there is none, like the others
/// @param services names of the services of ledgers
/// @param night whose figures and findings readers see
/// @param day states follow the day
record Freshness(
        @Nullable Sha256 plan,
        @Nullable Sha256 contributions,
        @Nullable Sha256 workforce,
        @Nullable Sha256 indicators,
        Map<String, String> services,
        @Nullable NightId night,
        LocalDate day) {}
