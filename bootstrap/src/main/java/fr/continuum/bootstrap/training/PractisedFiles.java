package fr.continuum.bootstrap.training;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.Random;
import java.util.Set;

/// A ledger and an allocation table, made up, for nights nobody reads: each kind of row often enough that the virtual
/// machine learns how to read it. The same each time.
final class PractisedFiles {

    private static final long SEED = 25;
    private static final int KEYS = 8_000;
    private static final int TARGETS = 60;

    /// As the profile that ships names them.
    private static final String HEADER =
            "Type;Budget;Nom du budget;Collectivité;Nomenclature;Exercice;Sens;Mouvement;Section;Chapitre;Nature;"
                    + "Fonction;Opération;Autorisation;Service;Analytique;Montant;Pièce;Date;Extrait le\n";

    private static final String[] NATURES = {"60611", "6132", "6156", "6184", "6228", "6558", "65734", "2031", "2313"};
    private static final String[] FUNCTIONS = {"020", "12", "221", "31", "41", "50", "621", "74"};
    private static final String[] SERVICES = {"BAT", "RH", "SI", "VOIRIE"};
    private static final String[] KINDS = {"Mandat", "Mandat", "Mandat", "Engagement", "Titre", "Annulation de mandat"};

    private PractisedFiles() {}

    static void ledger(Path file, int year, int lines) throws IOException {
        Random random = new Random(SEED);
        try (BufferedWriter out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
            out.write(HEADER);
            for (int line = 0; line < lines; line++) {
                out.write(row(year, line, random));
            }
        }
    }

    private static String row(int year, int line, Random random) {
        int key = line < KEYS ? line : random.nextInt(KEYS);
        String kind = KINDS[random.nextInt(KINDS.length)];
        String nature = NATURES[key % NATURES.length];
        String amount =
                (kind.startsWith("Annulation") ? "-" : "") + random.nextInt(1, 90_000) + "," + random.nextInt(10, 100);
        return String.join(
                        ";",
                        kind,
                        "21930048600018",
                        "Budget principal",
                        "Commune d'exercice",
                        "M57-M57_D",
                        Integer.toString(year),
                        kind.equals("Titre") ? "R" : "D",
                        "0",
                        nature.startsWith("2") ? "I" : "F",
                        nature.startsWith("2") ? "23" : "011",
                        nature,
                        FUNCTIONS[key / 9 % FUNCTIONS.length],
                        key % 3 == 0 ? "" : "18" + (10 + key / 72 % 40),
                        key % 5 == 0 ? "AP-20" + (20 + key / 72 % 10) : "",
                        SERVICES[key / 700 % SERVICES.length],
                        key % 4 == 0 ? "AN" + (100 + key % 300) : "",
                        amount,
                        "P" + year + "-" + line,
                        "%d-%02d-%02d".formatted(year, 1 + line % 12, 1 + line % 28),
                        year + "-12-31")
                + "\n";
    }

    /// Toward the plan, whose targets it names first.
    static void table(Path file, int rows) throws IOException {
        Random random = new Random(SEED);
        Set<String> asked = new LinkedHashSet<>();
        try (BufferedWriter out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
            out.write("autorisation;operation;analytique;service;fonction;nature;exercice_debut;cible;part\n");
            while (asked.size() < rows) {
                String conditions = String.join(
                        ";",
                        some(5, "AP-20" + random.nextInt(20, 30), random),
                        some(2, "18" + random.nextInt(10, 50), random),
                        some(3, "AN" + random.nextInt(100, 400), random),
                        some(3, SERVICES[random.nextInt(SERVICES.length)], random),
                        FUNCTIONS[random.nextInt(FUNCTIONS.length)].substring(0, 1) + "*",
                        some(3, NATURES[random.nextInt(NATURES.length)], random),
                        some(9, Integer.toString(random.nextInt(2_018, 2_024)), random));
                if (asked.add(conditions)) {
                    out.write(conditions + ";A" + random.nextInt(1, TARGETS) + ";" + some(20, "60", random) + "\n");
                }
            }
        }
    }

    /// Once in so many times.
    private static String some(int times, String text, Random random) {
        return random.nextInt(times) == 0 ? text : "";
    }
}
