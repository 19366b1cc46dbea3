package fr.continuum.application.port;

import fr.continuum.domain.shared.Sha256;
import fr.continuum.domain.shared.Siren;
import org.jspecify.annotations.Nullable;

/// One reading of one document: its bytes, the reader and the chart it was read with. A newer reader or another chart
/// makes another reading; earlier ones stay, past nights point at them.
///
/// @param chart version of the chart; null where none stood
public record ReadingId(
        Siren authority,
        Sha256 document,
        String readerVersion,
        @Nullable Sha256 chart) {}
