package fr.continuum.adapters.files.plan;

import fr.continuum.adapters.files.profile.FoldedText;
import fr.continuum.application.port.ActionPlanWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// What the columns of one header tell, seen together: the same word says one thing before the title of an action and
/// another after it.
record HeaderReading(List<String> headers, ActionPlanWords words) {

    /// What each column tells; empty for what a plan has no place for.
    List<Optional<ActionPlanColumn>> columns() {
        List<Optional<ActionPlanColumn>> told = new ArrayList<>();
        for (int i = 0; i < headers.size(); i++) {
            told.add(ActionPlanColumn.of(ActionPlanTable.name(headers, i), words));
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
        secondBudgets(told).forEach(i -> told.set(i, Optional.empty()));
        return told;
    }

    /// Of several columns of amounts that nobody said anything of, the first is the budget: the one called as the
    /// platforms do, where there is one.
    private List<Integer> secondBudgets(List<Optional<ActionPlanColumn>> told) {
        List<Integer> all = at(told, ActionPlanColumn.BUDGET);
        List<Integer> guessed = all.stream()
                .filter(i -> !isSaid(ActionPlanTable.name(headers, i), words))
                .toList();
        if (guessed.size() < all.size()) {
            return guessed;
        }
        int first = guessed.stream()
                .filter(i -> ActionPlanColumn.isBudgetOfPlatforms(headers.get(i)))
                .findFirst()
                .orElse(guessed.isEmpty() ? -1 : guessed.getFirst());
        return guessed.stream().filter(i -> i != first).toList();
    }

    private IntStream open(List<Optional<ActionPlanColumn>> told) {
        return IntStream.range(0, headers.size())
                .filter(i -> told.get(i).isEmpty() && !isSaid(ActionPlanTable.name(headers, i), words));
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
