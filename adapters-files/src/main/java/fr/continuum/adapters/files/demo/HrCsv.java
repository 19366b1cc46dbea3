package fr.continuum.adapters.files.demo;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import fr.continuum.domain.workforce.GradeCategory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// Writes what the HR tool of the invented département gives in the summer that follows a fiscal year: all its posts,
/// the sessions of the year's trainings, the work cycles and the hours a year they ask for. From one summer to the
/// next three services lose the post that heads them and two more fall vacant; one training is never held.
final class HrCsv {

    private static final String SIREN = DemoBudget.MAIN.siret().substring(0, 9);

    /// Services whose head was there one summer, and is not the next.
    private static final Set<Integer> ENDED = Set.of(5, 17, 29);

    private static final Set<Integer> VACANT = Set.of(8, 23);
    private static final LocalDate VACANT_SINCE = LocalDate.of(2026, 3, 2);

    /// How many agents of each level a service has, the first service of a department one more.
    private static final Map<GradeCategory, Integer> AGENTS =
            Map.of(GradeCategory.A, 3, GradeCategory.B, 7, GradeCategory.C, 9);

    private static final int FORMER_HOURS = 1_547;
    private static final int LEGAL_HOURS = 1_607;
    private static final int NIGHT_HOURS = 1_440;
    private static final int SESSION_OF = 15;

    private final int year;
    private final boolean last;

    HrCsv(int year, boolean last) {
        this.year = year;
        this.last = last;
    }

    void writeTo(Path folder) throws IOException {
        write(folder.resolve(year + "-postes.csv"), posts());
        write(folder.resolve(year + "-sessions-de-formation.csv"), sessions());
        write(folder.resolve(year + "-cycles-de-travail.csv"), cycles());
    }

    private static void write(Path file, List<String> rows) throws IOException {
        Files.writeString(file, String.join("\n", rows) + "\n");
    }

    private LocalDate extracted() {
        return LocalDate.of(year + 1, 6, 30);
    }

    private List<String> posts() {
        List<String> rows = new ArrayList<>();
        rows.add("SIREN;Poste;Intitulé;Direction;Catégorie;ETP;Occupation;Vacant depuis;Extrait le");
        int service = 0;
        for (Map.Entry<String, List<String>> department : departments().entrySet()) {
            for (String head : department.getValue()) {
                service++;
                String code = String.format(Locale.ROOT, "P%03d", service);
                if (!last || !ENDED.contains(service)) {
                    boolean vacant = last && VACANT.contains(service);
                    rows.add(post(code + "-00", head, department.getKey(), GradeCategory.A, vacant));
                }
                int agent = 0;
                for (GradeCategory category : GradeCategory.values()) {
                    for (int i = 0; i < AGENTS.getOrDefault(category, 0); i++) {
                        agent++;
                        rows.add(post(
                                String.format(Locale.ROOT, "%s-%02d", code, agent),
                                "",
                                department.getKey(),
                                category,
                                false));
                    }
                }
            }
        }
        return rows;
    }

    private String post(String code, String title, String department, GradeCategory category, boolean vacant) {
        return String.join(
                ";",
                SIREN,
                code,
                title,
                department,
                category.name(),
                "1",
                vacant ? "vacant" : "pourvu",
                vacant ? VACANT_SINCE.toString() : "",
                extracted().toString());
    }

    /// Services by the department that leads each challenge, in the order of the plan.
    private static Map<String, List<String>> departments() {
        Map<String, List<String>> departments = new LinkedHashMap<>();
        for (NamedCsvRecord row : Resources.rows("defis.csv")) {
            departments
                    .computeIfAbsent(row.getField("direction"), _ -> new ArrayList<>())
                    .addAll(InventedPlan.list(row.getField("services")));
        }
        return departments;
    }

    /// Groups of fifteen, a month apart; the last of the year's trainings was put off for ever.
    private List<String> sessions() {
        List<String> rows = new ArrayList<>();
        rows.add("SIREN;Formation;Début;Fin;Stagiaires;Jours;Extrait le");
        List<NamedCsvRecord> trainings = Resources.rows("formations.csv").stream()
                .filter(row -> row.getField("Année").equals(Integer.toString(year)))
                .toList();
        for (NamedCsvRecord training : trainings.subList(0, Math.max(0, trainings.size() - 1))) {
            int trainees = Integer.parseInt(training.getField("Stagiaires"));
            String days = training.getField("Jours");
            int length = Math.max(1, (int) Math.ceil(Double.parseDouble(days.replace(',', '.'))));
            for (int group = 0; group * SESSION_OF < trainees; group++) {
                LocalDate start = LocalDate.of(year, 1 + (rows.size() + group) % 10, 4 + group % 20);
                rows.add(String.join(
                        ";",
                        SIREN,
                        training.getField("Référence"),
                        start.toString(),
                        start.plusDays(length - 1L).toString(),
                        Integer.toString(Math.min(SESSION_OF, trainees - group * SESSION_OF)),
                        days,
                        extracted().toString()));
            }
        }
        return rows;
    }

    private List<String> cycles() {
        List<String> rows = new ArrayList<>();
        rows.add("SIREN;Cycle;Direction;Année;ETP;Heures avant;Heures annuelles;Extrait le");
        for (Map.Entry<String, List<String>> department : departments().entrySet()) {
            int agents = department.getValue().size()
                    * (1 + AGENTS.values().stream().mapToInt(Integer::intValue).sum());
            rows.add(cycle("C1607", department.getKey(), agents - agents / 10, FORMER_HOURS, LEGAL_HOURS));
            rows.add(cycle("N1440", department.getKey(), agents / 10, NIGHT_HOURS, NIGHT_HOURS));
        }
        return rows;
    }

    private String cycle(String code, String department, int fte, int former, int annual) {
        return String.join(
                ";",
                SIREN,
                code,
                department,
                Integer.toString(year),
                Integer.toString(fte),
                Integer.toString(former),
                Integer.toString(annual),
                extracted().toString());
    }
}
