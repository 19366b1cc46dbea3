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
        @Nullable Sha256 chart) {

    /// The reading that a reader makes of a document; a feed's is named by the profile too.
    ///
    /// @param profile version of the mapping profile; null where the document needs none
    public static ReadingId by(
            String reader, Siren authority, Sha256 document, @Nullable Sha256 chart, @Nullable Sha256 profile) {
        return new ReadingId(authority, document, profile == null ? reader : reader + PROFILE + profile, chart);
    }

    /// Whether a reader of this version made it.
    public boolean isBy(String reader) {
        return readerVersion.equals(reader) || readerVersion.startsWith(reader + PROFILE);
    }

    private static final String PROFILE = " profile ";
}
