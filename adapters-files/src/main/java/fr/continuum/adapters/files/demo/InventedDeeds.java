package fr.continuum.adapters.files.demo;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import fr.continuum.domain.budget.FiscalYear;
import fr.continuum.domain.contribution.Background;
import fr.continuum.domain.contribution.CompetencyNeed;
import fr.continuum.domain.contribution.TrainingPlan;
import fr.continuum.domain.plan.PlanCode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/// What the departments of the invented authority do for its plan, as their files tell it year after year: most of it
/// serves an objective, some of it says nothing.
final class InventedDeeds {

    /// How many the authority employs.
    private static final int AGENTS = 1_480;

    private InventedDeeds() {}

    /// Writes of a table what was known by the end of a year: rows whose code, or whose column of the year, is not
    /// later.
    static void write(String table, int year, Path file) throws IOException {
        try (InputStream stream = Resources.open(table);
                CsvReader<CsvRecord> reader =
                        CsvReader.builder().fieldSeparator(';').ofCsvRecord(stream, StandardCharsets.UTF_8);
                CsvWriter writer = CsvWriter.builder().fieldSeparator(';').build(file)) {
            int column = -1;
            for (CsvRecord row : reader) {
                if (row.getStartingLineNumber() == 1) {
                    column = row.getFields().indexOf("Année");
                    writer.writeRecord(row.getFields());
                } else if (known(row, column) <= year) {
                    writer.writeRecord(row.getFields());
                }
            }
        }
    }

    private static int known(CsvRecord row, int column) {
        return column >= 0
                ? Integer.parseInt(row.getField(column))
                : 2000 + Integer.parseInt(row.getField(0).substring(1, 3));
    }

    static Background background() {
        return new Background(
                Resources.rows("besoins.csv").stream().map(InventedDeeds::need).toList(),
                Resources.rows("plans-de-formation.csv").stream()
                        .map(InventedDeeds::trainingPlan)
                        .toList(),
                OptionalInt.of(AGENTS));
    }

    private static CompetencyNeed need(NamedCsvRecord row) {
        List<PlanCode> objectives = InventedPlan.list(row.getField("objectifs")).stream()
                .map(PlanCode::new)
                .toList();
        return new CompetencyNeed(
                row.getField("code"),
                CompetencyNeed.Kind.valueOf(row.getField("genre")),
                row.getField("libelle"),
                objectives);
    }

    private static TrainingPlan trainingPlan(NamedCsvRecord row) {
        return new TrainingPlan(
                new FiscalYear(Integer.parseInt(row.getField("annee"))),
                date(row.getField("cst")),
                date(row.getField("assemblee")),
                date(row.getField("cnfpt")));
    }

    private static Optional<LocalDate> date(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(text));
    }
}
