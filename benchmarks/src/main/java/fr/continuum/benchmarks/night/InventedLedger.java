package fr.continuum.benchmarks.night;

import fr.continuum.domain.budget.BudgetKey;
import fr.continuum.domain.budget.BudgetRef;
import fr.continuum.domain.budget.Flow;
import fr.continuum.domain.budget.Movement;
import fr.continuum.domain.budget.Section;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/// The ledgers of one budget, made up: payment orders, a piece each, over twenty thousand distinct keys, told under
/// the columns of the profile that ships. The same lines each time.
///
/// @param siret of the budget
/// @param authority as the ledger names it
/// @param analyticCodes one key in three bears one of them
public record InventedLedger(String siret, String authority, List<String> analyticCodes) {

    /// Of an authority that has nothing else.
    public static final InventedLedger ALONE = new InventedLedger(
            "22930008200018",
            "Département d'exemple",
            IntStream.range(0, 700).mapToObj(code -> "AN" + (100 + code)).toList());

    /// Distinct keys of a file that has as many lines.
    public static final int KEYS = 20_000;

    /// As `docs/templates/ledger.csv`.
    private static final String HEADER =
            "Type;Budget;Nom du budget;Collectivité;Nomenclature;Exercice;Sens;Mouvement;Section;Chapitre;Nature;"
                    + "Fonction;Opération;Autorisation;Service;Analytique;Montant;Pièce;Date;Extrait le\n";

    static final String[] FUNCTIONS = {
        "020", "12", "221", "222", "223", "31", "32", "41", "42", "43", "50", "51", "52", "53", "55", "621", "622",
        "63", "70", "74"
    };
    static final String[] NATURES = {
        "60611", "60612", "60622", "60632", "6132", "6156", "6184", "6228", "6236", "6247", "6288", "6475", "6558",
        "6568", "65734", "6574", "2031", "21311", "2151", "2313"
    };
    static final String[] SERVICES = {"DBAT", "DRH", "DSI", "DROUTES", "DINS"};

    public InventedLedger {
        analyticCodes = List.copyOf(analyticCodes);
    }

    /// @param lines how many rows the file has
    public void write(Path file, int year, int lines) throws IOException {
        Files.createDirectories(file.getParent());
        try (BufferedWriter out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
            out.write(HEADER);
            for (int line = 0; line < lines; line++) {
                out.write(row(year, line));
            }
        }
    }

    /// The keys its lines bear, each once, in the order lines first bear them.
    public List<BudgetKey> keys(int most) {
        List<BudgetKey> keys = new ArrayList<>();
        for (int line = 0; line < most; line++) {
            int key = (int) (line * 7_919L % KEYS);
            String nature = NATURES[key / 20 % 20];
            boolean invested = nature.startsWith("2");
            keys.add(new BudgetKey(
                    new BudgetRef(siret),
                    Flow.EXPENSE,
                    Movement.REAL,
                    invested ? Section.INVESTMENT : Section.OPERATING,
                    nature,
                    FUNCTIONS[key % 20],
                    invested ? "23" : "011",
                    operationOf(key),
                    authorisationOf(key),
                    SERVICES[key / 400 % 5],
                    analyticOf(key)));
        }
        return List.copyOf(keys);
    }

    /// Keys come mixed, 20 × 20 × 5 × 10 of them; amounts differ, from year to year too, so that no two years'
    /// files are as long; some are cancellations.
    private String row(int year, int line) {
        int key = (int) (line * 7_919L % KEYS);
        String nature = NATURES[key / 20 % 20];
        boolean invested = nature.startsWith("2");
        String amount = (line % 50 == 49 ? "-" : "") + (100 + (line + year % 10 * 97) % 9_000) + "." + (10 + line % 90);
        int month = 1 + line % 12;
        int day = 1 + line % 28;
        return "Mandat;" + siret + ";Budget principal;" + authority + ";M57-M57_D;" + year + ";D;0;"
                + (invested ? "I;23;" : "F;011;") + nature + ";" + FUNCTIONS[key % 20] + ";"
                + operationOf(key) + ";" + authorisationOf(key) + ";" + SERVICES[key / 400 % 5] + ";" + analyticOf(key)
                + ";" + amount + ";M"
                + year + "-" + line + ";" + year + "-" + (month < 10 ? "0" : "") + month + "-" + (day < 10 ? "0" : "")
                + day + ";" + year + "-12-31\n";
    }

    private static String operationOf(int key) {
        int operation = key / 2_000;
        return operation == 0 ? "" : operation(operation);
    }

    private static String authorisationOf(int key) {
        int operation = key / 2_000;
        return operation < 2 ? "" : "AP-20" + (18 + operation);
    }

    private String analyticOf(int key) {
        return key % 3 == 0 ? analyticCodes.get(key % analyticCodes.size()) : "";
    }

    static String operation(int number) {
        return Integer.toString(1_800 + number);
    }
}
