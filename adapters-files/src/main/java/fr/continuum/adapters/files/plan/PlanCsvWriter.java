package fr.continuum.adapters.files.plan;

import de.siegmar.fastcsv.writer.CsvWriter;
import fr.continuum.adapters.files.profile.SpreadsheetText;
import fr.continuum.application.port.PlanFileWriter;
import fr.continuum.domain.target.Target;
import fr.continuum.domain.target.TargetKind;
import fr.continuum.domain.target.TargetTree;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/// Writes our own CSV, in UTF-8, as the profile `plan` reads it. What a spreadsheet would run begins with an
/// apostrophe.
public final class PlanCsvWriter implements PlanFileWriter {

    @Override
    public void write(TargetTree tree, OutputStream to) throws IOException {
        Writer writer = new OutputStreamWriter(to, StandardCharsets.UTF_8);
        CsvWriter csv = CsvWriter.builder().fieldSeparator(';').build(writer);
        csv.writeRecord("code", "libelle", "niveau", "parent");
        for (Target target : tree.targets()) {
            csv.writeRecord(
                    SpreadsheetText.guarded(target.code()),
                    SpreadsheetText.guarded(target.label()),
                    level(target.kind()),
                    SpreadsheetText.guarded(target.parent()));
        }
        csv.flush();
    }

    private static String level(TargetKind kind) {
        return switch (kind) {
            case POLICY -> "politique";
            case SUB_POLICY -> "sous-politique";
            case AXIS -> "axe";
            case STRATEGIC_OBJECTIVE -> "objectif stratégique";
            case OPERATIONAL_OBJECTIVE -> "objectif opérationnel";
            case ACTION -> "action";
        };
    }
}
