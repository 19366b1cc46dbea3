package fr.continuum.adapters.files.plan;

import fr.continuum.adapters.files.profile.FoldedText;
import fr.continuum.application.port.ActionPlanWords;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/// What the columns of one header tell, seen together: the same word says one thing before the title of an action and
/// another after it.
record HeaderReading(List<String> headers, ActionPlanWords words) {

    /// What each column tells; empty for what a plan has no place for.
    List<Optional<ActionPlanColumn>> columns() {
        List<Optional<ActionPlanColumn>> told = new ArrayList<>();
        for (int i = 0; i < headers.size(); i++) {
            told.add(ActionPlanColumn.of(ActionPlanHeader.name(headers, i), words));
        }
        if (at(told, ActionPlanColumn.TITLE).isEmpty()) {
            open(told)
                    .filter(i -> ActionPlanColumn.isSecondTitle(headers.get(i)))
                    .findFirst()
                    .ifPresent(i -> told.set(i, Optional.of(ActionPlanColumn.TITLE)));
        }
        List<Integer> after = afterTheTitle(told);
        if (at(told, ActionPlanColumn.PLACE).size() == after.size()) {
            after.removeIf(i -> PlaceWords.saysItsLevel(headers.get(i)));
        }
        after.forEach(i -> told.set(i, Optional.empty()));
        for (ActionPlanColumn column : ActionPlanColumn.oftenTwice()) {
            surplus(told, column).forEach(i -> told.set(i, Optional.empty()));
        }
        return told;
    }

    /// Of several columns that tell the same by what they are called, all but one, unless somebody said what they
    /// tell: a guess gives way to what was said, and to a better guess.
    private List<Integer> surplus(List<Optional<ActionPlanColumn>> told, ActionPlanColumn column) {
        List<Integer> all = at(told, column);
        List<Integer> guessed = all.stream()
                .filter(i -> !isSaid(ActionPlanHeader.name(headers, i), words))
                .toList();
        if (guessed.size() < all.size() || guessed.isEmpty()) {
            return guessed;
        }
        int best = best(guessed, column, told);
        return guessed.stream().filter(i -> i != best).toList();
    }

    /// The budget called as the platforms do; the number nearest before the title of the action; else the first.
    private int best(List<Integer> guessed, ActionPlanColumn column, List<Optional<ActionPlanColumn>> told) {
        if (column == ActionPlanColumn.BUDGET) {
            return guessed.stream()
                    .filter(i -> ActionPlanColumn.isBudgetOfPlatforms(headers.get(i)))
                    .findFirst()
                    .orElse(guessed.getFirst());
        }
        int title = at(told, ActionPlanColumn.TITLE).stream().findFirst().orElse(0);
        return column == ActionPlanColumn.CODE
                ? guessed.stream()
                        .filter(i -> i < title)
                        .reduce((_, last) -> last)
                        .orElse(guessed.getFirst())
                : guessed.getFirst();
    }

    /// Columns that tell nothing of an action and number the place that stands beside them, on their right: « N° ;
    /// Axe », « N° axe ; Axe ». By the column of the place.
    Map<Integer, Integer> numbersOfPlaces(List<Optional<ActionPlanColumn>> told) {
        Map<Integer, Integer> numbers = new HashMap<>();
        for (int place : at(told, ActionPlanColumn.PLACE)) {
            if (place > 0
                    && told.get(place - 1).isEmpty()
                    && !isSaid(ActionPlanHeader.name(headers, place - 1), words)
                    && ActionPlanColumn.isNumberOf(headers.get(place - 1), headers.get(place))) {
                numbers.put(place, place - 1);
            }
        }
        return numbers;
    }

    private IntStream open(List<Optional<ActionPlanColumn>> told) {
        return IntStream.range(0, headers.size())
                .filter(i -> told.get(i).isEmpty() && !isSaid(ActionPlanHeader.name(headers, i), words));
    }

    private static List<Integer> at(List<Optional<ActionPlanColumn>> told, ActionPlanColumn column) {
        return IntStream.range(0, told.size())
                .filter(i -> told.get(i).filter(column::equals).isPresent())
                .boxed()
                .toList();
    }

    /// Columns that come after the title under a word that names a place only by the habit of others: « Objectifs
    /// », « Enjeux » are there said of the action.
    private List<Integer> afterTheTitle(List<Optional<ActionPlanColumn>> told) {
        List<Integer> titles = at(told, ActionPlanColumn.TITLE);
        List<Integer> after = new ArrayList<>();
        for (int i : at(told, ActionPlanColumn.PLACE)) {
            if (!titles.isEmpty()
                    && i > titles.getFirst()
                    && !isSaid(headers.get(i), words)
                    && PlaceWords.isByHabit(headers.get(i), words)) {
                after.add(i);
            }
        }
        return after;
    }

    /// Whether a person said what a column tells.
    static boolean isSaid(String name, ActionPlanWords words) {
        return words.columns().keySet().stream()
                .anyMatch(said -> FoldedText.of(said).equals(FoldedText.of(name)));
    }
}
