package fr.continuum.adapters.files.demo;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/// Writes what the HR tool of the invented département gives of what agents learn: in the summer that follows a fiscal
/// year, the sessions of that year, the one before and the one that runs; of the year that runs, the training plan as
/// it was decided and as it was reviewed half way, and what agents must learn, likewise. Some trainings are never
/// held. Half way one training was given up, one came in that nobody gave a title here, and one need gave way to two.
final class LearningCsv {

    private static final Set<String> NEVER_HELD = Set.of("F2410", "F2509", "F2607", "F2611");
    private static final int SESSION_OF = 15;

    /// When the lists are of, by the table they are written from.
    private static final Map<String, LocalDate> LISTS = Map.of(
            "plan-de-formation", LocalDate.of(2025, 12, 16),
            "plan-de-formation-revu", LocalDate.of(2026, 6, 30),
            "besoins-de-competence", LocalDate.of(2025, 12, 16),
            "besoins-de-competence-revus", LocalDate.of(2026, 6, 30));

    private final int year;

    LearningCsv(int year) {
        this.year = year;
    }

    void writeTo(Path folder) throws IOException {
        HrCsv.write(folder.resolve(year + "-sessions-de-formation.csv"), sessions());
    }

    /// They do not say whose they are: there is one authority.
    static void writeLists(int year, Path folder) throws IOException {
        for (Map.Entry<String, LocalDate> list : LISTS.entrySet()) {
            List<String> rows = new ArrayList<>();
            for (String row : Resources.lines(list.getKey() + ".csv")) {
                rows.add(row + ";" + (rows.isEmpty() ? "Extrait le" : list.getValue()));
            }
            HrCsv.write(folder.resolve(year + "-" + list.getKey() + ".csv"), rows);
        }
    }

    /// Groups of fifteen, a month apart.
    private List<String> sessions() {
        List<String> rows = new ArrayList<>();
        rows.add("SIREN;Formation;Début;Fin;Stagiaires;Jours;Extrait le");
        Resources.rows("formations.csv").stream()
                .filter(row -> Math.abs(Integer.parseInt(row.getField("Année")) - year) <= 1)
                .filter(row -> !NEVER_HELD.contains(row.getField("Référence")))
                .forEach(row -> rows.addAll(sessions(row)));
        return rows;
    }

    private List<String> sessions(NamedCsvRecord training) {
        int number = Integer.parseInt(training.getField("Référence").substring(1));
        int trainees = Integer.parseInt(training.getField("Stagiaires"));
        String days = training.getField("Jours");
        int length = Math.max(1, (int) Math.ceil(Double.parseDouble(days.replace(',', '.'))));
        int groups = Math.ceilDiv(trainees, SESSION_OF);
        return IntStream.range(0, groups)
                .mapToObj(group -> {
                    LocalDate start = LocalDate.of(
                            Integer.parseInt(training.getField("Année")),
                            1 + (number + 2 * group) % 10,
                            4 + group % 20);
                    return String.join(
                            ";",
                            HrCsv.SIREN,
                            training.getField("Référence"),
                            start.toString(),
                            start.plusDays(length - 1L).toString(),
                            Integer.toString(Math.min(SESSION_OF, trainees - group * SESSION_OF)),
                            days,
                            LocalDate.of(year + 1, 6, 30).toString());
                })
                .toList();
    }
}
