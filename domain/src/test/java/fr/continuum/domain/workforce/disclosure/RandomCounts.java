package fr.continuum.domain.workforce.disclosure;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;

/// Tables of counts as a département might have them: departments by categories, many small, some empty; and the night
/// after, when a few came, left or moved. The same seed, the same tables.
final class RandomCounts {

    private final Random random;

    RandomCounts(long seed) {
        random = new Random(seed);
    }

    CountTable table(int mostRows, int mostColumns) {
        return table(named("R", 1 + random.nextInt(mostRows)), named("C", 1 + random.nextInt(mostColumns)));
    }

    CountTable table(List<String> rows, List<String> columns) {
        Map<Cell, Integer> counts = new HashMap<>();
        rows.forEach(row -> columns.forEach(column -> counts.put(Cell.of(row, column), count())));
        return new CountTable(rows, columns, counts);
    }

    private int count() {
        return switch (random.nextInt(6)) {
            case 0 -> 0;
            case 1, 2 -> 1 + random.nextInt(6);
            case 3, 4 -> 5 + random.nextInt(15);
            default -> 15 + random.nextInt(60);
        };
    }

    CountTable nightAfter(CountTable table) {
        Map<Cell, Integer> counts = new HashMap<>(table.counts());
        int changes = random.nextInt(4);
        for (int change = 0; change < changes; change++) {
            Cell one = pick(table);
            Cell other = pick(table);
            int people = 1 + random.nextInt(3);
            switch (random.nextInt(4)) {
                case 0 -> counts.merge(one, people, Integer::sum);
                case 1 -> counts.merge(one, people, (count, left) -> Math.max(0, count - left));
                case 2 -> counts.put(one, random.nextInt(12));
                default -> {
                    int moving = Math.min(people, counts.getOrDefault(one, 0));
                    counts.merge(one, -moving, Integer::sum);
                    counts.merge(other, moving, Integer::sum);
                }
            }
        }
        return new CountTable(table.rows(), table.columns(), counts);
    }

    private Cell pick(CountTable table) {
        return Cell.of(
                table.rows().get(random.nextInt(table.rows().size())),
                table.columns().get(random.nextInt(table.columns().size())));
    }

    static List<String> named(String letter, int many) {
        return IntStream.range(0, many).mapToObj(number -> letter + number).toList();
    }
}
