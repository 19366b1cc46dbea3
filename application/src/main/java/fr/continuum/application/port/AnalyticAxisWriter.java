package fr.continuum.application.port;

import fr.continuum.domain.analytic.AnalyticAxis;
import java.io.IOException;
import java.io.OutputStream;

/// Writes an analytic axis in a form that finance and HR tools load.
public interface AnalyticAxisWriter {

    void write(AnalyticAxis axis, OutputStream to) throws IOException;
}
