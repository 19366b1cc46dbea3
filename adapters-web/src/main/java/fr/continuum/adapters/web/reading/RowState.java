package fr.continuum.adapters.web.reading;

import java.util.Arrays;
import java.util.Optional;

/// What somebody should look at in a row, the most urgent first.
public enum RowState {
    /// Its shares leave a rest under 100 %.
    UNDER_WHOLE("sous-100", 1),
    /// Another row asks the same and answers otherwise, or it is ambiguous on some keys (R23).
    CONTRADICTED("se-contredit", 2),
    /// What it leads to was revised since.
    TO_CONFIRM("a-confirmer", 3),
    /// It catches nothing in the document looked at.
    IDLE("sans-effet", 4);

    private final String word;
    private final int urgency;

    RowState(String word, int urgency) {
        this.word = word;
        this.urgency = urgency;
    }

    /// 1 for what is looked at first.
    int urgency() {
        return urgency;
    }

    /// As addresses and files name it.
    public String word() {
        return word;
    }

    public static Optional<RowState> ofWord(String word) {
        return Arrays.stream(values()).filter(state -> state.word.equals(word)).findFirst();
    }
}
