package fr.continuum.application.port;

import fr.continuum.domain.crossproof.CrossProof;
import fr.continuum.domain.plan.MandatePlan;
import java.io.IOException;
import java.io.OutputStream;

/// Writes the gaps of a cross-proof as a table that a spreadsheet opens.
public interface CrossProofWriter {

    /// @param plan whose elements gaps name
    void write(MandatePlan plan, CrossProof proof, OutputStream to) throws IOException;
}
