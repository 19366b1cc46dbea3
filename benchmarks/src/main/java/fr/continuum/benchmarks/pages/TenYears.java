package fr.continuum.benchmarks.pages;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/// Ledgers of the invented département, a year each, made anew: payment orders of many pieces over twenty thousand
/// distinct keys.
final class TenYears {

    static final int FIRST = 2013;
    static final int YEARS = 10;

    private static final String HEADER =
            "Type;Budget;Nom du budget;Collectivité;Nomenclature;Exercice;Sens;Mouvement;Section;Chapitre;Nature;"
                    + "Fonction;Opération;Autorisation;Service;Analytique;Montant;Pièce;Date;Extrait le\n";

    private static final String[] FUNCTIONS = {
        "020", "12", "221", "222", "223", "31", "32", "41", "42", "43", "50", "51", "52", "53", "55", "621", "622",
        "63", "70", "74"
    };
    private static final String[] NATURES = {
        "60611", "60612", "60622", "60632", "6132", "6156", "6184", "6228", "6236", "6247", "6288", "6475", "6558",
        "6568", "65734", "6574", "2031", "21311", "2151", "2313"
    };
    private static final String[] SERVICES = {"DBAT", "DRH", "DSI", "DROUTES", "DINS"};

    private TenYears() {}

    /// Writes a file a year.
    ///
    /// @param lines how many rows each has
    static void write(Path folder, int lines) throws IOException {
        Files.createDirectories(folder);
        for (int year = FIRST; year < FIRST + YEARS; year++) {
            try (BufferedWriter out =
                    Files.newBufferedWriter(folder.resolve("GL-" + year + ".csv"), StandardCharsets.UTF_8)) {
                out.write(HEADER);
                for (int line = 0; line < lines; line++) {
                    out.write(row(year, line));
                }
            }
        }
    }

    /// Keys come in turn, 20 × 20 × 5 × 10 of them; amounts differ, some are cancellations.
    private static String row(int year, int line) {
        int key = line % 20_000;
        String nature = NATURES[key / 20 % 20];
        boolean invested = nature.startsWith("2");
        String amount = (line % 50 == 49 ? "-" : "") + (100 + line % 9_000) + "," + (10 + line % 90);
        return "Mandat;22930008200018;Budget principal;Département d'exemple;M57-M57_D;" + year + ";D;0;"
                + (invested ? "I;23;" : "F;011;") + nature + ";" + FUNCTIONS[key % 20] + ";"
                + (key / 2_000 == 0 ? "" : 1_800 + key / 2_000) + ";;" + SERVICES[key / 400 % 5] + ";;" + amount + ";M"
                + year + "-" + line + ";17/03/" + year + ";31/12/" + year + "\n";
    }
}
