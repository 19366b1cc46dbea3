package fr.continuum.adapters.web.planform;

import java.util.Optional;

/// What the button that was pressed asks of a form.
sealed interface Gesture {

    /// To keep what was typed.
    ///
    /// @param again whether to come back for another
    record Save(boolean again) implements Gesture {}

    /// To say what the rules answer, and keep nothing.
    record Check() implements Gesture {}

    /// To show more rows.
    record More(Rows rows) implements Gesture {}

    /// To take a row away.
    record Less(Rows rows, int row) implements Gesture {}

    /// To put a row before the one it follows.
    record Raise(Rows rows, int row) implements Gesture {}

    /// @param geste `verifier`, `plus:milestones`, `moins:milestones:2`, `haut:milestones:2`, `encore`; anything
    /// else
    ///     saves
    static Gesture of(String geste) {
        String[] parts = geste.split(":", 3);
        Optional<Rows> rows = parts.length < 2 ? Optional.empty() : Rows.of(parts[1]);
        int row = parts.length == 3 && parts[2].matches("[0-9]{1,3}") ? Integer.parseInt(parts[2]) : 0;
        return switch (parts[0]) {
            case "verifier" -> new Check();
            case "encore" -> new Save(true);
            case "plus" -> rows.<Gesture>map(More::new).orElseGet(Check::new);
            case "moins" -> rows.<Gesture>map(some -> new Less(some, row)).orElseGet(Check::new);
            case "haut" -> rows.<Gesture>map(some -> new Raise(some, row)).orElseGet(Check::new);
            default -> new Save(false);
        };
    }
}
