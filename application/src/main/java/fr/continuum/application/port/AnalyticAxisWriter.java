package fr.continuum.application.port;

import fr.continuum.application.mapping.AxisProfile;
import fr.continuum.domain.analytic.AnalyticAxis;
import java.io.IOException;
import java.io.OutputStream;

/// Writes an analytic axis in a form that finance and HR tools load.
public interface AnalyticAxisWriter {

    /// @param form of the file; what codes look like is the axis's own
    void write(AnalyticAxis axis, AxisProfile form, OutputStream to) throws IOException;
}
