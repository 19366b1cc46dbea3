package fr.continuum.adapters.web.reading;

import fr.continuum.application.port.Reading;
import fr.continuum.application.port.Registers.KnownAuthority;
import fr.continuum.domain.budget.DocumentHeader;
import fr.continuum.domain.consolidation.Register.Known;
import fr.continuum.domain.shared.Sha256;
import org.jspecify.annotations.Nullable;

/// A document an authority once sent, wherever it stands today: nothing received is ever lost to readers
/// (blueprint §4.1). Only what is in force enters sums and lists.
///
/// @param reading the one its figures were made of; else the latest
/// @param figures those of the last night that published it; null where none did
/// @param by what stands in its place, where it was replaced; null elsewhere
public record ReceivedDocument(
        KnownAuthority authority,
        Reading reading,
        Standing standing,
        @Nullable DocumentInForce figures,
        @Nullable Known by) {

    /// Where a document stands.
    public enum Standing {
        /// In the published figures.
        IN_FORCE,
        /// Another one has its place.
        REPLACED,
        /// Its place is its own, and no published night has taken it in yet.
        WAITING
    }

    static ReceivedDocument inForce(DocumentInForce document) {
        return new ReceivedDocument(document.authority(), document.reading(), Standing.IN_FORCE, document, null);
    }

    public DocumentHeader header() {
        return reading.header();
    }

    public Sha256 sha() {
        return reading.id().document();
    }

    public boolean isInForce() {
        return standing == Standing.IN_FORCE;
    }

    /// Its figures.
    ///
    /// @throws NotHere where no night published any
    public DocumentInForce measured() {
        if (figures == null) {
            throw new NotHere("gone.figures");
        }
        return figures;
    }
}
