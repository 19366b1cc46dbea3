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

/// Writes what the HR tool of the invented département gives of posts and time in the summer that follows a fiscal
/// year: all its posts, the work cycles and the hours a year they ask for. From one summer to the next three services
/// lose the post that heads them and two more fall vacant. The first summer tells besides of the cycles of the year
/// that runs; the next one corrects those of a department that worked nearly the legal hours already.
final class HrCsv {

    static final String SIREN = DemoBudget.MAIN.siret().substring(0, 9);

    /// Services whose head was there one summer, and is not the next.
    private static final Set<Integer> ENDED = Set.of(5, 17, 29);

    private static final Set<Integer> VACANT = Set.of(8, 23);
    private static final LocalDate VACANT_SINCE = LocalDate.of(2026, 3, 2);
    private static final LocalDate LONG_VACANT_SINCE = LocalDate.of(2024, 11, 4);

    /// Posts that were created since the plan was revised: one heads a service the plan relies on, the others are
    /// three more of one service, which nothing in the plan names.
    private static final int CREATED = 42;

    private static final LocalDate CREATED_ON = LocalDate.of(2025, 3, 3);
    private static final int ENLARGED = 16;
    private static final int MORE = 3;
    private static final LocalDate ENLARGED_ON = LocalDate.of(2025, 9, 1);

    /// How many agents of the higher levels a service has, beside the post that heads it.
    private static final int OF_A = 6;

    private static final int OF_B = 13;

    private static final int ONE_VACANT_IN = 20;

    private static final int FORMER_HOURS = 1_547;
    private static final int LEGAL_HOURS = 1_607;
    private static final int NIGHT_HOURS = 1_440;

    /// The department whose former hours were wrong, and what they were.
    private static final String CORRECTED = "Direction de la culture et du patrimoine";

    private static final int CORRECTED_HOURS = 1_604;

    private final int year;
    private final boolean last;

    HrCsv(int year, boolean last) {
        this.year = year;
        this.last = last;
    }

    void writeTo(Path folder) throws IOException {
        write(folder.resolve(year + "-postes.csv"), posts());
        write(folder.resolve(year + "-cycles-de-travail.csv"), cycles());
    }

    static void write(Path file, List<String> rows) throws IOException {
        Files.writeString(file, String.join("\n", rows) + "\n");
    }

    private LocalDate extracted() {
        return LocalDate.of(year + 1, 6, 30);
    }

    private List<String> posts() {
        List<String> rows = new ArrayList<>();
        rows.add("SIREN;Poste;Intitulé;Direction;Catégorie;ETP;Occupation;Vacant depuis;Ouvert le;Extrait le");
        int service = 0;
        for (Map.Entry<String, List<String>> department : departments().entrySet()) {
            for (String head : department.getValue()) {
                service++;
                if (!last || !ENDED.contains(service)) {
                    rows.add(head(service, head, department.getKey()));
                }
                rows.addAll(agents(service, department.getKey()));
            }
        }
        return rows;
    }

    private String head(int service, String title, String department) {
        return post(
                code(service, 0),
                title,
                department,
                GradeCategory.A,
                last && VACANT.contains(service) ? VACANT_SINCE.toString() : "",
                service == CREATED ? CREATED_ON.toString() : "");
    }

    private List<String> agents(int service, String department) {
        List<String> rows = new ArrayList<>();
        int agent = 0;
        for (GradeCategory category : GradeCategory.values()) {
            for (int i = 0; i < agents(service, category); i++) {
                agent++;
                boolean vacant = (service + agent) % ONE_VACANT_IN == 0;
                rows.add(post(
                        code(service, agent),
                        "",
                        department,
                        category,
                        vacant ? LONG_VACANT_SINCE.toString() : "",
                        ""));
            }
        }
        for (int i = 0; last && service == ENLARGED && i < MORE; i++) {
            agent++;
            rows.add(post(code(service, agent), "", department, GradeCategory.C, "", ENLARGED_ON.toString()));
        }
        return rows;
    }

    /// Some services are larger than others.
    private static int agents(int service, GradeCategory category) {
        return switch (category) {
            case A -> OF_A;
            case B -> OF_B;
            case C -> 11 + service * 5 % 13;
        };
    }

    private static String code(int service, int post) {
        return String.format(Locale.ROOT, "P%03d-%02d", service, post);
    }

    private String post(
            String code, String title, String department, GradeCategory category, String vacantSince, String opened) {
        return String.join(
                ";",
                SIREN,
                code,
                title,
                department,
                category.name(),
                "1",
                vacantSince.isEmpty() ? "pourvu" : "vacant",
                vacantSince,
                opened,
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

    private List<String> cycles() {
        List<String> rows = new ArrayList<>();
        rows.add("SIREN;Cycle;Direction;Année;ETP;Heures avant;Heures annuelles;Extrait le");
        for (int of = year; of <= (last ? year : year + 1); of++) {
            int service = 0;
            for (Map.Entry<String, List<String>> department : departments().entrySet()) {
                int agents = 0;
                for (String _ : department.getValue()) {
                    service++;
                    agents++;
                    for (GradeCategory category : GradeCategory.values()) {
                        agents += agents(service, category);
                    }
                }
                int former = last && department.getKey().equals(CORRECTED) ? CORRECTED_HOURS : FORMER_HOURS;
                rows.add(cycle("C1607", department.getKey(), of, agents - agents / 10, former, LEGAL_HOURS));
                rows.add(cycle("N1440", department.getKey(), of, agents / 10, NIGHT_HOURS, NIGHT_HOURS));
            }
        }
        return rows;
    }

    private String cycle(String code, String department, int of, int fte, int former, int annual) {
        return String.join(
                ";",
                SIREN,
                code,
                department,
                Integer.toString(of),
                Integer.toString(fte),
                Integer.toString(former),
                Integer.toString(annual),
                extracted().toString());
    }
}
