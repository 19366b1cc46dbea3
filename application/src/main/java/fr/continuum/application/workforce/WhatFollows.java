package fr.continuum.application.workforce;

import fr.continuum.application.workforce.SliceSeen.Part;
import fr.continuum.application.workforce.TrainingsPlaced.Placed;
import fr.continuum.domain.contribution.TraceLink;
import fr.continuum.domain.plan.PlanCode;
import fr.continuum.domain.workforce.disclosure.Cell;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/// What follows from the figures of trainings that are told: a figure of parts of trainings is told where it is one of
/// them, or made of some of them. Nothing that is told so tells anybody more than he has.
final class WhatFollows {

    private final List<Placed> trainings;
    private final TrainingsVeil veil;
    private final Set<String> single = new HashSet<>();
    /// Basis points by training, without those told one by one.
    private final Set<Map<String, Integer>> told = new HashSet<>();

    WhatFollows(List<Placed> trainings, TrainingsVeil veil) {
        this.trainings = List.copyOf(trainings);
        this.veil = veil;
        Map<Cell, Map<String, Integer>> cells = new HashMap<>();
        for (Placed one : trainings) {
            String code = one.training().code();
            if (!veil.hides(one.training())) {
                single.add(code);
            }
            for (Cell cell : List.of(
                    one.cell(),
                    Cell.totalOfRow(one.training().department()),
                    Cell.totalOfColumn(one.standing().name()),
                    Cell.GRAND_TOTAL)) {
                cells.computeIfAbsent(cell, _ -> new TreeMap<>()).put(code, TraceLink.WHOLE);
            }
        }
        cells.forEach((cell, shares) -> {
            if (!veil.hides(cell)) {
                learn(shares);
            }
        });
    }

    /// What an element gets, where it is told.
    void learn(PlanCode element, Map<String, Integer> shares) {
        if (!veil.hides(element)) {
            learn(shares);
        }
    }

    /// Told as well, or follows.
    void learn(Map<String, Integer> shares) {
        told.add(rest(shares));
    }

    /// Whether a figure is told: by itself, or kind by kind.
    ///
    /// @param shares of it in basis points, by code of training; none of one that is not there
    boolean tells(Map<String, Integer> shares) {
        Map<String, Integer> rest = rest(shares);
        return isTold(rest) || byKind(rest).stream().allMatch(this::isTold);
    }

    private boolean isTold(Map<String, Integer> rest) {
        return rest.isEmpty() || told.contains(rest);
    }

    private List<Map<String, Integer>> byKind(Map<String, Integer> rest) {
        Map<Part, Map<String, Integer>> kinds = new HashMap<>();
        for (Placed one : trainings) {
            Integer share = rest.get(one.training().code());
            if (share != null) {
                kinds.computeIfAbsent(one.standing(), _ -> new TreeMap<>())
                        .put(one.training().code(), share);
            }
        }
        return new ArrayList<>(kinds.values());
    }

    private Map<String, Integer> rest(Map<String, Integer> shares) {
        Map<String, Integer> rest = new TreeMap<>();
        shares.forEach((code, share) -> {
            if (share != 0 && !single.contains(code)) {
                rest.put(code, share);
            }
        });
        return rest;
    }
}
