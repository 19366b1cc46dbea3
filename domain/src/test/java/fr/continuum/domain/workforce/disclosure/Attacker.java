package fr.continuum.domain.workforce.disclosure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/// Somebody who has all that was published, knows every sum of the table must be true, and solves for what is hidden.
/// With two nights, knows besides which figures did not move. Works on what is published and sums alone.
final class Attacker {

    /// A figure of one of the nights.
    private record Figure(int night, Cell cell) {}

    private final List<Release> nights;
    private final Map<Figure, Integer> unknowns = new LinkedHashMap<>();
    private final Map<Figure, Integer> told = new LinkedHashMap<>();
    private final Simplex simplex;

    private Attacker(List<Release> nights) {
        this.nights = nights;
        Set<Cell> cells = new LinkedHashSet<>();
        nights.forEach(night -> cells.addAll(night.table().cells()));
        for (Cell cell : cells) {
            learn(cell);
        }
        List<double[]> equations = new ArrayList<>();
        for (int night = 0; night < nights.size(); night++) {
            for (Cell total : cells) {
                int at = night;
                sums(total, cells).forEach(parts -> equation(at, total, parts).ifPresent(equations::add));
            }
        }
        int variables = (int) unknowns.values().stream().distinct().count();
        simplex = new Simplex(equations.toArray(double[][]::new), variables);
    }

    static Attacker of(Release release) {
        return new Attacker(List.of(release));
    }

    static Attacker of(Release last, Release tonight) {
        return new Attacker(List.of(last, tonight));
    }

    /// What is told one night and did not move is told; what is hidden both nights and did not move is one
    /// unknown.
    private void learn(Cell cell) {
        boolean still = nights.stream()
                        .map(night -> night.table().count(cell))
                        .distinct()
                        .count()
                == 1;
        Optional<Integer> known = nights.stream()
                .filter(night -> !night.hidden().contains(cell))
                .map(night -> night.table().count(cell))
                .findFirst();
        for (int night = 0; night < nights.size(); night++) {
            Figure figure = new Figure(night, cell);
            Release release = nights.get(night);
            if (!release.hidden().contains(cell)) {
                told.put(figure, release.table().count(cell));
            } else if (still && known.isPresent()) {
                told.put(figure, known.get());
            } else if (still && unknowns.containsKey(new Figure(0, cell))) {
                unknowns.put(figure, unknowns.get(new Figure(0, cell)));
            } else {
                unknowns.put(figure, (int) unknowns.values().stream().distinct().count());
            }
        }
    }

    /// What a total is the sum of: of its row, of its column, the grand total of both lines of totals.
    private static List<List<Cell>> sums(Cell total, Set<Cell> cells) {
        List<List<Cell>> sums = new ArrayList<>();
        if (total.column().isEmpty()) {
            sums.add(cells.stream()
                    .filter(cell ->
                            cell.row().equals(total.row()) && cell.column().isPresent())
                    .toList());
        }
        if (total.row().isEmpty()) {
            sums.add(cells.stream()
                    .filter(cell ->
                            cell.column().equals(total.column()) && cell.row().isPresent())
                    .toList());
        }
        return sums;
    }

    private Optional<double[]> equation(int night, Cell total, List<Cell> parts) {
        double[] equation = new double[unknowns.size() + 1];
        add(equation, new Figure(night, total), -1);
        parts.forEach(part -> add(equation, new Figure(night, part), 1));
        int variables = (int) unknowns.values().stream().distinct().count();
        double right = equation[unknowns.size()];
        double[] made = Arrays.copyOf(equation, variables + 1);
        made[variables] = right;
        return IntStream.range(0, variables).anyMatch(i -> made[i] != 0) ? Optional.of(made) : Optional.empty();
    }

    private void add(double[] equation, Figure figure, int sign) {
        Integer unknown = unknowns.get(figure);
        if (unknown == null) {
            equation[equation.length - 1] -= sign * told.getOrDefault(figure, 0);
        } else {
            equation[unknown] += sign;
        }
    }

    /// What can be wrong: figures of some people, and of too few, that are pinned, or known to be too few; hidden
    /// figures that follow from others.
    List<String> finds() {
        List<String> finds = new ArrayList<>();
        for (int night = 0; night < nights.size(); night++) {
            Release release = nights.get(night);
            for (Cell cell : release.hidden()) {
                int count = release.table().count(cell);
                if (count > 0 && count < release.threshold()) {
                    double least = least(night, cell);
                    double greatest = greatest(night, cell);
                    if (greatest < release.threshold() || least > release.threshold() - 2) {
                        finds.add("night " + night + ", " + cell + " = " + count + ": " + least + " to " + greatest);
                    }
                }
            }
        }
        return finds;
    }

    /// Hidden figures that follow from the others.
    List<Cell> derives(int night) {
        return nights.get(night).hidden().stream()
                .filter(cell -> greatest(night, cell) - least(night, cell) < 0.5)
                .toList();
    }

    private double least(int night, Cell cell) {
        Figure figure = new Figure(night, cell);
        Integer unknown = unknowns.get(figure);
        return unknown == null ? told.getOrDefault(figure, 0) : simplex.least(unknown);
    }

    private double greatest(int night, Cell cell) {
        Figure figure = new Figure(night, cell);
        Integer unknown = unknowns.get(figure);
        return unknown == null ? told.getOrDefault(figure, 0) : simplex.greatest(unknown);
    }
}
