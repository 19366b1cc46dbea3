package fr.continuum.benchmarks.night;

import fr.continuum.domain.allocation.AllocationRule;
import fr.continuum.domain.allocation.AllocationTable;
import fr.continuum.domain.allocation.Condition;
import fr.continuum.domain.allocation.Outcome;
import fr.continuum.domain.allocation.Share;
import fr.continuum.domain.allocation.Years;
import fr.continuum.domain.budget.FiscalYear;
import fr.continuum.domain.budget.KeyField;
import fr.continuum.domain.target.Dimension;
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
public final class InventedTable {

    private static final long SEED = 20_261_129;
    private static final int TARGETS = 162;
    private static final String[] COLUMNS = {
        "autorisation", "operation", "analytique", "service", "fonction", "chapitre", "nature"
    };
    /// Of [#COLUMNS], those that say what money is for: a row asks for one of them at least (R22).
    private static final int TELLING = 0b0011111;

    private InventedTable() {}

    /// A row.
    ///
    /// @param cells what it asks for, by [#COLUMNS]: a code, a beginning and `*`, or nothing
    /// @param year the only one it holds for; empty where it holds for all
    /// @param share in percent; empty for the whole
    private record Row(List<String> cells, String year, String target, String share) {

        /// Which fields it asks for, and how.
        String combination() {
            StringBuilder match = new StringBuilder();
            cells.forEach(code -> match.append(code.isEmpty() ? '-' : code.endsWith("*") ? '*' : '='));
            return match + (year.isEmpty() ? "" : "y");
        }

        AllocationRule rule() {
            List<Condition> conditions = new ArrayList<>();
            for (int field = 0; field < COLUMNS.length; field++) {
                String code = cells.get(field);
                KeyField asked = KeyField.ofCode(COLUMNS[field]).orElseThrow();
                if (code.endsWith("*")) {
                    conditions.add(Condition.startingWith(asked, code.substring(0, code.length() - 1)));
                } else if (!code.isEmpty()) {
                    conditions.add(Condition.exactly(asked, code));
                }
            }
            Share led = share.isEmpty()
                    ? Share.whole(target)
                    : new Share(target, Integer.parseInt(share) * (Share.WHOLE / 100));
            Years years = year.isEmpty() ? Years.ALL : Years.only(new FiscalYear(Integer.parseInt(year)));
            return AllocationRule.row(conditions, new Outcome.Targets(List.of(led)))
                    .in(years);
        }
    }

    /// Writes the rows as a file the program imports.
    ///
    /// @return how many combinations of fields the rows ask for, a year's bounds told apart
    static int write(Path file, int rows) throws IOException {
        Files.createDirectories(file.getParent());
        Set<String> combinations = new LinkedHashSet<>();
        try (BufferedWriter out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
            out.write(String.join(";", COLUMNS) + ";exercice_debut;exercice_fin;cible;part\n");
            for (Row row : invented(rows)) {
                combinations.add(row.combination());
                out.write(String.join(";", row.cells()) + ";" + row.year() + ";" + row.year() + ";" + row.target() + ";"
                        + row.share() + "\n");
            }
        }
        return combinations.size();
    }

    /// The same rows, as the domain holds them.
    public static AllocationTable table(int rows) {
        return new AllocationTable(
                Dimension.PLAN, invented(rows).stream().map(Row::rule).toList());
    }

    private static List<Row> invented(int rows) {
        Random random = new Random(SEED);
        Set<String> asked = new LinkedHashSet<>();
        List<Row> made = new ArrayList<>();
        while (made.size() < rows) {
            int fields = 1 + random.nextInt((1 << COLUMNS.length) - 1);
            if ((fields & TELLING) == 0) {
                continue;
            }
            List<String> cells = new ArrayList<>();
            for (int field = 0; field < COLUMNS.length; field++) {
                cells.add((fields & 1 << field) == 0 ? "" : code(field, random));
            }
            String year = random.nextInt(8) == 0 ? Integer.toString(2_020 + random.nextInt(8)) : "";
            if (asked.add(String.join(";", cells) + ";" + year)) {
                made.add(
                        new Row(cells, year, "A" + (1 + random.nextInt(TARGETS)), random.nextInt(20) == 0 ? "60" : ""));
            }
        }
        return made;
    }

    private static String code(int field, Random random) {
        return switch (COLUMNS[field]) {
            case "autorisation" -> random.nextInt(4) == 0 ? "AP-20*" : "AP-20" + (20 + random.nextInt(20));
            case "operation" -> begun(InventedLedger.operation(1 + random.nextInt(40)), random);
            case "analytique" ->
                begun(
                        InventedLedger.ALONE
                                .analyticCodes()
                                .get(random.nextInt(
                                        InventedLedger.ALONE.analyticCodes().size())),
                        random);
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
