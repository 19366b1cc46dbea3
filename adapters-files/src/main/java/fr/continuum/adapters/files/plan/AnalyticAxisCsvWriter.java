package fr.continuum.adapters.files.plan;

import de.siegmar.fastcsv.writer.CsvWriter;
import fr.continuum.application.port.AnalyticAxisWriter;
import fr.continuum.domain.analytic.AnalyticAxis;
import fr.continuum.domain.analytic.AxisCode;
import fr.continuum.domain.plan.PlanLevel;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/// Writes an analytic axis as CSV, in UTF-8: one row for each code, those above before those below, days as
/// `2026-06-30`.
public final class AnalyticAxisCsvWriter implements AnalyticAxisWriter {

    @Override
    public void write(AnalyticAxis axis, OutputStream to) throws IOException {
        Writer writer = new OutputStreamWriter(to, StandardCharsets.UTF_8);
        CsvWriter csv = CsvWriter.builder().fieldSeparator(';').build(writer);
        csv.writeRecord("code", "libelle", "niveau", "parent", "ouverture", "fermeture", "imputable", "code_plan");
        for (AxisCode code : axis.codes()) {
            csv.writeRecord(
                    code.code(),
                    code.label(),
                    level(code.level()),
                    code.parent().orElse(""),
                    code.opens().toString(),
                    code.closes().toString(),
                    code.isOpen() ? "oui" : "non",
                    code.element().value());
        }
        csv.flush();
    }

    private static String level(PlanLevel level) {
        return switch (level) {
            case AXIS, PLEDGE -> throw new IllegalArgumentException("Nothing is entered under an axis or a promise");
            case STRATEGIC_OBJECTIVE -> "objectif stratégique";
            case OPERATIONAL_OBJECTIVE -> "objectif opérationnel";
            case ACTION -> "action";
        };
    }
}
