package fr.continuum.adapters.files.demo;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import fr.continuum.domain.budget.FiscalYear;
import fr.continuum.domain.contribution.TraceLink;
import fr.continuum.domain.plan.PlanCode;
import fr.continuum.domain.workforce.DeclaredGain;
import fr.continuum.domain.workforce.Hours;
import fr.continuum.domain.workforce.Improvement;
import fr.continuum.domain.workforce.TimeGain;
import fr.continuum.domain.workforce.TimeGainUse;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/// What the departments of the invented authority say of time: the hours a tool, a procedure or a reorganisation made
/// free, and what they did with the hours they gained. One of them counted on hours that its work cycles, corrected a
/// year later, do not give.
final class InventedTime {

    private static final String AUTHOR = "direction";

    private InventedTime() {}

    static List<DeclaredGain> gains() {
        return Resources.rows("temps-degage.csv").stream()
                .map(InventedTime::gain)
                .toList();
    }

    static List<TimeGainUse> uses() {
        return Resources.rows("temps.csv").stream().map(InventedTime::use).toList();
    }

    private static DeclaredGain gain(NamedCsvRecord row) {
        return new DeclaredGain(
                row.getField("code"),
                row.getField("direction"),
                year(row),
                TimeGain.Source.valueOf(row.getField("source")),
                Hours.of(row.getField("heures")),
                Optional.of(row.getField("contribution")),
                row.getField("calcul"));
    }

    private static TimeGainUse use(NamedCsvRecord row) {
        return new TimeGainUse(
                row.getField("code"),
                row.getField("titre"),
                row.getField("direction"),
                year(row),
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

    private static FiscalYear year(NamedCsvRecord row) {
        return new FiscalYear(Integer.parseInt(row.getField("annee")));
    }
}
