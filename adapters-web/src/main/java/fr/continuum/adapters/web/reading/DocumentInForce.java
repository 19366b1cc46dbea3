package fr.continuum.adapters.web.reading;

import fr.continuum.application.port.Consolidations.Consolidation;
import fr.continuum.application.port.Consolidations.MeasuredDocument;
import fr.continuum.application.port.Reading;
import fr.continuum.application.port.Registers.KnownAuthority;
import fr.continuum.domain.budget.DocumentHeader;
import fr.continuum.domain.shared.Sha256;
import fr.continuum.domain.shared.Siren;
import fr.continuum.domain.target.Dimension;

/// A document of the consolidation a request resolved, with the measurement that consolidation names.
public record DocumentInForce(
        KnownAuthority authority, Consolidation consolidation, Reading reading, Sha256 measurement) {

    public DocumentHeader header() {
        return reading.header();
    }

    /// The document and its measurement, as the consolidation names them.
    public MeasuredDocument measured() {
        return new MeasuredDocument(reading.id(), measurement);
    }

    public Sha256 sha() {
        return reading.id().document();
    }

    public Siren siren() {
        return authority.siren();
    }

    /// Whether the night asked the question of this dimension: the plan's only where a plan table stood.
    public boolean answers(Dimension dimension) {
        return dimension == Dimension.POLICY || consolidation.inputs().planTable() != null;
    }
}
