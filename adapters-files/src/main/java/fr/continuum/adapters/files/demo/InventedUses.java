package fr.continuum.adapters.files.demo;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import fr.continuum.domain.budget.FiscalYear;
import fr.continuum.domain.contribution.TraceLink;
import fr.continuum.domain.plan.PlanCode;
import fr.continuum.domain.workforce.Hours;
import fr.continuum.domain.workforce.Improvement;
import fr.continuum.domain.workforce.TimeGainUse;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;

/// What the departments of the invented authority say they did with the hours they gained.
final class InventedUses {

    private static final String AUTHOR = "direction";

    private InventedUses() {}

    static List<TimeGainUse> all() {
        return Resources.rows("temps.csv").stream().map(InventedUses::use).toList();
    }

    private static TimeGainUse use(NamedCsvRecord row) {
        return new TimeGainUse(
                row.getField("code"),
                row.getField("titre"),
                row.getField("direction"),
                new FiscalYear(Integer.parseInt(row.getField("annee"))),
                TimeGainUse.Kind.valueOf(row.getField("genre")),
                Hours.of(row.getField("heures")),
                new Improvement(Improvement.Answer.valueOf(row.getField("mieux")), row.getField("preuve")),
                InventedPlan.list(row.getField("sert")).stream()
                        .map(code -> TraceLink.by(
                                AUTHOR,
                                InventedPlan.REVISED.atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC),
                                new PlanCode(code),
                                row.getField("pourquoi")))
                        .toList());
    }
}
