package fr.continuum.benchmarks.night;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/// An allocation table toward the plan, made up: rows on every combination of fields that tells why money is spent,
/// codes whole or by their beginning, some for certain years, some sharing. The same rows each time.
final class InventedTable {

    private static final long SEED = 20_261_129;
    private static final int TARGETS = 162;
    private static final String[] COLUMNS = {
        "autorisation", "operation", "analytique", "service", "fonction", "chapitre", "nature"
    };
    /// Of [#COLUMNS], those that say what money is for: a row asks for one of them at least (R22).
    private static final int TELLING = 0b0011111;

    private InventedTable() {}

    /// @return how many combinations of fields the rows ask for, a year's bounds told apart
    static int write(Path file, int rows) throws IOException {
        Files.createDirectories(file.getParent());
        Random random = new Random(SEED);
        Set<String> asked = new LinkedHashSet<>();
        Set<String> combinations = new LinkedHashSet<>();
        try (BufferedWriter out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
            out.write(String.join(";", COLUMNS) + ";exercice_debut;exercice_fin;cible;part\n");
            while (asked.size() < rows) {
                int fields = 1 + random.nextInt((1 << COLUMNS.length) - 1);
                if ((fields & TELLING) == 0) {
                    continue;
                }
                List<String> cells = new ArrayList<>();
                StringBuilder match = new StringBuilder();
                for (int field = 0; field < COLUMNS.length; field++) {
                    String code = (fields & 1 << field) == 0 ? "" : code(field, random);
                    match.append(code.isEmpty() ? '-' : code.endsWith("*") ? '*' : '=');
                    cells.add(code);
                }
                String year = random.nextInt(8) == 0 ? Integer.toString(2_020 + random.nextInt(8)) : "";
                String conditions = String.join(";", cells) + ";" + year + ";" + year;
                if (asked.add(conditions)) {
                    combinations.add(match + (year.isEmpty() ? "" : "y"));
                    out.write(conditions + ";A" + (1 + random.nextInt(TARGETS)) + ";"
                            + (random.nextInt(20) == 0 ? "60" : "") + "\n");
                }
            }
        }
        return combinations.size();
    }

    private static String code(int field, Random random) {
        return switch (COLUMNS[field]) {
            case "autorisation" -> random.nextInt(4) == 0 ? "AP-20*" : "AP-20" + (20 + random.nextInt(20));
            case "operation" -> begun(InventedLedger.operation(1 + random.nextInt(40)), random);
            case "analytique" -> begun(InventedLedger.analyticCode(random.nextInt(700)), random);
            case "service" -> any(InventedLedger.SERVICES, random);
            case "fonction" -> begun(any(InventedLedger.FUNCTIONS, random), random);
            case "chapitre" -> random.nextBoolean() ? "011" : "23";
            default -> begun(any(InventedLedger.NATURES, random), random);
        };
    }

    /// The code whole, or a beginning of it.
    private static String begun(String code, Random random) {
        return code.length() > 1 && random.nextInt(3) == 0
                ? code.substring(0, 1 + random.nextInt(code.length() - 1)) + "*"
                : code;
    }

    private static String any(String[] codes, Random random) {
        return codes[random.nextInt(codes.length)];
    }
}
